package org.qiyue.registry.model.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qiyue.registry.model.Bilingual;

/**
 * A month or quarter of which a district reports, written {@code 2026-10} or {@code 2026-Q4}.
 *
 * @param kind month or quarter
 * @param first its first month; of a quarter January, April, July or October
 */
public record ReportPeriod(PeriodKind kind, YearMonth first) implements Comparable<ReportPeriod> {
    private static final Pattern TEXT = Pattern.compile("([0-9]{4})-(?:Q([1-4])|(0[1-9]|1[0-2]))");

    public ReportPeriod {
        Objects.requireNonNull(kind, "kind");
        if ((first.getMonthValue() - 1) % kind.months() != 0) {
            throw new IllegalArgumentException(first + " begins no " + kind);
        }
    }

    /** The period of a kind that a day lies in. */
    public static ReportPeriod of(PeriodKind kind, LocalDate day) {
        int months = kind.months();
        return new ReportPeriod(kind, YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1));
    }

    /** The period that is written so; empty for what is none. */
    public static Optional<ReportPeriod> read(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        return Optional.of(
                matcher.group(2) == null
                        ? new ReportPeriod(PeriodKind.MONTH, YearMonth.of(year, Integer.parseInt(matcher.group(3))))
                        : new ReportPeriod(
                                PeriodKind.QUARTER, YearMonth.of(year, Integer.parseInt(matcher.group(2)) * 3 - 2)));
    }

    /** Its first day. */
    public LocalDate from() {
        return first.atDay(1);
    }

    /** Its last day. */
    public LocalDate to() {
        return next().from().minusDays(1);
    }

    /** The period after it. */
    public ReportPeriod next() {
        return new ReportPeriod(kind, first.plusMonths(kind.months()));
    }

    /** The period before it. */
    public ReportPeriod previous() {
        return new ReportPeriod(kind, first.minusMonths(kind.months()));
    }

    /** Whether it is over on a day. */
    public boolean isOverOn(LocalDate day) {
        return day.isAfter(to());
    }

    /** Its name in words. */
    public Bilingual label() {
        return kind == PeriodKind.MONTH
                ? new Bilingual(first.getYear() + "年" + first.getMonthValue() + "月", toString())
                : new Bilingual(first.getYear() + "年第" + quarter() + "季度", "Q" + quarter() + " " + first.getYear());
    }

    /** By their first days, of those that begin together the shorter one first. */
    @Override
    public int compareTo(ReportPeriod other) {
        int byDay = first.compareTo(other.first);
        return byDay == 0 ? kind.compareTo(other.kind) : byDay;
    }

    /** As it is written in addresses and files. */
    @Override
    public String toString() {
        return kind == PeriodKind.MONTH ? first.toString() : "%04d-Q%d".formatted(first.getYear(), quarter());
    }

    private int quarter() {
        return (first.getMonthValue() + 2) / 3;
    }
}
