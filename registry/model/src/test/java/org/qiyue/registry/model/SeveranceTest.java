package org.qiyue.registry.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeveranceTest {

    @ParameterizedTest
    @CsvSource({
        "2019-03-01, 2025-09-15, 7",
        "2019-03-01, 2025-08-31, 7",
        "2019-03-01, 2025-08-30, 6.5",
        "2020-01-01, 2024-12-31, 5",
        "2020-01-01, 2025-01-01, 5.5",
        "2025-01-01, 2025-03-31, 0.5",
        "2025-01-01, 2025-01-01, 0.5",
        "2025-01-01, 2025-06-29, 0.5",
        "2025-01-01, 2025-06-30, 1",
        "2024-02-29, 2025-02-27, 1",
        "2024-02-29, 2025-02-28, 1.5",
        "2024-08-31, 2025-02-27, 1",
        "2025-01-02, 2025-01-01, 0"
    })
    void isAMonthAYearAndForTheRestHalfOrWhole(LocalDate start, LocalDate last, BigDecimal months) {
        assertThat(Severance.of(start, last).months()).isEqualByComparingTo(months);
    }

    @Test
    void countsFromTheLawOnAndSaysWhenThereWasServiceBefore() {
        Severance old = Severance.of(LocalDate.of(2005, 5, 5), LocalDate.of(2009, 12, 31));
        assertThat(old.months()).isEqualByComparingTo("2");
        assertThat(old.servedBeforeLaw()).isTrue();
        assertThat(Severance.of(LocalDate.of(2008, 1, 1), LocalDate.of(2009, 12, 31)))
                .isEqualTo(new Severance(BigDecimal.valueOf(2).add(BigDecimal.ZERO), false));
        assertThat(Severance.of(LocalDate.of(2005, 5, 5), LocalDate.of(2007, 12, 31))
                        .months())
                .isZero();
    }
}
