package org.qiyue.registry.model.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningClockTest {

    private static final WorkDays DAYS = WorkDays.standard();

    @ParameterizedTest
    @CsvSource({
        // 2025: New Year to National Day, worked weekends among the days
        "evidence, 2025-01-24, 2025-02-10",
        "complaint-acceptance, 2025-04-24, 2025-04-30",
        "complaint-acceptance, 2025-04-25, 2025-05-06",
        "complaint-acceptance, 2025-05-01, 2025-05-12",
        "delivery, 2025-09-26, 2025-10-13",
        "delivery, 2025-09-28, 2025-10-14",
        "triage, 2025-10-01, 2025-10-14",
        // 2026
        "triage, 2026-01-01, 2026-01-08",
        "hearing-request, 2026-02-13, 2026-02-27",
        "hearing-request, 2026-02-14, 2026-02-28",
        "hearing-notice, 2026-04-27, 2026-05-09",
        "evidence, 2026-09-18, 2026-09-29",
        "decision, 2026-09-30, 2026-10-27",
        // sixty working days over a spring festival, and over the end of a year that is known
        "investigation, 2025-01-02, 2025-04-02",
        "investigation, 2025-10-09, 2025-12-31",
        "investigation, 2025-12-01, 2026-03-02",
        "investigation, 2026-03-06, 2026-06-03"
    })
    void countsWorkingDaysFromTheDayAfter(String id, LocalDate start, LocalDate due) {
        assertThat(clock(id, start).due(start, DAYS)).isEqualTo(new DueDay.Certain(due));
    }

    @ParameterizedTest
    @CsvSource({
        "payment, 2026-05-08, 2026-05-25",
        "payment, 2026-09-16, 2026-10-08",
        "payment, 2026-09-17, 2026-10-08",
        "payment, 2026-05-18, 2026-06-02",
        "penalty, 2026-03-06, 2026-06-04",
        "penalty, 2026-07-03, 2026-10-01",
        "suit, 2026-05-08, 2026-11-09",
        "suit, 2025-08-31, 2026-02-28",
        "limitation, 2024-02-29, 2026-02-28"
    })
    void countsAllDaysAndMonths(String id, LocalDate start, LocalDate due) {
        assertThat(clock(id, start).due(start, DAYS)).isEqualTo(new DueDay.Certain(due));
    }

    @Test
    void thirtyWorkingDaysMoreAreCountedOnWhereSixtyEnd() {
        LocalDate filed = LocalDate.of(2026, 3, 6);
        RunningClock longer = clock("investigation", filed).extend("head", LocalDate.of(2026, 6, 3), DAYS);
        assertThat(longer.extension()).isEqualTo(new Extension(30, "head", LocalDate.of(2026, 6, 3)));
        assertThat(longer.due(filed, DAYS)).isEqualTo(new DueDay.Certain(LocalDate.of(2026, 7, 16)));
        assertThat(longer.reading(filed, DAYS).length()).isEqualTo(90);
    }

    @Test
    void isNotExtendedLateNorTwiceNorWhenStopped() {
        RunningClock clock = clock("investigation", LocalDate.of(2026, 3, 6));
        LocalDate last = LocalDate.of(2026, 6, 3);
        assertThat(clock.isExtendableOn(last, DAYS)).isTrue();
        assertThat(clock.isExtendableOn(last.plusDays(1), DAYS)).isFalse();
        RunningClock longer = clock.extend("head", last, DAYS);
        assertThat(longer.isExtendableOn(last, DAYS)).isFalse();
        assertThat(clock.stop(last).isExtendableOn(last, DAYS)).isFalse();
        assertThat(clock("decision", last).isExtendableOn(last, DAYS)).isFalse();
        assertThatThrownBy(() -> clock.extend("head", last.plusDays(1), DAYS))
                .isInstanceOf(IllegalArgumentException.class);
        RunningClock unknown = clock("investigation", LocalDate.of(2026, 12, 1));
        assertThat(unknown.isExtendableOn(LocalDate.of(2026, 12, 2), DAYS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // hearing-request of five working days from Friday 2026-06-05: 8, 9, 10, 11, 12 June
        "2026-06-05, NOT_DUE, NONE, 0, 5",
        "2026-06-07, NOT_DUE, NONE, 0, 5",
        "2026-06-08, NOT_DUE, NONE, 20, 4",
        "2026-06-10, NOT_DUE, NONE, 60, 2",
        "2026-06-11, DUE_SOON, FIRST, 80, 1",
        "2026-06-12, DUE_SOON, SECOND, 100, 0",
        "2026-06-13, OVERDUE, SECOND, 100, 0",
        "2026-06-15, OVERDUE, SECOND, 100, -1",
        "2026-06-16, OVERDUE, SECOND, 100, -2",
        // the Dragon Boat Festival from the 19th to the 21st
        "2026-06-21, OVERDUE, SECOND, 100, -4",
        "2026-06-22, CRITICALLY_OVERDUE, SECOND, 100, -5"
    })
    void tellsHowNearTheEndIs(LocalDate day, Urgency urgency, ClockWarning warning, int percent, int left) {
        ClockReading reading =
                clock("hearing-request", LocalDate.of(2026, 6, 5)).reading(day, DAYS);
        assertThat(Urgency.of(reading, 5)).isEqualTo(urgency);
        assertThat(reading.warning()).isEqualTo(warning);
        assertThat(reading.usedPercent()).isEqualTo(percent);
        assertThat(reading.workingDaysLeft()).isEqualTo(left);
        assertThat(reading.stopped()).isFalse();
        assertThat(reading.standsStill()).isFalse();
    }

    @Test
    void warnsAtExactlySeventyAndNinetyPerCent() {
        // Sixty working days: the 42nd is seventy per cent, the 54th ninety.
        RunningClock clock = clock("investigation", LocalDate.of(2026, 3, 6));
        assertThat(at(clock, 41).warning()).isEqualTo(ClockWarning.NONE);
        assertThat(at(clock, 42).warning()).isEqualTo(ClockWarning.FIRST);
        assertThat(at(clock, 53).warning()).isEqualTo(ClockWarning.FIRST);
        assertThat(at(clock, 54).warning()).isEqualTo(ClockWarning.SECOND);
        assertThat(at(clock, 60).isOver()).isFalse();
        assertThat(at(clock, 61).isOver()).isTrue();
        assertThat(Urgency.of(at(clock, 65), 5)).isEqualTo(Urgency.CRITICALLY_OVERDUE);
    }

    @Test
    void daysOnWhichItStandsStillAreNotCounted() {
        RunningClock clock = clock("evidence", LocalDate.of(2026, 6, 5));
        assertThatThrownBy(() -> clock.suspend(SuspensionReason.APPRAISAL, LocalDate.of(2026, 6, 9)))
                .isInstanceOf(IllegalArgumentException.class);
        RunningClock investigation = clock("investigation", LocalDate.of(2026, 3, 6))
                .suspend(SuspensionReason.APPRAISAL, LocalDate.of(2026, 3, 10))
                .resume(LocalDate.of(2026, 3, 17));
        // Tuesday to Monday: five working days, and so five later than without.
        assertThat(investigation.due(LocalDate.of(2026, 3, 6), DAYS))
                .isEqualTo(new DueDay.Certain(LocalDate.of(2026, 6, 10)));
        ClockReading standing = investigation.reading(LocalDate.of(2026, 3, 16), DAYS);
        assertThat(standing.standsStill()).isTrue();
        assertThat(standing.used()).isEqualTo(1);
        ClockReading running = investigation.reading(LocalDate.of(2026, 3, 17), DAYS);
        assertThat(running.standsStill()).isFalse();
        assertThat(running.used()).isEqualTo(2);
    }

    @Test
    void whileItStandsTheLastDayMovesOn() {
        RunningClock standing = clock("investigation", LocalDate.of(2026, 3, 6))
                .suspend(SuspensionReason.OTHER_BODY, LocalDate.of(2026, 3, 10));
        assertThat(standing.isSuspended()).isTrue();
        assertThat(standing.due(LocalDate.of(2026, 3, 9), DAYS).day()).isEqualTo(LocalDate.of(2026, 6, 3));
        assertThat(standing.due(LocalDate.of(2026, 3, 10), DAYS).day()).isEqualTo(LocalDate.of(2026, 6, 4));
        assertThat(standing.due(LocalDate.of(2026, 3, 16), DAYS).day()).isEqualTo(LocalDate.of(2026, 6, 10));
        assertThat(standing.reading(LocalDate.of(2026, 12, 31), DAYS).warning()).isEqualTo(ClockWarning.NONE);
        assertThatThrownBy(() -> standing.suspend(SuspensionReason.APPRAISAL, LocalDate.of(2026, 3, 11)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void suspendsAndResumesInOrderOnly() {
        RunningClock clock = clock("investigation", LocalDate.of(2026, 3, 6));
        assertThatThrownBy(() -> clock.resume(LocalDate.of(2026, 3, 9))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> clock.suspend(SuspensionReason.APPRAISAL, LocalDate.of(2026, 3, 5)))
                .isInstanceOf(IllegalArgumentException.class);
        RunningClock standing = clock.suspend(SuspensionReason.APPRAISAL, LocalDate.of(2026, 3, 6));
        assertThatThrownBy(() -> standing.resume(LocalDate.of(2026, 3, 5)))
                .isInstanceOf(IllegalArgumentException.class);
        RunningClock again = standing.resume(LocalDate.of(2026, 3, 9));
        assertThatThrownBy(() -> again.suspend(SuspensionReason.APPRAISAL, LocalDate.of(2026, 3, 8)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(again.suspend(SuspensionReason.APPRAISAL, LocalDate.of(2026, 3, 9))
                        .suspensions())
                .hasSize(2);
        assertThatThrownBy(() -> again.stop(LocalDate.of(2026, 3, 9))
                        .suspend(SuspensionReason.APPRAISAL, LocalDate.of(2026, 3, 10)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> again.stop(LocalDate.of(2026, 3, 9)).resume(LocalDate.of(2026, 3, 10)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stopped");
    }

    @Test
    void stoppedItStaysAsItWas() {
        RunningClock clock = clock("hearing-request", LocalDate.of(2026, 6, 5)).stop(LocalDate.of(2026, 6, 11));
        assertThat(clock.isRunning()).isFalse();
        assertThat(clock.reading(LocalDate.of(2026, 12, 1), DAYS).warning()).isEqualTo(ClockWarning.FIRST);
        assertThat(clock.reading(LocalDate.of(2026, 6, 10), DAYS).stopped()).isFalse();
        assertThat(clock.reading(LocalDate.of(2026, 6, 11), DAYS).stopped()).isTrue();
        assertThat(clock.stop(LocalDate.of(2026, 7, 1))).isSameAs(clock);
        RunningClock late = clock("hearing-request", LocalDate.of(2026, 6, 5)).stop(LocalDate.of(2026, 6, 16));
        assertThat(late.reading(LocalDate.of(2026, 12, 1), DAYS).isOver()).isTrue();
        RunningClock standing = clock("investigation", LocalDate.of(2026, 3, 6))
                .suspend(SuspensionReason.APPRAISAL, LocalDate.of(2026, 3, 10))
                .stop(LocalDate.of(2026, 3, 20));
        assertThat(standing.isSuspended()).isFalse();
        assertThat(standing.suspensions().get(0).until()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(standing.reading(LocalDate.of(2026, 3, 20), DAYS).standsStill())
                .isFalse();
    }

    @Test
    void saysThatAYearIsNotLoaded() {
        RunningClock clock = clock("triage", LocalDate.of(2026, 12, 29));
        DueDay due = clock.due(LocalDate.of(2026, 12, 29), DAYS);
        assertThat(due).isEqualTo(new DueDay.Provisional(LocalDate.of(2027, 1, 5), new TreeSet<>(List.of(2027))));
        assertThat(due.isCertain()).isFalse();
        assertThat(((DueDay.Provisional) due).caution().zh()).contains("2027年工作日历尚未载入");
        assertThat(((DueDay.Provisional) due).caution().en()).contains("calendar of 2027 is not loaded");
        assertThat(clock.isOverOn(LocalDate.of(2027, 3, 1), DAYS)).isFalse();
        assertThat(clock.reading(LocalDate.of(2027, 3, 1), DAYS).isOver()).isTrue();
        // The last day of the known year needs nothing of the next.
        assertThat(clock("evidence", LocalDate.of(2026, 12, 22)).due(LocalDate.of(2026, 12, 22), DAYS))
                .isEqualTo(new DueDay.Certain(LocalDate.of(2026, 12, 31)));
        assertThat(clock("penalty", LocalDate.of(2026, 12, 1)).due(LocalDate.of(2026, 12, 1), DAYS))
                .isEqualTo(new DueDay.Certain(LocalDate.of(2027, 3, 1)));
        assertThat(clock("payment", LocalDate.of(2026, 12, 20))
                        .due(LocalDate.of(2026, 12, 20), DAYS)
                        .isCertain())
                .isFalse();
        assertThat(new DueDay.Provisional(LocalDate.of(2028, 1, 3), new TreeSet<>(List.of(2028, 2027)))
                        .caution()
                        .zh())
                .startsWith("2027、2028年");
        assertThatThrownBy(() -> new DueDay.Provisional(LocalDate.of(2028, 1, 3), new TreeSet<>()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLoadedYearMakesTheDayCertain() {
        WorkDays loaded = day -> day.getYear() == 2027
                ? Optional.of(day.getDayOfWeek().getValue() < 6 && day.getDayOfYear() != 1)
                : DAYS.isWorked(day);
        assertThat(clock("triage", LocalDate.of(2026, 12, 29)).due(LocalDate.of(2026, 12, 29), loaded))
                .isEqualTo(new DueDay.Certain(LocalDate.of(2027, 1, 6)));
    }

    @Test
    void isOverOnlyAfterTheLastDay() {
        RunningClock clock = clock("defence", LocalDate.of(2026, 6, 5));
        assertThat(clock.isOverOn(LocalDate.of(2026, 6, 10), DAYS)).isFalse();
        assertThat(clock.isOverOn(LocalDate.of(2026, 6, 11), DAYS)).isTrue();
    }

    @Test
    void aClockMayBeSetForADayAhead() {
        RunningClock ahead = clock("enforcement", LocalDate.of(2026, 11, 9));
        ClockReading before = ahead.reading(LocalDate.of(2026, 6, 1), DAYS);
        assertThat(before.used()).isZero();
        assertThat(Urgency.of(before, 5)).isEqualTo(Urgency.NOT_DUE);
        assertThat(before.length()).isEqualTo(92);
    }

    @Test
    void refusesAnExtensionOrSuspensionThatCannotBe() {
        LocalDate day = LocalDate.of(2026, 6, 5);
        assertThatThrownBy(() -> new Extension(0, "head", day)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Suspension(SuspensionReason.HEARING, day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Extension(1, "head", day).length()).isEqualTo(1);
        assertThat(new Suspension(SuspensionReason.HEARING, day, day).isOpen()).isFalse();
        ClockRule decision = ClockRule.find("decision", day).orElseThrow();
        assertThatThrownBy(() -> new RunningClock(decision, day, 5, List.of(), new Extension(1, "head", day), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ClockReading at(RunningClock clock, int workingDay) {
        LocalDate day = clock.startedOn();
        for (int left = workingDay; left > 0; ) {
            day = day.plusDays(1);
            left -= DAYS.isWorked(day).orElseThrow() ? 1 : 0;
        }
        return clock.reading(day, DAYS);
    }

    private static RunningClock clock(String id, LocalDate start) {
        return ClockRule.find(id, start).orElseThrow().startedOn(start);
    }
}
