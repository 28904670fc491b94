package org.qiyue.registry.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The minimum wage (最低工资标准) of a place while it was in force, in yuan; table {@code minimum-wage.csv}. The monthly
 * figure excludes the worker's own insurance payments, the part-time ones include employer's and worker's.
 *
 * @param place what the division codes of the place begin with, {@code 11} for Beijing
 * @param validFrom first day
 * @param validTo last day; null = still
 * @param month full-time, a month
 * @param hour full-time, an hour
 * @param partTimeHour part-time, an hour
 * @param partTimeHolidayHour part-time on a statutory holiday, an hour
 * @param fromMemory the columns that were noted from memory
 * @param source the notice
 */
public record MinimumWage(
        String place,
        LocalDate validFrom,
        LocalDate validTo,
        BigDecimal month,
        BigDecimal hour,
        BigDecimal partTimeHour,
        BigDecimal partTimeHolidayHour,
        Set<String> fromMemory,
        String source) {

    private static final List<MinimumWage> TABLE = DatedTable.shipped("minimum-wage").rows().stream()
            .map(MinimumWage::of)
            .toList();

    public MinimumWage {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(validFrom, "validFrom");
        fromMemory = Set.copyOf(fromMemory);
    }

    /** All rows of the table as shipped. */
    public static List<MinimumWage> all() {
        return TABLE;
    }

    /**
     * The minimum wage in force on a day; empty when no table is loaded for the place or the day.
     *
     * @param division six digits; may be null
     */
    public static Optional<MinimumWage> on(String division, LocalDate day) {
        return on(TABLE, division, day);
    }

    static Optional<MinimumWage> on(List<MinimumWage> table, String division, LocalDate day) {
        MinimumWage found = null;
        for (MinimumWage row : table) {
            if (row.isOf(division) && row.isValidOn(day)) {
                if (found != null) {
                    throw new IllegalStateException("two rows hold on one day: " + found + ", " + row);
                }
                found = row;
            }
        }
        return Optional.ofNullable(found);
    }

    /** All minimum wages in force on some day of a span; empty when no table is loaded for the place or the days. */
    public static List<MinimumWage> during(String division, DaySpan span) {
        return during(TABLE, division, span);
    }

    static List<MinimumWage> during(List<MinimumWage> table, String division, DaySpan span) {
        List<MinimumWage> found = new ArrayList<>(2);
        for (MinimumWage row : table) {
            if (row.isOf(division) && row.holds(span)) {
                found.add(row);
            }
        }
        return found;
    }

    /** The full-time figure for a unit of pay: month M, hour H, day D or year Y of list {@code wage-unit}. */
    public Optional<BigDecimal> fullTime(String unit, BigDecimal paidDaysPerMonth) {
        return switch (unit) {
            case "M" -> Optional.of(month);
            case "H" -> Optional.of(hour);
            case "D" -> Optional.of(month.divide(paidDaysPerMonth, 10, RoundingMode.HALF_UP));
            case "Y" -> Optional.of(month.multiply(BigDecimal.valueOf(12)));
            default -> Optional.empty();
        };
    }

    private boolean isOf(String division) {
        return division != null && division.startsWith(place);
    }

    private boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    private boolean holds(DaySpan span) {
        return span.until().isAfter(validFrom)
                && (validTo == null || !span.start().isAfter(validTo));
    }

    static MinimumWage of(DatedTable.Row shipped) {
        Dated row = Dated.of(shipped);
        return new MinimumWage(
                row.text("place"),
                row.validFrom(),
                row.validTo(),
                new BigDecimal(row.text("month")),
                new BigDecimal(row.text("hour")),
                new BigDecimal(row.text("part_time_hour")),
                new BigDecimal(row.text("part_time_holiday_hour")),
                row.fromMemory(),
                row.text("source"));
    }
}
