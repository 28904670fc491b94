package org.qiyue.registry.model.casework;

import static org.qiyue.registry.model.casework.Cases.APPROVER;
import static org.qiyue.registry.model.casework.Cases.CHAIR;
import static org.qiyue.registry.model.casework.Cases.HEAVY;
import static org.qiyue.registry.model.casework.Cases.INSPECTOR;
import static org.qiyue.registry.model.casework.Cases.LIGHT;
import static org.qiyue.registry.model.casework.Cases.SECOND;
import static org.qiyue.registry.model.casework.Cases.SUPERVISOR;
import static org.qiyue.registry.model.casework.Cases.THIRD;
import static org.qiyue.registry.model.casework.Cases.day;
import static org.qiyue.registry.model.casework.Cases.fined;
import static org.qiyue.registry.model.casework.Cases.small;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qiyue.registry.model.clock.ClockRule;
import org.qiyue.registry.model.clock.RunningClock;
import org.qiyue.registry.model.clock.SuspensionReason;

/** Makes exactly one term of an act fail that is otherwise in order. */
final class Breakers {

    private Breakers() {}

    /**
     * A case and an act that is not in order in it.
     *
     * @param file the case
     * @param act the act
     */
    record Broken(CaseFile file, Act act) {}

    /** Empty where the term cannot fail in that state. */
    static Optional<Broken> breaking(Condition condition, CaseFile file, Act act) {
        Particulars said = act.particulars();
        return switch (condition) {
            case IN_ORDER -> act(file, on(act, file.lastActOn().minusDays(1)));
            case ACTOR_NOT_RECUSED -> file(recused(file, act.by().account()), act);
            case REASON_GIVEN -> act(file, saying(act, copy(said).reason(" ")));
            case REASON_AFTER_REMINDER ->
                file.state() == CaseState.REMINDED
                        ? act(file, saying(act, copy(said).reason("")))
                        : Optional.empty();
            case CASE_NUMBER_GIVEN -> act(file, saying(act, copy(said).caseNumber("")));
            case WITHIN_LIMITATION -> file(ended(file, day("2024-03-01")), act);
            case INSPECTORS_NAMED -> act(file, saying(act, copy(said).inspectors(INSPECTOR, INSPECTOR)));
            case INSPECTORS_QUALIFIED -> act(file, saying(act, copy(said).inspectors(INSPECTOR, SUPERVISOR)));
            case INSPECTORS_NOT_RECUSED -> file(recused(file, SECOND.account()), act);
            case INSPECTORS_NOT_APPROVERS ->
                act(
                        file,
                        saying(
                                act,
                                copy(said)
                                        .inspectors(
                                                INSPECTOR,
                                                new Official(APPROVER.account(), CaseRole.DISTRICT_INSPECTOR))));
            case INSPECTORS_NOT_CHAIR -> file(file.with(file.people().reviewedBy(SECOND.account())), act);
            case PERSON_NAMED -> act(file, saying(act, copy(said).person("")));
            case TWO_INSPECTORS -> file(file.with(file.people().assigned(Set.of(INSPECTOR.account()))), act);
            case ACTOR_IS_INSPECTOR -> act(file, by(act, THIRD));
            case APPROVER_IS_NOT_INSPECTOR, REVIEWER_IS_NOT_INSPECTOR ->
                file(investigated(file, act.by().account()), act);
            case EVIDENCE_PRESERVED -> file(stopped(file, CaseClocks.EVIDENCE), act);
            case EVIDENCE_SETTLED -> file(running(file, CaseClocks.EVIDENCE, act.day()), act);
            case SUSPENSION_ADMITTED -> act(file, saying(act, copy(said).suspension(null)));
            case SUSPENDED -> file(Cases.at(file.state()), act);
            case NOT_SUSPENDED ->
                file(
                        file.with(clock(CaseClocks.PENALTY, file.openedOn())
                                .suspend(SuspensionReason.APPRAISAL, file.lastActOn())),
                        act);
            case EXTENSION_IN_TIME -> act(file, on(act, day("2026-06-04")));
            case TERM_GIVEN -> act(file, saying(act, copy(said).date(act.day())));
            case RECTIFICATION_DUE -> act(file, on(saying(act, copy(said).reference("")), day("2026-05-20")));
            case REFERENCE_GIVEN -> act(file, saying(act, copy(said).reference("")));
            case SANCTION_NAMED -> act(file, saying(act, copy(said).sanction(new Sanction(false, List.of()))));
            case FINE_IN_BOUNDS ->
                act.action() == CaseAction.PENALISE_ON_THE_SPOT
                        ? act(file, saying(act, copy(said).sanction(small("1999"))))
                        : act(
                                file.with(proposing(file, fined("70000"))),
                                saying(act, copy(said).sanction(fined("60001"))));
            case SMALL_ENOUGH -> act(file, saying(act, copy(said).sanction(small("3000.01"))));
            case NOT_HARSHER -> file(file.with(proposing(file, LIGHT)), act);
            case CALENDAR_LOADED -> file(running(file, CaseClocks.DEFENCE, day("2026-12-31")), act);
            case DEFENCE_TIME_OVER -> file(running(file, CaseClocks.DEFENCE, act.day()), act);
            case HEARING_TIME_OVER -> file(running(file, CaseClocks.HEARING_REQUEST, act.day()), act);
            case HEARING_ASKED_IN_TIME -> act(file, on(act, day("2026-04-30")));
            case CHAIR_NOT_INSPECTOR -> act(file, saying(act, copy(said).person(INSPECTOR.account())));
            case CHAIR_NOT_RECUSED -> file(recused(file, CHAIR.account()), act);
            case HEARING_NOT_ENDED ->
                file(file.with(new CaseHearing(file.hearing().day(), true)), act);
            case HEARING_NOTICE_LONG_ENOUGH -> act(file, saying(act, copy(said).date(day("2026-05-09"))));
            case ACTOR_IS_CHAIR, ENDS_AS_CHAIR -> act(file, by(act, SUPERVISOR));
            case HEARING_DAY -> act(file, on(act, act.day().plusDays(1)));
            case HEARING_ENDED ->
                file.state() == CaseState.HEARING
                        ? file(file.with(new CaseHearing(file.hearing().day(), false)), act)
                        : Optional.empty();
            case LEGALITY_REVIEWED -> file(file.with(new CasePenalty(HEAVY, null, false, true)), act);
            case DISCUSSED -> file(file.with(new CasePenalty(HEAVY, null, true, false)), act);
            case DELIVERY_NAMED -> act(file, saying(act, copy(said).delivery(DeliveryMethod.ELECTRONIC)));
            case NOT_PUBLISHED -> file(file.with(new CaseExecution(true, false, false)), act);
            case PUBLISHED -> file(file.with(new CaseExecution(false, true, false)), act);
            case NOT_FULFILLED ->
                file(file.with(new CaseExecution(file.execution().published(), true, false)), act);
            case PAYMENT_TIME_OVER -> file(running(file, CaseClocks.PAYMENT, act.day()), act);
            case REMEDIES_OVER -> file(running(file, CaseClocks.REVIEW, day("2026-10-20")), act);
            case DEMAND_TIME_OVER -> file(running(file, CaseClocks.DEMAND, act.day()), act);
            case ENFORCEMENT_IN_TIME -> file(stopped(file, CaseClocks.ENFORCEMENT), act);
            case SETTLED -> file(file.with(new CaseExecution(true, false, false)), act);
        };
    }

    static Particulars.Builder copy(Particulars said) {
        Particulars.Builder builder = Particulars.reason(said.reason())
                .caseNumber(said.caseNumber())
                .inspectors(said.inspectors().toArray(Official[]::new))
                .person(said.person())
                .date(said.date())
                .sanction(said.sanction())
                .suspension(said.suspension())
                .delivery(said.delivery())
                .reference(said.reference());
        return said.consented() ? builder.consented() : builder;
    }

    static Act saying(Act act, Particulars.Builder said) {
        return new Act(act.action(), act.by(), act.day(), said.build());
    }

    static Act by(Act act, Official official) {
        return new Act(act.action(), official, act.day(), act.particulars());
    }

    static Act on(Act act, LocalDate day) {
        return new Act(act.action(), act.by(), day, act.particulars());
    }

    private static Optional<Broken> act(CaseFile file, Act act) {
        return Optional.of(new Broken(file, act));
    }

    private static Optional<Broken> file(CaseFile file, Act act) {
        return Optional.of(new Broken(file, act));
    }

    private static CaseFile recused(CaseFile file, String account) {
        CasePeople people = file.people();
        Set<String> recused = new HashSet<>(people.recused());
        recused.add(account);
        return file.with(new CasePeople(
                people.inspectors(),
                people.everInspectors(),
                people.approvers(),
                recused,
                people.reviewers(),
                people.chair()));
    }

    private static CaseFile investigated(CaseFile file, String account) {
        CasePeople people = file.people();
        Set<String> ever = new HashSet<>(people.everInspectors());
        ever.add(account);
        return file.with(new CasePeople(
                people.inspectors(), ever, people.approvers(), people.recused(), people.reviewers(), people.chair()));
    }

    private static CasePenalty proposing(CaseFile file, Sanction sanction) {
        return new CasePenalty(
                sanction, null, file.penalty().reviewed(), file.penalty().discussed());
    }

    private static CaseFile ended(CaseFile file, LocalDate day) {
        return new CaseFile(
                file.id(),
                file.source(),
                file.openedOn(),
                day,
                file.state(),
                file.caseNumber(),
                file.people(),
                file.hearing(),
                file.penalty(),
                file.execution(),
                file.clocks(),
                file.lastActOn());
    }

    private static CaseFile running(CaseFile file, String name, LocalDate day) {
        return file.with(clock(name, day));
    }

    private static CaseFile stopped(CaseFile file, String name) {
        return file.with(file.running(name).orElseThrow().stop(file.lastActOn()));
    }

    private static RunningClock clock(String name, LocalDate day) {
        return ClockRule.find(name, day).orElseThrow().startedOn(day);
    }
}
