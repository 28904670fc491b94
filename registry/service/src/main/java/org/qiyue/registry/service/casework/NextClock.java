package org.qiyue.registry.service.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qiyue.registry.model.clock.ClockKind;
import org.qiyue.registry.model.clock.ClockReading;
import org.qiyue.registry.model.clock.ClockWarning;
import org.qiyue.registry.model.clock.RunningClock;
import org.qiyue.registry.model.clock.WorkDays;

/**
 * The time limit by which a case is urgent: of those that bind the bureau the one that ends first, else of those it waits
 * for. Limits that stand still are none.
 *
 * @param name the clock
 * @param dueOn its last day
 * @param soonOn from when the case is due soon; of what the bureau waits for, from the day after
 * @param criticalOn from when its second warning is given, null for what the bureau waits for
 * @param overdueOn from when it is late, null for what the bureau waits for
 */
record NextClock(String name, LocalDate dueOn, LocalDate soonOn, LocalDate criticalOn, LocalDate overdueOn) {

    static Optional<NextClock> of(Collection<RunningClock> clocks, LocalDate today, WorkDays workDays) {
        List<RunningClock> running = clocks.stream()
                .filter(clock -> clock.isRunning() && !clock.isSuspended())
                .toList();
        List<RunningClock> binding = running.stream()
                .filter(clock -> clock.rule().kind() == ClockKind.DEADLINE)
                .toList();
        return (binding.isEmpty() ? running : binding)
                .stream()
                        .min(Comparator.comparing(
                                clock -> clock.due(today, workDays).day()))
                        .map(clock -> of(clock, today, workDays));
    }

    private static NextClock of(RunningClock clock, LocalDate today, WorkDays workDays) {
        LocalDate due = clock.due(today, workDays).day();
        String name = clock.rule().id();
        return clock.rule().kind() == ClockKind.DEADLINE
                ? new NextClock(
                        name,
                        due,
                        first(clock, due, ClockWarning.FIRST, workDays),
                        first(clock, due, ClockWarning.SECOND, workDays),
                        due.plusDays(1))
                : new NextClock(name, due, due.plusDays(1), null, null);
    }

    /** The first day at whose end so much of it is used. */
    private static LocalDate first(RunningClock clock, LocalDate due, ClockWarning warning, WorkDays workDays) {
        LocalDate day = clock.startedOn();
        while (day.isBefore(due)) {
            ClockReading reading = clock.reading(day, workDays);
            if (reading.warning().compareTo(warning) >= 0) {
                return day;
            }
            day = day.plusDays(1);
        }
        return due;
    }
}
