package org.qiyue.analytics.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MonthSeriesTest {

    @Test
    void theSeriesRunsFromTheFirstEventToTheMonthOfTheAsOfDay() {
        MonthSeries series = MonthSeries.from(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 2, 29));

        assertThat(series.length()).isEqualTo(3);
        assertThat(series.month(0)).isEqualTo(YearMonth.of(2023, 12));
        assertThat(series.last()).isEqualTo(YearMonth.of(2024, 2));
    }

    @Test
    void theReferenceDayIsTheLastOfTheMonthAlsoInALeapYear() {
        MonthSeries series = MonthSeries.from(LocalDate.of(2024, 1, 5), LocalDate.of(2024, 3, 31));

        assertThat(series.referenceDay(0)).isEqualTo("2024-01-31");
        assertThat(series.referenceDay(1)).isEqualTo("2024-02-29");
        assertThat(series.lastIsPartial()).isFalse();
    }

    @Test
    void theReferenceDayOfAMonthThatIsNotOverIsTheAsOfDay() {
        MonthSeries series = MonthSeries.from(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 23));

        assertThat(series.referenceDay(0)).isEqualTo("2026-10-31");
        assertThat(series.referenceDay(1)).isEqualTo("2026-11-23");
        assertThat(series.lastIsPartial()).isTrue();
    }

    @Test
    void noSeriesBeginsBeforeTheLabourContractLaw() {
        assertThat(MonthSeries.from(LocalDate.of(1995, 7, 1), LocalDate.of(2008, 3, 1))
                        .first())
                .isEqualTo(YearMonth.of(2008, 1));
    }

    @Test
    void anEmptyRegistryHasTheAsOfMonthAlone() {
        assertThat(MonthSeries.from(null, LocalDate.of(2026, 11, 23)).length()).isOne();
        assertThat(MonthSeries.from(LocalDate.of(2027, 1, 1), LocalDate.of(2026, 11, 23))
                        .length())
                .isOne();
    }

    @Test
    void monthsOutsideTheSeriesAreRefused() {
        MonthSeries series = MonthSeries.from(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 23));

        assertThatThrownBy(() -> series.month(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(series.indexOf(LocalDate.of(2026, 9, 30))).isEqualTo(-1);
    }
}
