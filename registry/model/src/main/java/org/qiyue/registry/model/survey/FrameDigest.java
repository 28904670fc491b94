package org.qiyue.registry.model.survey;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a frame is told by. A stratum has SHA-256 over the lines of its units in the order of their credit codes; the frame has
 * SHA-256 over a line for each stratum in their order: its name, a tab, its digest, a line feed. A district so checks its own strata
 * without seeing others.
 */
public final class FrameDigest {

    private FrameDigest() {}

    /** The digests of the strata of some units. */
    public static SortedMap<Stratum, String> ofStrata(Collection<FrameUnit> units) {
        return units.stream()
                .collect(Collectors.groupingBy(FrameUnit::stratum, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> SampleDraw.sha256(each.getValue().stream()
                                .sorted(Comparator.comparing(FrameUnit::creditCode))
                                .map(FrameUnit::line)
                                .collect(Collectors.joining())),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** The digest of a frame with these strata. */
    public static String of(SortedMap<Stratum, String> strata) {
        return SampleDraw.sha256(strata.entrySet().stream()
                .map(each -> each.getKey() + "\t" + each.getValue() + "\n")
                .collect(Collectors.joining()));
    }
}
