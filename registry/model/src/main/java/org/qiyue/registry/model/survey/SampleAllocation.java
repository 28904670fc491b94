package org.qiyue.registry.model.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a sample is spread over strata (Cochran, Sampling Techniques, 3rd ed., sections 5.5 and 5.8): strata of bands that are taken
 * whole give all they have; the rest of the sample goes to the others in proportion to their size, no fewer than the least to each
 * that has so many. Whole numbers come by the largest remainder, equal ones in the order of the strata.
 */
public final class SampleAllocation {

    private final SortedMap<Stratum, Integer> sizes;
    private final Set<String> takenWhole;
    private final int leastInAStratum;

    /**
     * @param sizes how many units each stratum has, one at least
     * @param bands the bands of the frame
     * @param figures the bureau's figures
     */
    public SampleAllocation(Map<Stratum, Integer> sizes, List<SurveyBand> bands, SurveyFigures figures) {
        this.sizes = new TreeMap<>(sizes);
        this.takenWhole = bands.stream()
                .filter(SurveyBand::takenWhole)
                .map(SurveyBand::code)
                .collect(Collectors.toUnmodifiableSet());
        this.leastInAStratum = figures.leastInAStratum();
        sizes.values().forEach(size -> {
            if (Objects.requireNonNull(size) < 1) {
                throw new IllegalArgumentException("a stratum has units");
            }
        });
    }

    /** The smallest sample that gives every stratum what it must have. */
    public int least() {
        return sizes.entrySet().stream()
                .mapToInt(each -> isTakenWhole(each.getKey()) ? each.getValue() : floor(each.getValue()))
                .sum();
    }

    /** The largest sample: everybody. */
    public int most() {
        return sizes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The shares of the strata, in their order; together they are exactly the size.
     *
     * @throws IllegalArgumentException for a size below {@link #least} or above {@link #most}
     */
    public List<StratumShare> of(int size) {
        if (size < least() || size > most()) {
            throw new IllegalArgumentException("a sample has " + least() + " to " + most() + " units, not " + size);
        }
        SortedMap<Stratum, Integer> drawn = new TreeMap<>();
        SortedMap<Stratum, Integer> others = new TreeMap<>();
        sizes.forEach((stratum, units) -> (isTakenWhole(stratum) ? drawn : others).put(stratum, units));
        long left = size - (long) sum(drawn);
        for (Map<Stratum, Integer> small = belowTheirFloor(others, left);
                !small.isEmpty();
                small = belowTheirFloor(others, left)) {
            small.forEach((stratum, units) -> {
                drawn.put(stratum, floor(units));
                others.remove(stratum);
            });
            left = size - (long) sum(drawn);
        }
        drawn.putAll(inProportion(others, left));
        return drawn.entrySet().stream()
                .map(each -> new StratumShare(each.getKey(), sizes.get(each.getKey()), each.getValue()))
                .toList();
    }

    /** Strata whose part in proportion would be less than they must have. */
    private Map<Stratum, Integer> belowTheirFloor(SortedMap<Stratum, Integer> strata, long left) {
        long units = sum(strata);
        Map<Stratum, Integer> small = new HashMap<>();
        strata.forEach((stratum, size) -> {
            if (left * size < floor(size) * units) {
                small.put(stratum, size);
            }
        });
        return small;
    }

    private static Map<Stratum, Integer> inProportion(SortedMap<Stratum, Integer> strata, long left) {
        long units = sum(strata);
        Map<Stratum, Integer> parts = new HashMap<>();
        strata.forEach((stratum, size) -> parts.put(stratum, Math.toIntExact(left * size / units)));
        List<Stratum> byRemainder = new ArrayList<>(strata.keySet());
        byRemainder.sort(Comparator.comparingLong((Stratum stratum) -> left * strata.get(stratum) % units)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        long missing = left - sum(parts);
        byRemainder.stream().limit(missing).forEach(stratum -> parts.merge(stratum, 1, Integer::sum));
        return parts;
    }

    private boolean isTakenWhole(Stratum stratum) {
        return takenWhole.contains(stratum.band());
    }

    private int floor(int units) {
        return Math.min(units, leastInAStratum);
    }

    private static int sum(Map<Stratum, Integer> parts) {
        return parts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
