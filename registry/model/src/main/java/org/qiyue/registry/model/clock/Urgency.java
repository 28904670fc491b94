package org.qiyue.registry.model.clock;

import java.time.LocalDate;
import org.qiyue.registry.model.Bilingual;

/** How urgent it is to act, in the order in which officials look: one word for leads, cases, inspections and approvals. */
public enum Urgency {
    CRITICALLY_OVERDUE("严重超期", "Critically overdue"),
    OVERDUE("超期", "Overdue"),
    DUE_SOON("临期", "Due soon"),
    NOT_DUE("未到期", "Not due");

    private final Bilingual label;

    Urgency(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    /** Its name. */
    public Bilingual label() {
        return label;
    }

    /**
     * The urgency on a day.
     *
     * @param due the last day of the clock that runs
     * @param warn the first day on which the clock is due soon
     * @param critical the day of {@link #criticalBefore}
     */
    public static Urgency on(LocalDate day, LocalDate due, LocalDate warn, LocalDate critical) {
        if (due.isBefore(critical)) {
            return CRITICALLY_OVERDUE;
        }
        if (due.isBefore(day)) {
            return OVERDUE;
        }
        return day.isBefore(warn) ? NOT_DUE : DUE_SOON;
    }

    /**
     * How urgent a clock is that was read.
     *
     * @param criticalWorkingDays working days over the last day from which it is critically overdue
     */
    public static Urgency of(ClockReading reading, int criticalWorkingDays) {
        if (reading.isOver()) {
            return reading.workingDaysLeft() <= -criticalWorkingDays ? CRITICALLY_OVERDUE : OVERDUE;
        }
        return reading.warning() == ClockWarning.NONE ? NOT_DUE : DUE_SOON;
    }

    /**
     * The same where the working days of all years that count are known; nothing is over for certain while they are not.
     *
     * @param certain whether they are known
     */
    public Urgency asFarAsCertain(boolean certain) {
        return certain || this == NOT_DUE ? this : DUE_SOON;
    }

    /** The day before which a last day has to lie to be critically overdue: so many working days are over since. */
    public static LocalDate criticalBefore(LocalDate day, int workingDays, WorkDays workDays) {
        LocalDate before = day.plusDays(1);
        for (int left = workingDays; left > 0; ) {
            before = before.minusDays(1);
            left -= isWorked(before, workDays) ? 1 : 0;
        }
        return before;
    }

    /** Working days from a day to the last one; negative when that is over. */
    public static int workingDaysLeft(LocalDate day, LocalDate due, WorkDays workDays) {
        return day.isAfter(due) ? -workedBetween(due, day, workDays) : workedBetween(day, due, workDays);
    }

    private static int workedBetween(LocalDate from, LocalDate to, WorkDays workDays) {
        int worked = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            worked += isWorked(day, workDays) ? 1 : 0;
        }
        return worked;
    }

    private static boolean isWorked(LocalDate day, WorkDays workDays) {
        return workDays.isWorked(day).orElseGet(() -> day.getDayOfWeek().getValue() <= 5);
    }
}
