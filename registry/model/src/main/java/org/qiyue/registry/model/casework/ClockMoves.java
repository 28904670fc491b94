package org.qiyue.registry.model.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.qiyue.registry.model.clock.ClockRule;
import org.qiyue.registry.model.clock.RunningClock;
import org.qiyue.registry.model.clock.SuspensionReason;

/** Carries out what a transition does to the clocks of a case, and tells it as effects. */
final class ClockMoves {

    private final Question question;
    private final LocalDate day;
    private final List<Effect> effects;

    ClockMoves(Question question, List<Effect> effects) {
        this.question = question;
        this.day = question.day();
        this.effects = effects;
    }

    CaseFile apply(CaseFile file, ClockMove move) {
        return switch (move.kind()) {
            case START -> start(file, move.clock());
            case STOP -> each(file, clock -> clock.rule().id().equals(move.clock()), this::stopped);
            case STOP_ALL -> each(file, clock -> true, this::stopped);
            case EXTEND -> each(file, clock -> clock.rule().id().equals(move.clock()), this::extended);
            case SUSPEND -> each(file, this::admits, this::suspended);
            case RESUME -> each(file, RunningClock::isSuspended, this::resumed);
        };
    }

    private CaseFile start(CaseFile file, String name) {
        Optional<RunningClock> started =
                isDue(file, name) ? ClockRule.find(name, day).flatMap(rule -> started(file, rule)) : Optional.empty();
        started.ifPresent(clock -> effects.add(new Effect.ClockStarted(clock)));
        return started.map(file::with).orElse(file);
    }

    /** Some clocks run only when there is something to wait for. */
    private boolean isDue(CaseFile file, String name) {
        return switch (name) {
            case CaseClocks.PAYMENT -> !file.penalty().decided().fines().isEmpty();
            case CaseClocks.HEARING_REQUEST -> file.penalty().proposed().givesHearing(day);
            default -> true;
        };
    }

    private Optional<RunningClock> started(CaseFile file, ClockRule rule) {
        return switch (rule.id()) {
            case CaseClocks.RECTIFICATION ->
                Optional.of(rule.startedOn(
                        day,
                        Math.toIntExact(
                                ChronoUnit.DAYS.between(day, question.said().date()))));
            case CaseClocks.ENFORCEMENT ->
                file.clock(CaseClocks.SUIT)
                        .map(suit -> rule.startedOn(
                                suit.due(day, question.workDays()).day()));
            default -> Optional.of(rule.startedOn(day));
        };
    }

    private RunningClock stopped(RunningClock clock) {
        effects.add(new Effect.ClockStopped(clock.rule().id(), day));
        return clock.stop(day);
    }

    private RunningClock extended(RunningClock clock) {
        RunningClock longer = clock.extend(question.actor(), day, question.workDays());
        effects.add(new Effect.ClockExtended(longer));
        return longer;
    }

    private boolean admits(RunningClock clock) {
        return !clock.isSuspended()
                && clock.rule().suspensions().contains(question.said().suspension());
    }

    private RunningClock suspended(RunningClock clock) {
        SuspensionReason reason = question.said().suspension();
        effects.add(new Effect.ClockSuspended(clock.rule().id(), reason, day));
        return clock.suspend(reason, day);
    }

    private RunningClock resumed(RunningClock clock) {
        effects.add(new Effect.ClockResumed(clock.rule().id(), day));
        return clock.resume(day);
    }

    private static CaseFile each(CaseFile file, Predicate<RunningClock> which, UnaryOperator<RunningClock> change) {
        CaseFile changed = file;
        for (RunningClock clock : file.running()) {
            if (which.test(clock)) {
                changed = changed.with(change.apply(clock));
            }
        }
        return changed;
    }
}
