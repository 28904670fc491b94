package org.qiyue.registry.model.casework;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qiyue.registry.model.clock.ClockRule;
import org.qiyue.registry.model.clock.DueDay;
import org.qiyue.registry.model.clock.RunningClock;
import org.qiyue.registry.model.clock.WorkDays;

/**
 * Whether an act may be done in a case.
 *
 * @param file the case before it
 * @param act the act
 * @param workDays which days are worked
 */
record Question(CaseFile file, Act act, WorkDays workDays) {

    Particulars said() {
        return act.particulars();
    }

    CasePeople people() {
        return file.people();
    }

    String actor() {
        return act.by().account();
    }

    LocalDate day() {
        return act.day();
    }

    boolean everInvestigated(String account) {
        return people().everInspectors().contains(account);
    }

    /** Whether a clock was started and its last day is over for certain, or it was stopped. */
    boolean isOver(String clock) {
        return file.clock(clock)
                .filter(found -> !found.isRunning() || found.isOverOn(day(), workDays))
                .isPresent();
    }

    /** Whether a clock was never started, or is over. */
    boolean isOverOrNone(String clock) {
        return file.clock(clock).isEmpty() || isOver(clock);
    }

    /** Whether a clock runs and its last day is not over for certain; a day that is not known counts for the party. */
    boolean isInTime(String clock) {
        return file.running(clock)
                .filter(found -> !found.isOverOn(day(), workDays))
                .isPresent();
    }

    /** Whether the last days of these clocks are known, as far as they run. */
    boolean areKnown(String... clocks) {
        return Stream.of(clocks)
                .map(file::running)
                .flatMap(Optional::stream)
                .allMatch(clock -> clock.due(day(), workDays).isCertain());
    }

    /** The last day of a time limit that would start today. */
    Optional<DueDay> dueFromToday(String clock) {
        return ClockRule.find(clock, day()).map(rule -> rule.startedOn(day()).due(day(), workDays));
    }

    /** The sanction now spoken of: what the act says, else what the party was told. */
    Sanction sanction() {
        return said().sanction() != null ? said().sanction() : file.penalty().proposed();
    }

    boolean anyRunning(Predicate<RunningClock> test) {
        return file.running().stream().anyMatch(test);
    }

    boolean isInspectorsNamed() {
        return said().inspectorAccounts().size() >= 2;
    }

    boolean isViolationInTime() {
        LocalDate ended = file.violationEndedOn();
        return ended == null
                || ClockRule.find(CaseClocks.LIMITATION, file.openedOn())
                        .map(rule -> rule.startedOn(ended).due(ended, workDays).day())
                        .filter(due -> file.openedOn().isAfter(due))
                        .isEmpty();
    }

    /** A hearing, or a fine that gives one, wants a review of legality (行政处罚法 art. 58). */
    boolean needsReview() {
        return file.state() == CaseState.HEARING
                || sanction() != null && sanction().givesHearing(day());
    }

    boolean hasPaid() {
        return Objects.requireNonNull(file.penalty().decided()).fines().isEmpty()
                || file.execution().fulfilled()
                || file.execution().inCourt();
    }
}
