package org.qiyue.registry.model.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.model.clock.ClockWarning;
import org.qiyue.registry.model.clock.WorkDays;

class ReportPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-Q1, 2026-01-01, 2026-03-31, 2025-Q4, 2026-Q2",
        "2026-Q4, 2026-10-01, 2026-12-31, 2026-Q3, 2027-Q1",
        "2028-02, 2028-02-01, 2028-02-29, 2028-01, 2028-03",
        "2026-12, 2026-12-01, 2026-12-31, 2026-11, 2027-01"
    })
    void aPeriodHasItsDaysAndItsNeighbours(String text, LocalDate from, LocalDate to, String before, String after) {
        ReportPeriod period = ReportPeriod.read(text).orElseThrow();
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
        assertThat(period.previous()).hasToString(before);
        assertThat(period.next()).hasToString(after);
        assertThat(period).hasToString(text);
        assertThat(period.isOverOn(to)).isFalse();
        assertThat(period.isOverOn(to.plusDays(1))).isTrue();
        for (LocalDate day : List.of(from, to)) {
            assertThat(ReportPeriod.of(period.kind(), day)).isEqualTo(period);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026", "2026-Q0", "2026-Q5", "2026-13", "2026-00", "2026-1", "26-Q1", "2026-q1", "2026-Q1 "
            })
    void whatIsWrittenOtherwiseIsNone(String text) {
        assertThat(ReportPeriod.read(text)).isEmpty();
    }

    @Test
    void aQuarterBeginsWithItsFirstMonth() {
        assertThatThrownBy(() -> new ReportPeriod(PeriodKind.QUARTER, YearMonth.of(2026, 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ReportPeriod.read("2026-Q3").orElseThrow().label().zh()).isEqualTo("2026年第3季度");
        assertThat(ReportPeriod.read("2026-10").orElseThrow().label().zh()).isEqualTo("2026年10月");
    }

    @Test
    void reportsAreOwedOfQuartersFromTheFirstOneOn() {
        assertThat(ReportDuty.owed(LocalDate.of(2025, 11, 26), LocalDate.of(2027, 1, 1)))
                .extracting(ReportPeriod::toString)
                .containsExactly("2026-Q3", "2026-Q4", "2027-Q1");
        assertThat(ReportDuty.isOwed(ReportPeriod.read("2026-10").orElseThrow()))
                .isFalse();
        assertThat(ReportDuty.isOwed(ReportPeriod.read("2026-Q2").orElseThrow()))
                .isFalse();
    }

    @Test
    void theTenWorkingDaysPassOverTheHolidaysAndCountTheWorkedSaturday() {
        // 2026: 1 to 7 October rest, Saturday 10 October is worked.
        ReportPeriod period = ReportPeriod.read("2026-Q3").orElseThrow();
        var clock = ReportDuty.clock(period);
        WorkDays days = WorkDays.standard();
        assertThat(clock.due(period.to(), days).day()).isEqualTo(LocalDate.of(2026, 10, 20));
        assertThat(clock.reading(LocalDate.of(2026, 10, 20), days).warning()).isEqualTo(ClockWarning.SECOND);
        assertThat(clock.reading(LocalDate.of(2026, 10, 21), days).isOver()).isTrue();
        // Of 2027 nothing is loaded: the day is told and is not certain.
        ReportPeriod last = ReportPeriod.read("2026-Q4").orElseThrow();
        assertThat(ReportDuty.clock(last).due(last.to(), days).isCertain()).isFalse();
    }
}
