package org.qiyue.registry.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaySpanTest {

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, 2028-02-29, 36, true, false",
        "2025-03-01, 2028-02-28, 36, false, false",
        "2025-03-01, 2028-03-01, 36, true, true",
        "2025-07-01, 2026-06-30, 12, true, false",
        "2025-07-01, 2026-06-29, 12, false, false",
        "2025-07-01, 2026-07-01, 12, true, true",
        "2024-02-29, 2025-02-27, 12, true, false",
        "2024-02-29, 2025-02-28, 12, true, true",
        "2025-01-31, 2025-02-27, 1, true, false",
        "2025-01-31, 2025-02-26, 1, false, false"
    })
    void countsMonthsOnTheHalfOpenSpan(LocalDate first, LocalDate last, int months, boolean lasts, boolean exceeds) {
        DaySpan span = DaySpan.ofDays(first, last);
        assertThat(span.lastsMonths(months)).isEqualTo(lasts);
        assertThat(span.exceedsMonths(months)).isEqualTo(exceeds);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-12-31, 12",
        "2025-01-01, 2025-12-30, 11",
        "2025-01-31, 2025-02-27, 1",
        "2025-01-31, 2025-03-30, 2",
        "2024-02-29, 2025-02-27, 12",
        "2025-01-01, 2025-01-01, 0"
    })
    void countsWholeMonthsAsItMeasuresThem(LocalDate first, LocalDate last, int months) {
        DaySpan span = DaySpan.ofDays(first, last);
        assertThat(span.wholeMonths()).isEqualTo(months);
        assertThat(span.lastsMonths(months)).isTrue();
        assertThat(span.lastsMonths(months + 1)).isFalse();
    }

    @Test
    void sharesTheDaysThatLieInBoth() {
        DaySpan january = DaySpan.ofDays(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31));
        DaySpan later = DaySpan.ofDays(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 2, 10));
        assertThat(january.days()).isEqualTo(31);
        assertThat(january.overlap(later).orElseThrow().days()).isEqualTo(1);
        assertThat(later.overlap(january)).isEqualTo(january.overlap(later));
        assertThat(january.overlap(DaySpan.ofDays(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 2))))
                .isEmpty();
    }

    @Test
    void isNeverLessThanEmpty() {
        LocalDate day = LocalDate.of(2025, 1, 1);
        assertThat(DaySpan.ofDays(day, day.minusDays(1)).days()).isZero();
        assertThatThrownBy(() -> DaySpan.ofDays(day, day.minusDays(2))).isInstanceOf(IllegalArgumentException.class);
    }
}
