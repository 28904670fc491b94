package org.qiyue.analytics.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class IndicatorCatalogueTest {

    @Test
    void theCatalogueHoldsTheSevenFiguresOfTheMonthlyReleaseInDisplayOrder() {
        assertThat(IndicatorCatalogue.all())
                .extracting(Indicator::code)
                .containsExactly(
                        "activeContracts",
                        "activeWorkers",
                        "concluded",
                        "renewed",
                        "rescinded",
                        "terminated",
                        "wageMedian");
    }

    @Test
    void everyEventCountStandsInTheCatalogueUnderTheWireNameOfItsKind() {
        assertThat(IndicatorCatalogue.eventCounts()).allSatisfy((kind, indicator) -> {
            assertThat(indicator.code()).isEqualTo(kind.wireName());
            assertThat(IndicatorCatalogue.named(indicator.code())).isSameAs(indicator);
        });
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThatThrownBy(() -> IndicatorCatalogue.named("happiness")).hasMessageContaining("happiness");
    }

    @Test
    void valuesAreRoundedHalfUp() {
        assertThat(IndicatorCatalogue.WAGE_MEDIAN.rounded(new BigDecimal("5000.5")))
                .isEqualTo(new BigDecimal("5001"));
        assertThat(IndicatorCatalogue.WAGE_MEDIAN.rounded(new BigDecimal("5000.495")))
                .isEqualTo(new BigDecimal("5000"));
    }

    @Test
    void anIndicatorWithoutAFormulaIsRefused() {
        assertThatThrownBy(() -> new Indicator("a", "b", "c", "d", " ", "e", 0, "f", YearMonth.of(2020, 1)))
                .hasMessageContaining("formula");
        assertThatThrownBy(() -> new Indicator("a", "b", "c", "d", "e", "f", 7, "g", YearMonth.of(2020, 1)))
                .hasMessageContaining("decimals");
    }
}
