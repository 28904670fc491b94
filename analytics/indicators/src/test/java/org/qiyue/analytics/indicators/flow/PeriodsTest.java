package org.qiyue.analytics.indicators.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class PeriodsTest {

    @Test
    void everyDayOfThreeCenturiesLiesInItsMonth() {
        Periods months = new Periods(YearMonth.of(2008, 1), 1, 24);
        LocalDate end = LocalDate.of(2201, 3, 1);
        for (LocalDate day = LocalDate.of(1899, 12, 1); day.isBefore(end); day = day.plusDays(1)) {
            assertThat(months.indexOf((int) day.toEpochDay()))
                    .isEqualTo((int) ChronoUnit.MONTHS.between(YearMonth.of(2008, 1), YearMonth.from(day)));
        }
    }

    @Test
    void aQuarterRunsFromItsFirstDayToItsLast() {
        Periods quarters = new Periods(YearMonth.of(2024, 1), 3, 4);

        assertThat(LocalDate.ofEpochDay(quarters.firstDay(0))).isEqualTo("2024-01-01");
        assertThat(LocalDate.ofEpochDay(quarters.lastDay(0))).isEqualTo("2024-03-31");
        assertThat(LocalDate.ofEpochDay(quarters.lastDay(3))).isEqualTo("2024-12-31");
        assertThat(quarters.indexOf(quarters.lastDay(0))).isZero();
        assertThat(quarters.indexOf(quarters.firstDay(1))).isEqualTo(1);
        assertThat(quarters.indexOf(quarters.firstDay(0) - 1)).isEqualTo(-1);
        assertThat(quarters.indexOf(quarters.lastDay(3) + 1)).isEqualTo(4);
        assertThat(LocalDate.ofEpochDay(quarters.firstDay(-2))).isEqualTo("2023-07-01");
        assertThat(LocalDate.ofEpochDay(quarters.firstDay(4))).isEqualTo("2025-01-01");
        assertThat(LocalDate.ofEpochDay(quarters.firstDay(5))).isEqualTo("2025-04-01");
        assertThat(quarters.indexOf(Periods.FOREVER)).isGreaterThan(1_000_000);
    }

    @Test
    void periodsAreNamedAsSdmxNamesThem() {
        assertThat(new Periods(YearMonth.of(2025, 7), 3, 3).name(2)).isEqualTo("2026-Q1");
        assertThat(new Periods(YearMonth.of(2025, 7), 1, 8).name(7)).isEqualTo("2026-02");
        assertThat(new Periods(YearMonth.of(2025, 1), 12, 2).name(1)).isEqualTo("2026");
    }

    @Test
    void whatIsNoPeriodIsRefused() {
        assertThatThrownBy(() -> new Periods(YearMonth.of(2025, 2), 3, 1)).hasMessageContaining("2025-02");
        assertThatThrownBy(() -> new Periods(YearMonth.of(2025, 7), 12, 1)).hasMessageContaining("2025-07");
        assertThatThrownBy(() -> new Periods(YearMonth.of(2025, 1), 6, 1)).hasMessageContaining("6");
        assertThatThrownBy(() -> new Periods(YearMonth.of(2025, 1), 1, 0)).hasMessageContaining("0");
    }
}
