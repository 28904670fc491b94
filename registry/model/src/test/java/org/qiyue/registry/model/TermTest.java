package org.qiyue.registry.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "2025-07-01, 2026-06-30, 12, true",
        "2025-07-01, 2026-06-29, 12, false",
        "2025-03-01, 2028-02-29, 36, true",
        "2025-03-01, 2028-02-28, 36, false",
        "2025-01-01, 2025-03-31, 3, true",
        "2025-01-01, 2025-03-30, 3, false",
        "2024-02-29, 2025-02-27, 12, true",
        "2024-02-29, 2025-02-26, 12, false",
        "2025-01-31, 2025-02-27, 1, true"
    })
    void countsWholeMonthsToTheDay(LocalDate start, LocalDate end, int months, boolean full) {
        assertThat(Term.fixed(start, end).lastsMonths(months)).isEqualTo(full);
    }

    @Test
    void lastsForEverWhenOpenEndedAndUnknownWhenATaskHasNoEstimate() {
        assertThat(Term.openEnded(START).lastsMonths(120)).isTrue();
        assertThat(new Term(TermType.TASK, START, null).lastsMonths(1)).isFalse();
    }

    @Test
    void coversItsLastDayAndNotTheNext() {
        Term term = Term.fixed(START, LocalDate.of(2025, 12, 31));
        assertThat(term.covers(START.minusDays(1))).isFalse();
        assertThat(term.covers(START)).isTrue();
        assertThat(term.covers(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(term.covers(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(term.isPast(LocalDate.of(2026, 1, 1))).isTrue();
    }

    @Test
    void neverPassesWhenOpenEndedOrATask() {
        LocalDate late = LocalDate.of(2099, 1, 1);
        assertThat(Term.openEnded(START).isPast(late)).isFalse();
        assertThat(new Term(TermType.TASK, START, START).isPast(late)).isFalse();
    }

    @Test
    void overlapsWhenADayIsShared() {
        Term first = Term.fixed(START, LocalDate.of(2025, 6, 30));
        assertThat(first.overlaps(Term.fixed(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 12, 31))))
                .isTrue();
        assertThat(first.overlaps(Term.fixed(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31))))
                .isFalse();
        assertThat(Term.openEnded(LocalDate.of(2025, 7, 1)).overlaps(first)).isFalse();
        assertThat(Term.openEnded(LocalDate.of(2024, 1, 1)).overlaps(first)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"FIXED, 2024-12-31", "FIXED, ", "OPEN_ENDED, 2025-12-31", "TASK, 2024-12-31"})
    void isNoTermAgainstTheNatureOfItsType(TermType type, LocalDate end) {
        assertThat(Term.isPossible(type, START, end)).isFalse();
        assertThatThrownBy(() -> new Term(type, START, end)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mayLastOneDay() {
        assertThat(Term.isPossible(TermType.FIXED, START, START)).isTrue();
        assertThat(Term.isPossible(null, START, START)).isFalse();
        assertThat(Term.isPossible(TermType.TASK, null, null)).isFalse();
    }
}
