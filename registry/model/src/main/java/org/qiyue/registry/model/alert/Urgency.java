package org.qiyue.registry.model.alert;

import java.time.LocalDate;
import org.qiyue.registry.model.Bilingual;
import org.qiyue.registry.model.clock.WorkDays;

/** How urgent a lead is, in the order in which officials look at them. */
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

    /** The day before which a last day has to lie to be critically overdue: so many working days are over since. */
    public static LocalDate criticalBefore(LocalDate day, int workingDays, WorkDays workDays) {
        LocalDate before = day.plusDays(1);
        for (int left = workingDays; left > 0; ) {
            before = before.minusDays(1);
            left -= isWorked(before, workDays) ? 1 : 0;
        }
        return before;
    }

    private static boolean isWorked(LocalDate day, WorkDays workDays) {
        return workDays.isWorked(day).orElseGet(() -> day.getDayOfWeek().getValue() <= 5);
    }
}
