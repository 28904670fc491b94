package org.qiyue.registry.model.reporting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.qiyue.registry.model.SupervisionTable;
import org.qiyue.registry.model.clock.ClockRule;
import org.qiyue.registry.model.clock.RunningClock;

/** Of which periods districts owe a report; dated table {@code supervision/report-duties.csv}, over the first day of the period. */
public final class ReportDuty {
    private static final String CLOCK = "district-report";
    private static final List<SupervisionTable.Row> TABLE =
            SupervisionTable.of("report-duties").rows();

    private ReportDuty() {}

    /** Whether a report of this period is owed. */
    public static boolean isOwed(ReportPeriod period) {
        return TABLE.stream()
                .anyMatch(row -> row.text("period").equals(period.kind().name()) && row.isValidOn(period.from()));
    }

    /** The periods with a day in a span of days of which reports are owed, in their order. */
    public static SortedSet<ReportPeriod> owed(LocalDate from, LocalDate to) {
        SortedSet<ReportPeriod> owed = new TreeSet<>();
        Arrays.stream(PeriodKind.values()).forEach(kind -> {
            for (ReportPeriod period = ReportPeriod.of(kind, from);
                    !period.from().isAfter(to);
                    period = period.next()) {
                if (isOwed(period)) {
                    owed.add(period);
                }
            }
        });
        return owed;
    }

    /** The time limit for the report of a period, which runs from the period's last day. */
    public static RunningClock clock(ReportPeriod period) {
        return ClockRule.find(CLOCK, period.to()).orElseThrow().startedOn(period.to());
    }

    /** The time limit for a report that was given back on a day: as long as the first, and from that day. */
    public static RunningClock clockAfterReturn(LocalDate day) {
        return ClockRule.find(CLOCK, day).orElseThrow().startedOn(day);
    }
}
