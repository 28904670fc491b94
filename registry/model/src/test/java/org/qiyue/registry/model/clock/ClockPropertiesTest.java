package org.qiyue.registry.model.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qiyue.registry.model.WorkCalendar;

/** What holds of every clock, tried on random clocks of known years; the seed is in the name of the case. */
class ClockPropertiesTest {

    private static final WorkDays DAYS = WorkDays.standard();
    private static final LocalDate FIRST = LocalDate.of(2021, 7, 15);

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    static Stream<LocalDate> daysOfTwoYears() {
        return LocalDate.of(2025, 1, 1).datesUntil(LocalDate.of(2026, 9, 1));
    }

    @ParameterizedTest
    @MethodSource("daysOfTwoYears")
    void workingDaysAreThoseOfTheCalendarFromEveryDay(LocalDate start) {
        for (ClockRule rule : ClockRule.on(start)) {
            if (rule.unit() == ClockUnit.WORKING_DAYS) {
                RunningClock clock = rule.startedOn(start);
                assertThat(clock.due(start, DAYS))
                        .as(rule.id())
                        .isEqualTo(new DueDay.Certain(WorkCalendar.standard()
                                .deadline(start, clock.length())
                                .orElseThrow()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLaterStartIsNeverDueEarlier(int seed) {
        Random random = new Random(seed);
        ClockRule rule = anyRule(random);
        LocalDate start = anyDay(random);
        int length = 1 + random.nextInt(40);
        LocalDate due = rule.startedOn(start, length).due(start, DAYS).day();
        LocalDate later =
                rule.startedOn(start.plusDays(1), length).due(start, DAYS).day();
        LocalDate longer = rule.startedOn(start, length + 1).due(start, DAYS).day();
        assertThat(later).isAfterOrEqualTo(due);
        assertThat(longer).isAfterOrEqualTo(due);
        assertThat(due).isAfter(start);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void usedGrowsAndItOnlyGetsMoreUrgent(int seed) {
        Random random = new Random(seed);
        RunningClock clock = anyRule(random).startedOn(anyDay(random), 1 + random.nextInt(40));
        ClockReading before = clock.reading(clock.startedOn(), DAYS);
        for (LocalDate day = clock.startedOn().plusDays(1);
                day.isBefore(clock.startedOn().plusDays(90));
                day = day.plusDays(1)) {
            ClockReading now = clock.reading(day, DAYS);
            assertThat(now.used()).isGreaterThanOrEqualTo(before.used()).isLessThanOrEqualTo(now.length());
            assertThat(now.warning()).isGreaterThanOrEqualTo(before.warning());
            assertThat(Urgency.of(now, 5)).isLessThanOrEqualTo(Urgency.of(before, 5));
            assertThat(now.workingDaysLeft()).isLessThanOrEqualTo(before.workingDaysLeft());
            assertThat(now.isOver()).isEqualTo(day.isAfter(now.due().day()));
            assertThat(Urgency.workingDaysLeft(day, now.due().day(), DAYS)).isEqualTo(now.workingDaysLeft());
            assertThat(Urgency.of(now, 5) == Urgency.CRITICALLY_OVERDUE)
                    .isEqualTo(now.due().day().isBefore(Urgency.criticalBefore(day, 5, DAYS)));
            if (clock.rule().unit() == ClockUnit.WORKING_DAYS && !now.isOver()) {
                assertThat(now.workingDaysLeft()).isEqualTo(now.length() - now.used());
            }
            before = now;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSuspensionMovesTheLastDayByTheDaysItTook(int seed) {
        Random random = new Random(seed);
        LocalDate start = anyDay(random);
        ClockRule rule = ClockRule.find("investigation", start).orElseThrow();
        int length = 2 + random.nextInt(40);
        LocalDate from = start.plusDays(random.nextInt(20));
        LocalDate until = from.plusDays(random.nextInt(30));
        RunningClock plain = rule.startedOn(start, length);
        RunningClock suspended = plain.suspend(SuspensionReason.APPRAISAL, from).resume(until);
        int lost = Math.toIntExact(from.datesUntil(until)
                .filter(day -> day.isAfter(start))
                .filter(day -> DAYS.isWorked(day).orElseThrow())
                .count());
        LocalDate due = plain.due(start, DAYS).day();
        LocalDate expected = !from.isAfter(due)
                ? rule.startedOn(start, length + lost).due(start, DAYS).day()
                : due;
        assertThat(suspended.due(until, DAYS).day()).isEqualTo(expected);
        assertThat(suspended.due(until, DAYS).day()).isAfterOrEqualTo(due);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void suspendingTwiceInARowIsSuspendingOnce(int seed) {
        Random random = new Random(seed);
        LocalDate start = anyDay(random);
        RunningClock clock =
                ClockRule.find("investigation", start).orElseThrow().startedOn(start);
        LocalDate from = start.plusDays(random.nextInt(30));
        LocalDate middle = from.plusDays(random.nextInt(20));
        LocalDate until = middle.plusDays(random.nextInt(20));
        RunningClock once = clock.suspend(SuspensionReason.APPRAISAL, from).resume(until);
        RunningClock twice = clock.suspend(SuspensionReason.APPRAISAL, from)
                .resume(middle)
                .suspend(SuspensionReason.OTHER_BODY, middle)
                .resume(until);
        assertThat(twice.due(until, DAYS)).isEqualTo(once.due(until, DAYS));
        RunningClock never = clock.suspend(SuspensionReason.APPRAISAL, from).resume(from);
        assertThat(never.due(until, DAYS)).isEqualTo(clock.due(until, DAYS));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anExtensionAndASuspensionGiveTheSameInEitherOrder(int seed) {
        Random random = new Random(seed);
        LocalDate start = anyDay(random);
        RunningClock clock =
                ClockRule.find("investigation", start).orElseThrow().startedOn(start);
        LocalDate from = start.plusDays(1 + random.nextInt(20));
        LocalDate until = from.plusDays(random.nextInt(20));
        RunningClock extendedFirst = clock.extend("head", from, DAYS)
                .suspend(SuspensionReason.APPRAISAL, from)
                .resume(until);
        RunningClock suspendedFirst =
                clock.suspend(SuspensionReason.APPRAISAL, from).resume(until).extend("head", from, DAYS);
        assertThat(extendedFirst).isEqualTo(suspendedFirst);
        assertThat(extendedFirst.due(until, DAYS).day())
                .isEqualTo(ClockRule.find("investigation", start)
                        .orElseThrow()
                        .startedOn(start, 90)
                        .suspend(SuspensionReason.APPRAISAL, from)
                        .resume(until)
                        .due(until, DAYS)
                        .day());
    }

    private static ClockRule anyRule(Random random) {
        List<ClockRule> rules = ClockRule.on(LocalDate.of(2026, 1, 1)).stream()
                .filter(rule -> rule.unit() != ClockUnit.MONTHS)
                .toList();
        return rules.get(random.nextInt(rules.size()));
    }

    private static LocalDate anyDay(Random random) {
        return FIRST.plusDays(random.nextInt(1600));
    }
}
