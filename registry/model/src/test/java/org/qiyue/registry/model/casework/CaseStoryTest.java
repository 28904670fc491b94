package org.qiyue.registry.model.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiyue.registry.model.casework.Cases.DAYS;
import static org.qiyue.registry.model.casework.Cases.at;
import static org.qiyue.registry.model.casework.Cases.day;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiyue.registry.model.clock.ClockRule;
import org.qiyue.registry.model.clock.RunningClock;
import org.qiyue.registry.model.clock.SuspensionReason;

/** What acts do to the clocks of a case, and what the case remembers. */
class CaseStoryTest {

    @ParameterizedTest
    @CsvSource({
        "NEW, triage, 2026-03-09",
        "NEW, complaint-acceptance, 2026-03-09",
        "REMINDED, self-correction, 2026-03-19",
        "FILED, investigation, 2026-06-03",
        "FILED, penalty, 2026-06-04",
        "EXTENDED, investigation, 2026-07-16",
        "CONCLUDED, decision, 2026-05-13",
        "RECTIFY_ORDERED, rectification, 2026-05-20",
        "RECHECK, decision, 2026-06-15",
        "PRIOR_NOTICE, defence, 2026-04-27",
        "PRIOR_NOTICE, hearing-request, 2026-04-29",
        "DECIDED, delivery, 2026-05-14",
        "DECIDED, publication, 2026-05-14",
        "SERVED, payment, 2026-05-25",
        "SERVED, review, 2026-07-07",
        "SERVED, suit, 2026-11-09"
    })
    void aStateHasItsClocksRunning(CaseState state, String name, LocalDate due) {
        CaseFile file = at(state);
        assertThat(file.running(name).orElseThrow().due(file.lastActOn(), DAYS).day())
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "TRIAGED, complaint-acceptance",
        "FILED, investigation penalty",
        "CONCLUDED, penalty decision",
        "RECTIFY_ORDERED, penalty rectification",
        "RECHECK, penalty decision",
        "PRIOR_NOTICE, penalty decision defence hearing-request",
        "HEARING, penalty decision defence",
        "DECIDED, delivery publication",
        "SERVED, publication payment review suit",
        "EXECUTING, publication payment review suit"
    })
    void onlyThoseRun(CaseState state, String names) {
        assertThat(at(state).running())
                .extracting(clock -> clock.rule().id())
                .containsExactlyInAnyOrder(names.split(" "));
    }

    @Test
    void tellsWhatItDidToTheClocks() {
        CaseFile triaged = at(CaseState.TRIAGED);
        Outcome.Done filed =
                (Outcome.Done) Casework.next(triaged, Cases.act(CaseAction.FILE, CaseState.TRIAGED, triaged), DAYS);
        assertThat(filed.effects())
                .containsExactly(
                        new Effect.ClockStopped("complaint-acceptance", day("2026-03-06")),
                        new Effect.ClockStarted(
                                filed.file().clock("investigation").orElseThrow()),
                        new Effect.ClockStarted(filed.file().clock("penalty").orElseThrow()),
                        new Effect.FormDue(CaseForm.FILING_APPROVAL));
        CaseFile investigating = at(CaseState.INVESTIGATING);
        Outcome.Done extended = (Outcome.Done) Casework.next(
                investigating, Cases.act(CaseAction.EXTEND, CaseState.INVESTIGATING, investigating), DAYS);
        RunningClock longer = extended.file().clock("investigation").orElseThrow();
        assertThat(extended.effects())
                .containsExactly(new Effect.ClockExtended(longer), new Effect.FormDue(CaseForm.EXTENSION_APPROVAL));
        assertThat(longer.extension().approvedBy()).isEqualTo("head");
    }

    @Test
    void allClocksThatAdmitItStandStillAndRunAgainTogether() {
        CaseFile file = at(CaseState.INVESTIGATING);
        Act suspend = Cases.act(CaseAction.SUSPEND, CaseState.INVESTIGATING, file);
        Outcome.Done suspended = (Outcome.Done) Casework.next(file, suspend, DAYS);
        assertThat(suspended.effects())
                .contains(
                        new Effect.ClockSuspended(
                                "investigation", suspend.particulars().suspension(), suspend.day()),
                        new Effect.ClockSuspended(
                                "penalty", suspend.particulars().suspension(), suspend.day()));
        assertThat(suspended.file().running()).allMatch(RunningClock::isSuspended);
        Act resume =
                Breakers.on(Cases.act(CaseAction.RESUME, CaseState.INVESTIGATING, suspended.file()), day("2026-03-16"));
        Outcome.Done resumed = (Outcome.Done) Casework.next(suspended.file(), resume, DAYS);
        assertThat(resumed.effects())
                .contains(
                        new Effect.ClockResumed("investigation", day("2026-03-16")),
                        new Effect.ClockResumed("penalty", day("2026-03-16")));
        assertThat(resumed.file().running()).noneMatch(RunningClock::isSuspended);
        // Monday 9 March to Sunday 15 March: five working days.
        assertThat(resumed.file()
                        .clock("investigation")
                        .orElseThrow()
                        .due(day("2026-03-16"), DAYS)
                        .day())
                .isEqualTo(day("2026-06-10"));
    }

    @Test
    void aLightFineGivesNoHearingAndAWarningNothingToPay() {
        CaseFile concluded = at(CaseState.CONCLUDED);
        Act notice = Cases.act(CaseAction.GIVE_PRIOR_NOTICE, CaseState.CONCLUDED, concluded);
        Sanction warning = new Sanction(true, List.of());
        CaseFile noticed = Cases.done(
                concluded,
                Breakers.saying(notice, Breakers.copy(notice.particulars()).sanction(warning)));
        assertThat(noticed.clock("hearing-request")).isEmpty();
        assertThat(noticed.clock("defence")).isPresent();
        Act decide = Cases.act(CaseAction.DECIDE, CaseState.PRIOR_NOTICE, noticed);
        CaseFile decided = Cases.done(
                noticed,
                Breakers.saying(decide, Breakers.copy(decide.particulars()).sanction(warning)));
        assertThat(decided.penalty().decided()).isEqualTo(warning);
        CaseFile served = Cases.done(decided, CaseAction.SERVE);
        assertThat(served.clock("payment")).isEmpty();
        assertThat(served.clock("suit")).isPresent();
        CaseFile published = Cases.done(Cases.done(served, CaseAction.EXECUTE), CaseAction.PUBLISH);
        assertThat(Cases.done(published, CaseAction.CLOSE).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void whatNoClockAdmitsSuspendsNothing() {
        CaseFile decided = at(CaseState.DECIDED);
        Act suspend = Cases.act(CaseAction.SUSPEND, CaseState.DECIDED, decided);
        Act other = Breakers.saying(
                suspend, Breakers.copy(suspend.particulars()).suspension(SuspensionReason.FORCE_MAJEURE));
        assertThat(refusals(decided, other)).containsExactly("SUSPENSION_ADMITTED");
        assertThat(refusals(Cases.done(decided, suspend), suspend)).containsExactly("SUSPENSION_ADMITTED");
    }

    @Test
    void isServedElectronicallyWithConsent() {
        CaseFile decided = at(CaseState.DECIDED);
        Act serve = Cases.act(CaseAction.SERVE, CaseState.DECIDED, decided);
        Particulars.Builder electronic = Breakers.copy(serve.particulars()).delivery(DeliveryMethod.ELECTRONIC);
        assertThat(refusals(decided, Breakers.saying(serve, electronic))).containsExactly("DELIVERY_NAMED");
        assertThat(Cases.done(decided, Breakers.saying(serve, electronic.consented()))
                        .state())
                .isEqualTo(CaseState.SERVED);
    }

    @Test
    void whatIsDecidedSaysWhetherItIsReviewedAndDiscussed() {
        CaseFile noticed = at(CaseState.PRIOR_NOTICE);
        Act decide = Cases.act(CaseAction.DECIDE, CaseState.PRIOR_NOTICE, noticed);
        assertThat(refusals(noticed, decide)).containsExactly("LEGALITY_REVIEWED", "DISCUSSED");
        Act lighter =
                Breakers.saying(decide, Breakers.copy(decide.particulars()).sanction(Cases.LIGHT));
        assertThat(Cases.done(noticed, lighter).penalty().decided()).isEqualTo(Cases.LIGHT);
    }

    @Test
    void whatIsSmallIsImposedOnTheSpot() {
        CaseFile served = Cases.done(at(CaseState.INVESTIGATING), CaseAction.PENALISE_ON_THE_SPOT);
        assertThat(served.state()).isEqualTo(CaseState.SERVED);
        assertThat(served.penalty()).isEqualTo(new CasePenalty(null, Cases.small("3000"), false, false));
        assertThat(served.running())
                .extracting(clock -> clock.rule().id())
                .containsExactlyInAnyOrder("publication", "payment", "review", "suit");
        CaseFile paid = Stream.of(
                        CaseAction.PUBLISH, CaseAction.EXECUTE, CaseAction.RECORD_FULFILMENT, CaseAction.CLOSE)
                .reduce(served, Cases::done, (one, other) -> other);
        assertThat(paid.state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void aHearingIsWaitedForHeldAndDecidedAfter() {
        CaseFile summoned = Cases.done(at(CaseState.HEARING), CaseAction.SUMMON_HEARING);
        assertThat(summoned.running("hearing-notice")
                        .orElseThrow()
                        .due(summoned.lastActOn(), DAYS)
                        .day())
                .isEqualTo(day("2026-05-09"));
        assertThat(summoned.people().chair()).isEqualTo("chair");
        assertThat(summoned.people().reviewers()).containsExactly("chair");
        CaseFile heard = Cases.done(summoned, CaseAction.HOLD_HEARING);
        assertThat(heard.hearing()).isEqualTo(new CaseHearing(day("2026-05-12"), true));
        assertThat(heard.running("hearing-notice")).isEmpty();
        CaseFile decided = Stream.of(CaseAction.REVIEW_LEGALITY, CaseAction.DISCUSS, CaseAction.DECIDE)
                .reduce(heard, Cases::done, (one, other) -> other);
        assertThat(decided.penalty()).isEqualTo(new CasePenalty(Cases.HEAVY, Cases.HEAVY, true, true));
        assertThat(decided.people().reviewers()).containsExactlyInAnyOrder("chair", "supervisor");
    }

    @Test
    void aHearingNobodyWantsAnyMoreIsEndedBySomebodyWhoStandsApart() {
        CaseFile asked = at(CaseState.HEARING);
        Act end = Cases.act(CaseAction.END_HEARING, CaseState.HEARING, asked);
        assertThat(Cases.done(asked, Breakers.by(end, Cases.SUPERVISOR)).hearing())
                .isEqualTo(new CaseHearing(null, true));
        Official moved = new Official(Cases.INSPECTOR.account(), CaseRole.DISTRICT_SUPERVISOR);
        assertThat(CaseworkTest.refusals(asked, Breakers.by(end, moved)))
                .extracting(refusal -> refusal.code())
                .containsExactly("ENDS_AS_CHAIR");
    }

    @Test
    void whileTheLastDayIsNotKnownThePartyIsInTimeAndTheBureauWaits() {
        LocalDate served = day("2026-12-28");
        CaseFile file = at(CaseState.PRIOR_NOTICE);
        for (String name : List.of("defence", "hearing-request")) {
            file = file.with(ClockRule.find(name, served).orElseThrow().startedOn(served));
        }
        Act ask = Breakers.on(Cases.act(CaseAction.REQUEST_HEARING, CaseState.PRIOR_NOTICE, file), day("2027-01-20"));
        assertThat(Cases.done(file, ask).state()).isEqualTo(CaseState.HEARING);
        Act decide = Breakers.on(Cases.act(CaseAction.DECIDE, CaseState.PRIOR_NOTICE, file), day("2027-01-20"));
        assertThat(CaseworkTest.refusals(file, decide))
                .extracting(refusal -> refusal.code())
                .contains("CALENDAR_LOADED", "HEARING_TIME_OVER")
                .doesNotContain("DEFENCE_TIME_OVER");
    }

    @Test
    void whatIsNotPaidGoesToTheCourtInTime() {
        CaseFile demanded = Cases.done(at(CaseState.EXECUTING), CaseAction.DEMAND);
        RunningClock enforcement = demanded.running("enforcement").orElseThrow();
        assertThat(enforcement.startedOn()).isEqualTo(day("2026-11-09"));
        assertThat(enforcement.due(demanded.lastActOn(), DAYS).day()).isEqualTo(day("2027-02-09"));
        CaseFile inCourt = Cases.done(demanded, CaseAction.APPLY_TO_COURT);
        assertThat(inCourt.execution()).isEqualTo(new CaseExecution(false, false, true));
        assertThat(inCourt.running("enforcement")).isEmpty();
        CaseFile published = Cases.done(inCourt, CaseAction.PUBLISH);
        assertThat(published.execution()).isEqualTo(new CaseExecution(true, false, true));
        assertThat(Cases.done(published, CaseAction.CLOSE).running()).isEmpty();
        CaseFile paid = Cases.done(published, CaseAction.RECORD_FULFILMENT);
        assertThat(paid.execution()).isEqualTo(new CaseExecution(true, true, true));
    }

    @Test
    void whoIsRecusedIsOffTheCase() {
        CaseFile file = Cases.done(at(CaseState.INVESTIGATING), CaseAction.RECUSE);
        assertThat(file.people().inspectors()).containsExactly("inspector-a");
        assertThat(file.people().everInspectors()).containsExactlyInAnyOrder("inspector-a", "inspector-b");
        assertThat(file.people().recused()).containsExactly("inspector-b");
        CaseFile summoned = Cases.done(at(CaseState.HEARING), CaseAction.SUMMON_HEARING);
        Act recuse = Cases.act(CaseAction.RECUSE, CaseState.HEARING, summoned);
        CaseFile without = Cases.done(
                summoned,
                Breakers.saying(recuse, Breakers.copy(recuse.particulars()).person("chair")));
        assertThat(without.people().chair()).isNull();
        assertThat(without.people().reviewers()).containsExactly("chair");
    }

    @Test
    void remembersNumberAndInspectors() {
        CaseFile file = at(CaseState.FILED);
        assertThat(file.caseNumber()).isEqualTo("京朝人社监立〔2026〕1号");
        assertThat(file.people().inspectors()).containsExactlyInAnyOrder("inspector-a", "inspector-b");
        assertThat(file.people().approvers()).containsExactly("head");
        assertThat(at(CaseState.NEW).clock("triage").orElseThrow().isRunning()).isTrue();
        assertThat(CaseFile.opened("x", CaseSource.ALERT, day("2026-03-02"), null)
                        .clocks())
                .containsOnlyKeys("triage");
        assertThat(CaseFile.opened("x", CaseSource.ALERT, day("2003-03-03"), null)
                        .clocks())
                .isEmpty();
    }

    @Test
    void aViolationOfExactlyTwoYearsAgoIsStillPursued() {
        assertThat(codes(day("2024-03-02"))).isEmpty();
        assertThat(codes(day("2024-03-01"))).containsExactly("WITHIN_LIMITATION");
    }

    @Test
    void filingInTheTimeForSelfCorrectionWantsAReason() {
        CaseFile file = at(CaseState.REMINDED);
        Act act = Cases.act(CaseAction.FILE, CaseState.REMINDED, file);
        Act silent = Breakers.saying(act, Breakers.copy(act.particulars()).reason(""));
        assertThat(CaseworkTest.refusals(file, Breakers.on(silent, day("2026-03-19"))))
                .extracting(refusal -> refusal.code())
                .containsExactly("REASON_AFTER_REMINDER");
        assertThat(Cases.done(file, Breakers.on(silent, day("2026-03-20"))).state())
                .isEqualTo(CaseState.FILED);
    }

    private static List<String> refusals(CaseFile file, Act act) {
        return CaseworkTest.refusals(file, act).stream()
                .map(refusal -> refusal.code())
                .toList();
    }

    private static List<String> codes(LocalDate violationEndedOn) {
        CaseFile opened = CaseFile.opened("x", CaseSource.REPORT, day("2026-03-02"), violationEndedOn);
        CaseFile triaged = Cases.done(opened, CaseAction.TRIAGE);
        Outcome outcome = Casework.next(triaged, Cases.act(CaseAction.FILE, CaseState.TRIAGED, triaged), DAYS);
        return outcome instanceof Outcome.Refused refused
                ? refused.refusals().stream().map(refusal -> refusal.code()).toList()
                : List.of();
    }
}
