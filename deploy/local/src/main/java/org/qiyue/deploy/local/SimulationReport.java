package org.qiyue.deploy.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the simulation sent, set beside what the registry holds.
 *
 * @param sent how many filings were sent, repeats not counted
 */
public record SimulationReport(long sent, List<Line> lines) {

    public SimulationReport {
        lines = List.copyOf(lines);
    }

    /**
     * One figure of the reconciliation.
     *
     * @param kind a filing kind's wire name, or another word for what is counted
     * @param result the verdict that is counted, such as {@code ACCEPTED}
     * @param expected what the simulation says
     * @param found what the registry says
     */
    public record Line(String kind, String result, long expected, long found) {

        public Line {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(result);
        }

        public boolean exact() {
            return expected == found;
        }
    }

    /** The same with more lines after these. */
    public SimulationReport and(List<Line> more) {
        List<Line> all = new ArrayList<>(lines);
        all.addAll(more);
        return new SimulationReport(sent, all);
    }

    /** True when every line is exact. */
    public boolean exact() {
        return lines.stream().allMatch(Line::exact);
    }
}
