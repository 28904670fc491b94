package org.qiyue.registry.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Working days (工作日) as the State Council arranges them for each year; table {@code work-days.csv} names the weekdays that
 * rest and the days of weekends that are worked. A year that the table has not is not known.
 */
public final class WorkCalendar {

    private static final WorkCalendar STANDARD =
            new WorkCalendar(DatedTable.shipped("work-days").rows());

    private final Map<LocalDate, Boolean> worked = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    WorkCalendar(List<DatedTable.Row> rows) {
        for (DatedTable.Row row : rows) {
            LocalDate day = LocalDate.parse(row.values().get("day"));
            worked.put(day, row.values().get("kind").equals("WORK"));
            years.add(day.getYear());
        }
    }

    /** The calendar shipped with the product; always the same instance. */
    public static WorkCalendar standard() {
        return STANDARD;
    }

    /** Whether a day is worked; empty for a year that is not known. */
    public Optional<Boolean> isWorked(LocalDate day) {
        if (!years.contains(day.getYear())) {
            return Optional.empty();
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return Optional.of(worked.getOrDefault(day, !weekend));
    }

    /**
     * The last day of a time limit of so many working days, counted from the day after the event; empty when it runs into
     * a year that is not known.
     *
     * @param event the day of the event, which is not counted
     * @param days at least 1
     */
    public Optional<LocalDate> deadline(LocalDate event, int days) {
        LocalDate day = event;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            Optional<Boolean> counts = isWorked(day);
            if (counts.isEmpty()) {
                return Optional.empty();
            }
            left -= counts.get() ? 1 : 0;
        }
        return Optional.of(day);
    }
}
