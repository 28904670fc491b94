package org.qiyue.registry.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * Days in a row, from the first day up to, and without, another: the half-open form in which the law's periods are counted.
 * "满三年" of a term from 2025-03-01 to 2028-02-29 is {@code ofDays(start, end).lastsMonths(36)}.
 *
 * <p>A month ends on the day of the same number, or on the last of a shorter month: from 31 January one month lasts up to
 * 28 February.
 *
 * @param start first day
 * @param until the day after the last; the span is empty when both are the same
 */
public record DaySpan(LocalDate start, LocalDate until) {

    public DaySpan {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(until, "until");
        if (until.isBefore(start)) {
            throw new IllegalArgumentException("the span ends before it starts");
        }
    }

    /**
     * The span of a first and a last day, both in it.
     *
     * @throws IllegalArgumentException when the last day is more than one day before the first
     */
    public static DaySpan ofDays(LocalDate first, LocalDate last) {
        return new DaySpan(first, last.plusDays(1));
    }

    /** Whether it lasts at least that many calendar months (满). */
    public boolean lastsMonths(int months) {
        return !start.plusMonths(months).isAfter(until);
    }

    /** Whether it lasts longer than that many calendar months (超过). */
    public boolean exceedsMonths(int months) {
        return start.plusMonths(months).isBefore(until);
    }

    /** How many whole calendar months it lasts: the largest number for which {@link #lastsMonths} holds. */
    public int wholeMonths() {
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(start, until));
        // The JDK does not take 31 January to 28 February for a month.
        return lastsMonths(months + 1) ? months + 1 : months;
    }

    /** The number of its days. */
    public long days() {
        return ChronoUnit.DAYS.between(start, until);
    }

    /** The days that lie in both; empty when there are none. */
    public Optional<DaySpan> overlap(DaySpan other) {
        LocalDate from = start.isAfter(other.start) ? start : other.start;
        LocalDate to = until.isBefore(other.until) ? until : other.until;
        return from.isBefore(to) ? Optional.of(new DaySpan(from, to)) : Optional.empty();
    }
}
