package org.qiyue.analytics.indicators.flow;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * Consecutive periods of equal length in calendar months, numbered from 0: months, quarters or years.
 *
 * <p>Days are counted as {@link LocalDate#toEpochDay()}. Days before the first period and after the last have numbers
 * too, so that what began earlier or ends later can be told apart.
 */
public final class Periods implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The last day of what has no end: later than any day that can be written. */
    public static final int FOREVER = 1 << 28;

    private static final double DAYS_OF_A_MONTH = 146_097 / 4_800.0;
    private static final YearMonth EPOCH = YearMonth.of(1970, 1);

    private final YearMonth first;
    private final int monthsEach;
    private final int count;
    private final int firstMonth;
    /** First days of the months of the series, and of the one that follows. */
    private final int[] monthStarts;
    /** One text for each period, however often it is asked for. */
    private final String[] names;

    /**
     * @param first the first month of the first period
     * @param monthsEach 1, 3 or 12
     * @param count how many periods, at least 1
     * @throws IllegalArgumentException for another length, no period, or a first month within a period of the calendar
     */
    public Periods(YearMonth first, int monthsEach, int count) {
        this.first = Objects.requireNonNull(first, "first");
        if (monthsEach != 1 && monthsEach != 3 && monthsEach != 12) {
            throw new IllegalArgumentException("a period is 1, 3 or 12 months, not " + monthsEach);
        }
        if ((first.getMonthValue() - 1) % monthsEach != 0) {
            throw new IllegalArgumentException("no period of " + monthsEach + " months begins with " + first);
        }
        if (count < 1) {
            throw new IllegalArgumentException("there must be a period, not " + count);
        }
        this.monthsEach = monthsEach;
        this.count = count;
        this.firstMonth = monthOf(first);
        this.monthStarts = new int[count * monthsEach + 1];
        for (int month = 0; month < monthStarts.length; month++) {
            monthStarts[month] = startOfMonth(firstMonth + month);
        }
        this.names = new String[count];
        for (int period = 0; period < count; period++) {
            names[period] = nameOf(first.plusMonths((long) period * monthsEach), monthsEach);
        }
    }

    /** How many periods there are. */
    public int count() {
        return count;
    }

    /** How many months each of them has: 1, 3 or 12. */
    public int monthsEach() {
        return monthsEach;
    }

    /** How many months there are in all. */
    int months() {
        return monthStarts.length - 1;
    }

    /** The number of the period that holds the day; negative before the first, {@code count()} or more after the last. */
    public int indexOf(int day) {
        return day >= FOREVER ? Integer.MAX_VALUE / 2 : Math.floorDiv(month(day), monthsEach);
    }

    /** The first day of a period, also of one before the series or after it. */
    public int firstDay(int period) {
        int month = period * monthsEach;
        return month >= 0 && month < monthStarts.length ? monthStarts[month] : startOfMonth(firstMonth + month);
    }

    /** The last day of a period of the series. */
    public int lastDay(int period) {
        return monthStarts[(period + 1) * monthsEach] - 1;
    }

    /** The number of the month that holds the day, from the first of the series. */
    int month(int day) {
        int guess = (int) Math.floor(day / DAYS_OF_A_MONTH);
        while (startOfMonth(guess) > day) {
            guess--;
        }
        while (startOfMonth(guess + 1) <= day) {
            guess++;
        }
        return guess - firstMonth;
    }

    int firstDayOfMonth(int month) {
        return monthStarts[month];
    }

    int lastDayOfMonth(int month) {
        return monthStarts[month + 1] - 1;
    }

    int daysOfMonth(int month) {
        return monthStarts[month + 1] - monthStarts[month];
    }

    /** The name of a period: {@code 2026-01}, {@code 2026-Q1} or {@code 2026}, as SDMX writes it. */
    public String name(int period) {
        return names[Objects.checkIndex(period, count)];
    }

    private static String nameOf(YearMonth begin, int monthsEach) {
        return switch (monthsEach) {
            case 1 -> begin.toString();
            case 3 -> begin.getYear() + "-Q" + (begin.getMonthValue() + 2) / 3;
            default -> Integer.toString(begin.getYear());
        };
    }

    /** Whether the other are the same periods of the calendar. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Periods that
                && first.equals(that.first)
                && monthsEach == that.monthsEach
                && count == that.count;
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, monthsEach, count);
    }

    private static int monthOf(YearMonth month) {
        return (month.getYear() - EPOCH.getYear()) * 12 + month.getMonthValue() - 1;
    }

    /** The first day of a month that is counted from 1970-01, by the civil calendar. */
    private static int startOfMonth(int month) {
        // Years begin with March here, so that a leap day is the last of its year.
        int shifted = month + 1970 * 12 - 2;
        int year = Math.floorDiv(shifted, 12);
        int monthOfYear = Math.floorMod(shifted, 12);
        int daysBefore = (153 * monthOfYear + 2) / 5;
        return 365 * year
                + Math.floorDiv(year, 4)
                - Math.floorDiv(year, 100)
                + Math.floorDiv(year, 400)
                + daysBefore
                - 719_468;
    }
}
