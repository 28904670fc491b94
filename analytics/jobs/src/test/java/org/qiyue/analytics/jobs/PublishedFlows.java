package org.qiyue.analytics.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qiyue.analytics.indicators.Cell;
import org.qiyue.analytics.indicators.Observation;

/** The flows and moves that a release holds of one cell by one definition, quarter by quarter under LEHD's names. */
final class PublishedFlows {

    private final String variant;
    private final Cell cell;
    private final Map<String, SortedMap<String, Long>> counts = new HashMap<>();

    private PublishedFlows(List<Observation> ofOneCell) {
        this.variant = ofOneCell.get(0).variant();
        this.cell = ofOneCell.get(0).cell();
        for (Observation each : ofOneCell) {
            if (each.value().scale() <= 0) {
                counts.computeIfAbsent(each.indicator(), any -> new TreeMap<>())
                        .put(each.period(), each.value().longValueExact());
            }
        }
    }

    /** Those of each cell and variant among the observations; there must be some. */
    static List<PublishedFlows> of(List<Observation> observations) {
        List<PublishedFlows> flows =
                observations.stream()
                        .collect(Collectors.groupingBy(each -> each.variant() + each.cell()))
                        .values()
                        .stream()
                        .map(PublishedFlows::new)
                        .toList();
        assertThat(flows).hasSizeGreaterThan(30);
        return flows;
    }

    static PublishedFlows ofTheCity(List<PublishedFlows> flows, String variant) {
        return flows.stream()
                .filter(each -> each.variant.equals(variant) && each.cell.equals(Cell.WHOLE_CITY))
                .findFirst()
                .orElseThrow();
    }

    long sum(String name) {
        return counts.get(name).values().stream().mapToLong(Long::longValue).sum();
    }

    /** The last quarter that has a value. */
    String last(String name) {
        return counts.get(name).lastKey();
    }

    /** The seven identities of METHODOLOGY.md, in every quarter in which both sides are known. */
    void identitiesHold() {
        equal("EmpEnd", -1, "Emp", "HirA", -1, "Sep");
        equal("EmpEnd", -1, "Emp", "HirAEnd", -1, "SepBeg");
        equal("EmpEnd", -1, "Emp", "FrmJbGn", -1, "FrmJbLs");
        equal("HirN", 1, "HirR", "HirA", 0, "HirA");
        equal("Emp", 1, "HirA", "EmpTotal", 0, "Emp");
        equal("EmpEnd", 1, "Sep", "EmpTotal", 0, "Emp");
        equal("EmpS", -1, "EmpSpv", "HirAS", -1, "SepS");
        equal("EmpS", -1, "EmpSpv", "FrmJbGnS", -1, "FrmJbLsS");
        follows("EmpEnd", "Emp");
        follows("SepSnx", "SepS");
        notLess("HirAEnd", "FrmJbGn");
        notLess("SepBeg", "FrmJbLs");
        assertThat(counts.get("HirAEndRepl").values()).as("EI of %s", cell).allMatch(count -> count >= 0);
    }

    /** Those of moves, likewise; and main jobs are jobs. */
    void identitiesOfMovesHold() {
        equal("MainE", -1, "MainB", "MJobStart", -1, "MJobEnd");
        equal("MainE", -1, "MJobStart", "JobStayS", 0, "MainB");
        equal("MainB", -1, "MJobEnd", "JobStayS", 0, "MainB");
        equal("MHire", -1, "MHireAdd", "EEHire", 1, "NEHire");
        equal("MSep", -1, "MSepKeep", "EESep", 1, "ENSep");
        equal("J2JHire", -1, "EEHire", "NEHire", -1, "NEPersist");
        equal("J2JSep", -1, "EESep", "ENSep", -1, "ENPersist");
        follows("MainE", "MainB");
        notLess("MJobStart", "MHire");
        notLess("MJobEnd", "MSep");
        notLess("NEPersist", "NEFullQ");
        notLess("ENPersist", "ENFullQ");
        notLess("Emp", "MainB");
        notLess("HirA", "MHire");
        notLess("Sep", "MSep");
    }

    /** Of the whole city alone: who leaves a job of it for another comes into one of it. */
    void identitiesOfMovesWithinTheCityHold() {
        equal("EEHire", 0, "EEHire", "EESep", 0, "EESep");
        equal("EEHireS", 0, "EEHireS", "EESepS", 0, "EESepS");
        follows("AQSep", "AQHire");
        follows("AQSepS", "AQHireS");
    }

    private void equal(String one, int sign, String other, String right, int rightSign, String rightOther) {
        counts.get(one).forEach((quarter, count) -> {
            if (known(quarter, other, right, rightOther)) {
                assertThat(count + sign * at(other, quarter))
                        .as("%s %+d x %s of %s %s in %s", one, sign, other, variant, cell, quarter)
                        .isEqualTo(at(right, quarter) + rightSign * at(rightOther, quarter));
            }
        });
    }

    /** What one is in a quarter, the other is in the next. */
    private void follows(String before, String after) {
        Long last = null;
        for (Map.Entry<String, Long> now : counts.get(after).entrySet()) {
            if (last != null) {
                assertThat(now.getValue())
                        .as("%s of %s %s in %s", after, variant, cell, now.getKey())
                        .isEqualTo(last);
            }
            last = counts.get(before).get(now.getKey());
        }
    }

    private void notLess(String more, String less) {
        counts.get(more)
                .forEach((quarter, count) -> assertThat(count)
                        .as("%s of %s %s in %s", more, variant, cell, quarter)
                        .isGreaterThanOrEqualTo(at(less, quarter)));
    }

    private boolean known(String quarter, String... names) {
        return List.of(names).stream().allMatch(name -> counts.get(name).containsKey(quarter));
    }

    private long at(String name, String quarter) {
        return counts.get(name).get(quarter);
    }
}
