package org.qiyue.registry.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WageConversionTest {

    private static final WageConversion TODAY = WageConversion.on(LocalDate.of(2026, 11, 23));

    @ParameterizedTest
    @CsvSource({
        "M, 8500, 8500.00",
        "H, 26.40, 4593.60",
        "D, 300, 6525.00",
        "Y, 240000, 20000.00",
        "Y, 100000, 8333.33",
        "Y, 0.06, 0.01",
        "D, 0.01, 0.22",
        "H, 14.60, 2540.40"
    })
    void anAgreedWageBecomesAMonthlyWage(WageUnit unit, BigDecimal amount, BigDecimal monthly) {
        assertThat(TODAY.monthly(amount, unit)).isEqualTo(monthly);
    }

    @Test
    void aMonthIsPaidEightHoursOnEachPaidDay() {
        assertThat(WageConversion.all())
                .isNotEmpty()
                .allSatisfy(parameters -> assertThat(parameters.paidDays().multiply(BigDecimal.valueOf(8)))
                        .isEqualByComparingTo(parameters.paidHours()));
    }

    @Test
    void theParametersInForceAreTheLastBegun() {
        assertThat(WageConversion.on(LocalDate.of(2024, 12, 31)).source()).contains("2008");
        assertThat(WageConversion.on(LocalDate.of(2025, 1, 1)).source()).contains("2025");
        assertThat(WageConversion.on(LocalDate.of(1999, 1, 1)).source()).contains("2008");
        assertThat(WageConversion.on(LocalDate.of(2099, 1, 1)).source()).contains("2025");
    }

    @Test
    void everyDayHasParametersOfItsOwn() {
        List<WageConversion> rows = WageConversion.all();
        assertThat(rows.get(0).validFrom()).isNull();
        assertThat(rows.get(rows.size() - 1).validTo()).isNull();
        for (int i = 1; i < rows.size(); i++) {
            assertThat(rows.get(i).validFrom())
                    .isEqualTo(rows.get(i - 1).validTo().plusDays(1));
        }
    }

    @Test
    void aMonthWithoutPaidDaysIsRefused() {
        assertThatThrownBy(() -> new WageConversion(
                        LocalDate.of(2030, 1, 1),
                        null,
                        BigDecimal.ZERO,
                        BigDecimal.ONE,
                        Set.of(),
                        "a notice that never was"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
