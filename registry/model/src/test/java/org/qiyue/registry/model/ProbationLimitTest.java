package org.qiyue.registry.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbationLimitTest {

    private static final LocalDate START = LocalDate.of(2025, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "2025-07-01, 2026-06-30, 2, 2025-08-31",
        "2025-07-01, 2026-06-29, 1, 2025-07-31",
        "2025-03-01, 2028-02-29, 6, 2025-08-31",
        "2025-03-01, 2028-02-28, 2, 2025-04-30",
        "2025-01-01, 2025-03-31, 1, 2025-01-31",
        "2025-01-01, 2025-03-30, 0, ",
        "2023-11-30, 2024-02-28, 1, 2023-12-29",
        "2023-11-30, 2024-02-27, 0, "
    })
    void growsWithTheTerm(LocalDate start, LocalDate end, int months, LocalDate latestEnd) {
        ProbationLimit limit = ProbationLimit.of(Term.fixed(start, end), EmploymentForm.FULL_TIME);
        assertThat(limit.months()).isEqualTo(months);
        assertThat(limit.latestEnd().orElse(null)).isEqualTo(latestEnd);
    }

    @Test
    void isSixMonthsForAnOpenEndedTermAndNoneForATaskOrPartTimeWork() {
        Term openEnded = Term.openEnded(START);
        assertThat(ProbationLimit.of(openEnded, EmploymentForm.DISPATCH).months())
                .isEqualTo(6);
        assertThat(ProbationLimit.of(openEnded, EmploymentForm.PART_TIME).months())
                .isZero();
        Term task = new Term(TermType.TASK, START, START.plusYears(4));
        assertThat(ProbationLimit.of(task, EmploymentForm.FULL_TIME).months()).isZero();
    }
}
