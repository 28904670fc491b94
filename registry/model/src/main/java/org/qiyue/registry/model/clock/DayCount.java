package org.qiyue.registry.model.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

/** Counts the days of a clock, as they look on one day. */
final class DayCount {

    private final RunningClock clock;
    private final LocalDate asOf;
    private final WorkDays workDays;
    private final SortedSet<Integer> unknownYears = new TreeSet<>();

    DayCount(RunningClock clock, LocalDate asOf, WorkDays workDays) {
        this.clock = clock;
        this.asOf = asOf;
        this.workDays = workDays;
    }

    int total() {
        return clock.days();
    }

    /** The last day of the count, or the next working day where the rule says so. */
    DueDay due() {
        LocalDate day = clock.startedOn();
        for (int left = total(); left > 0; ) {
            day = day.plusDays(1);
            left -= counts(day) ? 1 : 0;
        }
        if (clock.rule().movesFromRestDay()) {
            while (!isWorked(day)) {
                day = day.plusDays(1);
            }
        }
        return unknownYears.isEmpty() ? new DueDay.Certain(day) : new DueDay.Provisional(day, unknownYears);
    }

    /** How many of its days lie behind, this day included. */
    int used() {
        int used = 0;
        for (LocalDate day = clock.startedOn().plusDays(1);
                !day.isAfter(asOf) && used < total();
                day = day.plusDays(1)) {
            used += counts(day) ? 1 : 0;
        }
        return used;
    }

    /** Working days from this day to the last one, or negative back to it. */
    int left(DueDay due) {
        return asOf.isAfter(due.day()) ? -workedBetween(due.day(), asOf) : workedBetween(asOf, due.day());
    }

    private int workedBetween(LocalDate from, LocalDate to) {
        int worked = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            worked += isWorked(day) && !isSuspended(day) ? 1 : 0;
        }
        return worked;
    }

    private boolean counts(LocalDate day) {
        return !isSuspended(day) && (clock.rule().unit() != ClockUnit.WORKING_DAYS || isWorked(day));
    }

    private boolean isSuspended(LocalDate day) {
        return clock.suspensions().stream().anyMatch(suspension -> suspension.covers(day, asOf));
    }

    private boolean isWorked(LocalDate day) {
        return workDays.isWorked(day).orElseGet(() -> {
            unknownYears.add(day.getYear());
            return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        });
    }
}
