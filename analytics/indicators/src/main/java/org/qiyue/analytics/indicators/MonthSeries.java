package org.qiyue.analytics.indicators;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The months of a release, from the first to that of the as-of day, numbered from 0.
 *
 * <p>A stock is measured on the month's reference day: its last day, or the as-of day in the month that is not over.
 *
 * @param first the first month
 * @param asOf the day the release speaks of; what happens later is not counted
 */
public record MonthSeries(YearMonth first, LocalDate asOf) {

    public MonthSeries {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(asOf, "asOf");
        if (first.isAfter(YearMonth.from(asOf))) {
            throw new IllegalArgumentException("the first month " + first + " lies after the as-of day " + asOf);
        }
    }

    /**
     * The series that begins with the earliest day on which anything happened.
     *
     * @param earliest that day, or null when nothing has happened yet; a day before {@link
     *     IndicatorCatalogue#SERIES_BEGINS} counts as that month, a day after as-of as the as-of month
     */
    public static MonthSeries from(LocalDate earliest, LocalDate asOf) {
        YearMonth last = YearMonth.from(asOf);
        YearMonth first = earliest == null ? last : YearMonth.from(earliest);
        if (first.isBefore(IndicatorCatalogue.SERIES_BEGINS)) {
            first = IndicatorCatalogue.SERIES_BEGINS;
        }
        return new MonthSeries(first.isAfter(last) ? last : first, asOf);
    }

    /** How many months there are, at least 1. */
    public int length() {
        return indexOf(asOf) + 1;
    }

    /** The month of that number. */
    public YearMonth month(int index) {
        return first.plusMonths(Objects.checkIndex(index, length()));
    }

    /** The month of the as-of day. */
    public YearMonth last() {
        return YearMonth.from(asOf);
    }

    /** Whether the last month was not over on the as-of day. */
    public boolean lastIsPartial() {
        return !asOf.equals(last().atEndOfMonth());
    }

    /** The day on which the stock of that month is measured. */
    public LocalDate referenceDay(int index) {
        LocalDate lastDay = month(index).atEndOfMonth();
        return lastDay.isAfter(asOf) ? asOf : lastDay;
    }

    /** The number of the month that holds the day; negative before the first month, not less than length after. */
    public int indexOf(LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(first, YearMonth.from(day));
    }
}
