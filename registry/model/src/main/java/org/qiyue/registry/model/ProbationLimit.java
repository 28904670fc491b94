package org.qiyue.registry.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How long a probation (试用期) a term allows, 劳动合同法 art. 19 and 70; table {@code probation-limits.csv}.
 *
 * @param start first day of the term
 * @param months most months; 0 where none may be agreed
 */
public record ProbationLimit(LocalDate start, int months) {

    private static final List<Row> TABLE = Dated.rows("probation-limits.csv")
            .map(Row::of)
            .sorted(Comparator.comparing(Row::atLeastMonths).reversed())
            .toList();

    public ProbationLimit {
        Objects.requireNonNull(start, "start");
    }

    /**
     * The limit for a term: none for a task, for part-time work and for less than three months; terms are counted on the
     * half-open span, so that 2025-07-01 to 2026-06-30 is a whole year.
     */
    public static ProbationLimit of(Term term, EmploymentForm form) {
        for (Row row : TABLE) {
            if (form != EmploymentForm.PART_TIME && row.governs(term)) {
                return new ProbationLimit(term.start(), row.limitMonths());
            }
        }
        return new ProbationLimit(term.start(), 0);
    }

    /** The latest last day of a probation; empty where none may be agreed. */
    public Optional<LocalDate> latestEnd() {
        return months == 0
                ? Optional.empty()
                : Optional.of(start.plusMonths(months).minusDays(1));
    }

    private record Row(Dated dated, TermType type, int atLeastMonths, int limitMonths) {

        static Row of(Dated row) {
            return new Row(
                    row, TermType.valueOf(row.text("term")), row.number("at_least_months"), row.number("limit_months"));
        }

        boolean governs(Term term) {
            return type == term.type() && dated.isValidOn(term.start()) && term.lastsMonths(atLeastMonths);
        }
    }
}
