package org.qiyue.registry.model.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiyue.registry.model.alert.AlertFigures;
import org.qiyue.registry.model.alert.DueDate;

/** The clocks of a lead over the calendars of 2025 and 2026, shifted working Saturdays and Sundays included. */
class UrgencyTest {
    private static final WorkDays DAYS = WorkDays.standard();

    @ParameterizedTest
    @CsvSource({
        // the plain week, the National Day of 2026 with Mid-Autumn before it, the Spring Festival of 2025 with a worked
        // Sunday
        "2026-11-20, 2026-11-27, 2026-11-26",
        "2026-09-24, 2026-10-09, 2026-10-08",
        "2025-01-24, 2025-02-07, 2025-02-06",
        "2025-09-26, 2025-10-10, 2025-10-09"
    })
    void triageTakesFiveWorkingDaysAndWarnsOnTheFourth(LocalDate from, LocalDate due, LocalDate warn) {
        assertThat(DueDate.of(DueDate.TRIAGE, from, DAYS))
                .isEqualTo(new DueDate(DueDate.TRIAGE, from, due, warn, true));
    }

    @Test
    void selfCorrectionEndsOnAWorkingDay() {
        assertThat(DueDate.of(DueDate.SELF_CORRECTION, LocalDate.parse("2026-09-18"), DAYS)
                        .due())
                .isEqualTo("2026-10-08");
        assertThat(DueDate.of(DueDate.TRIAGE, LocalDate.parse("2026-12-30"), DAYS)
                        .certain())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, NOT_DUE, 2",
        "2026-11-26, DUE_SOON, 1",
        "2026-11-27, DUE_SOON, 0",
        "2026-11-28, OVERDUE, 0",
        "2026-11-30, OVERDUE, -1",
        "2026-12-03, OVERDUE, -4",
        "2026-12-04, CRITICALLY_OVERDUE, -5",
        "2026-12-06, CRITICALLY_OVERDUE, -5"
    })
    void aLeadIsCriticallyOverdueWhenAsManyWorkingDaysAreOverAgain(LocalDate today, Urgency urgency, int left) {
        LocalDate from = LocalDate.parse("2026-11-20");
        DueDate due = DueDate.of(DueDate.TRIAGE, from, DAYS);
        LocalDate critical =
                Urgency.criticalBefore(today, AlertFigures.on(today).criticalWorkingDays(), DAYS);
        assertThat(Urgency.on(today, due.due(), due.warn(), critical)).isEqualTo(urgency);
        assertThat(DueDate.workingDaysLeft(DueDate.TRIAGE, from, today, DAYS)).isEqualTo(left);
    }

    @Test
    void nothingIsOverForCertainWhileAYearIsNotKnown() {
        assertThat(Urgency.CRITICALLY_OVERDUE.asFarAsCertain(false)).isEqualTo(Urgency.DUE_SOON);
        assertThat(Urgency.OVERDUE.asFarAsCertain(false)).isEqualTo(Urgency.DUE_SOON);
        assertThat(Urgency.NOT_DUE.asFarAsCertain(false)).isEqualTo(Urgency.NOT_DUE);
        assertThat(Urgency.OVERDUE.asFarAsCertain(true)).isEqualTo(Urgency.OVERDUE);
    }
}
