package org.qiyue.registry.model.alert;

import java.time.LocalDate;
import java.util.Objects;
import org.qiyue.registry.model.clock.ClockRule;
import org.qiyue.registry.model.clock.ClockWarning;
import org.qiyue.registry.model.clock.RunningClock;
import org.qiyue.registry.model.clock.WorkDays;

/**
 * The clock that runs for a lead: of triage (线索研判) while an official has to act, of self-correction (自查整改) while the
 * employer may.
 *
 * @param clock its name in the table of clocks
 * @param from the day of the event, which is not counted
 * @param due its last day
 * @param warn the first day on which it is due soon
 * @param certain whether the working days of all its years are known
 */
public record DueDate(String clock, LocalDate from, LocalDate due, LocalDate warn, boolean certain) {

    /** The clock of an official who has a lead to look at. */
    public static final String TRIAGE = "triage";

    /** The clock of an employer who was told. */
    public static final String SELF_CORRECTION = "self-correction";

    public DueDate {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(warn, "warn");
    }

    /**
     * A clock set running.
     *
     * @throws IllegalArgumentException when the table has none of that name on that day
     */
    public static DueDate of(String clock, LocalDate from, WorkDays workDays) {
        RunningClock running = running(clock, from);
        var due = running.due(from, workDays);
        LocalDate warn = from.plusDays(1);
        while (warn.isBefore(due.day()) && running.reading(warn, workDays).warning() == ClockWarning.NONE) {
            warn = warn.plusDays(1);
        }
        return new DueDate(clock, from, due.day(), warn, due.isCertain());
    }

    /** Working days from a day to the last one of the clock; negative when it is over. */
    public static int workingDaysLeft(String clock, LocalDate from, LocalDate day, WorkDays workDays) {
        return running(clock, from).reading(day, workDays).workingDaysLeft();
    }

    private static RunningClock running(String clock, LocalDate from) {
        return ClockRule.find(clock, from)
                .orElseThrow(() -> new IllegalArgumentException("no clock " + clock + " on " + from))
                .startedOn(from);
    }
}
