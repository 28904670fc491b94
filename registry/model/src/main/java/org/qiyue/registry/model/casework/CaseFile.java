package org.qiyue.registry.model.casework;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qiyue.registry.model.clock.ClockRule;
import org.qiyue.registry.model.clock.RunningClock;

/**
 * What is known of a case, as far as it decides what may be done next.
 *
 * @param id its number in the register
 * @param source where the lead came from
 * @param openedOn the day the lead was raised
 * @param violationEndedOn the day the violation ended; null while it continues (劳动保障监察条例 art. 20)
 * @param state where it stands
 * @param caseNumber the number given at the filing; blank before
 * @param people who has had which part
 * @param hearing the hearing
 * @param penalty what is to be imposed
 * @param execution what became of the decision
 * @param clocks its time limits by name, the stopped ones among them
 * @param lastActOn the day of the last act
 */
public record CaseFile(
        String id,
        CaseSource source,
        LocalDate openedOn,
        LocalDate violationEndedOn,
        CaseState state,
        String caseNumber,
        CasePeople people,
        CaseHearing hearing,
        CasePenalty penalty,
        CaseExecution execution,
        Map<String, RunningClock> clocks,
        LocalDate lastActOn) {

    public CaseFile {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(openedOn, "openedOn");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(hearing, "hearing");
        Objects.requireNonNull(penalty, "penalty");
        Objects.requireNonNull(execution, "execution");
        Objects.requireNonNull(lastActOn, "lastActOn");
        clocks = Collections.unmodifiableMap(new LinkedHashMap<>(clocks));
    }

    /**
     * A new case with its first clocks running.
     *
     * @param violationEndedOn null while the violation continues
     */
    public static CaseFile opened(String id, CaseSource source, LocalDate day, LocalDate violationEndedOn) {
        Map<String, RunningClock> clocks = new LinkedHashMap<>();
        List<String> first = source == CaseSource.COMPLAINT
                ? List.of(CaseClocks.TRIAGE, CaseClocks.COMPLAINT_ACCEPTANCE)
                : List.of(CaseClocks.TRIAGE);
        first.forEach(name -> ClockRule.find(name, day).ifPresent(rule -> clocks.put(name, rule.startedOn(day))));
        return new CaseFile(
                id,
                source,
                day,
                violationEndedOn,
                CaseState.NEW,
                "",
                CasePeople.none(),
                CaseHearing.NONE,
                CasePenalty.NONE,
                CaseExecution.NONE,
                clocks,
                day);
    }

    /** A clock that was started, running or stopped. */
    public Optional<RunningClock> clock(String name) {
        return Optional.ofNullable(clocks.get(name));
    }

    /** A clock that runs. */
    public Optional<RunningClock> running(String name) {
        return clock(name).filter(RunningClock::isRunning);
    }

    /** All clocks that run. */
    public List<RunningClock> running() {
        return clocks.values().stream().filter(RunningClock::isRunning).toList();
    }

    CaseFile movedTo(CaseState next, LocalDate day) {
        return new CaseFile(
                id,
                source,
                openedOn,
                violationEndedOn,
                next,
                caseNumber,
                people,
                hearing,
                penalty,
                execution,
                clocks,
                day);
    }

    CaseFile numbered(String number) {
        return new CaseFile(
                id,
                source,
                openedOn,
                violationEndedOn,
                state,
                number,
                people,
                hearing,
                penalty,
                execution,
                clocks,
                lastActOn);
    }

    CaseFile with(CasePeople now) {
        return new CaseFile(
                id,
                source,
                openedOn,
                violationEndedOn,
                state,
                caseNumber,
                now,
                hearing,
                penalty,
                execution,
                clocks,
                lastActOn);
    }

    CaseFile with(CaseHearing now) {
        return new CaseFile(
                id,
                source,
                openedOn,
                violationEndedOn,
                state,
                caseNumber,
                people,
                now,
                penalty,
                execution,
                clocks,
                lastActOn);
    }

    CaseFile with(CasePenalty now) {
        return new CaseFile(
                id,
                source,
                openedOn,
                violationEndedOn,
                state,
                caseNumber,
                people,
                hearing,
                now,
                execution,
                clocks,
                lastActOn);
    }

    CaseFile with(CaseExecution now) {
        return new CaseFile(
                id,
                source,
                openedOn,
                violationEndedOn,
                state,
                caseNumber,
                people,
                hearing,
                penalty,
                now,
                clocks,
                lastActOn);
    }

    CaseFile with(RunningClock clock) {
        Map<String, RunningClock> more = new LinkedHashMap<>(clocks);
        more.put(clock.rule().id(), clock);
        return new CaseFile(
                id,
                source,
                openedOn,
                violationEndedOn,
                state,
                caseNumber,
                people,
                hearing,
                penalty,
                execution,
                more,
                lastActOn);
    }
}
