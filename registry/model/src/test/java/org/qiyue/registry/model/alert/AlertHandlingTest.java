package org.qiyue.registry.model.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiyue.registry.model.Refusal;

class AlertHandlingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final AlertKey KEY = new AlertKey("91110105MA00XYH16C", "C07");
    private static final AlertFact FIRST = AlertFact.found("f1", "contract-1", TODAY);
    private static final AlertFact SECOND = AlertFact.found("f2", "contract-2", TODAY);
    private static final AlertFact.Clearing PAID = new AlertFact.Clearing(ClearingFact.PAYMENT, "filing-9", TODAY);
    private static final AlertFact.Claim CORRECTED = new AlertFact.Claim(RepairClaim.CORRECTION, "filing-8");
    private static final AlertFact.Claim WITHDRAWN = new AlertFact.Claim(RepairClaim.WITHDRAWAL, "filing-7");

    @Test
    void growsByFindingsOfItsEmployerAndRule() {
        Alert first = AlertHandling.found(List.of(), "a1", KEY, "110105", FIRST);
        assertThat(first).isEqualTo(Alert.raised("a1", KEY, "110105", FIRST));
        Alert grown = AlertHandling.found(List.of(first), "a2", KEY, "110105", SECOND);
        assertThat(grown.id()).isEqualTo("a1");
        assertThat(grown.facts()).containsExactly(FIRST, SECOND);
        assertThat(AlertHandling.found(List.of(grown), "a2", KEY, "110105", FIRST))
                .isEqualTo(grown);
    }

    @Test
    void opensAnotherForAnotherRuleOrEmployerAndAfterTheClosing() {
        Alert first = Alert.raised("a1", KEY, "110105", FIRST);
        AlertKey otherRule = new AlertKey(KEY.employer(), "D01");
        AlertKey otherEmployer = new AlertKey("91110108MA01ABCD5T", KEY.rule());
        assertThat(AlertHandling.found(List.of(first), "a2", otherRule, "110105", SECOND)
                        .id())
                .isEqualTo("a2");
        assertThat(AlertHandling.found(List.of(first), "a2", otherEmployer, "110105", SECOND)
                        .id())
                .isEqualTo("a2");
        for (AlertState state : AlertState.values()) {
            Alert known = at(state);
            Alert found = AlertHandling.found(List.of(known), "a2", KEY, "110105", SECOND);
            assertThat(found.id()).as("%s", state).isEqualTo(state.isClosed() ? "a2" : "a1");
        }
        Alert open = AlertHandling.found(List.of(at(AlertState.CLEARED), at(AlertState.OPEN)), "a2", KEY, "x", SECOND);
        assertThat(open.id()).isEqualTo("a1");
        assertThat(open.facts()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void onlyDeclaredEventsHappen(AlertState state) {
        for (AlertEvent event : goodEvents().values()) {
            AlertOutcome outcome = AlertHandling.next(at(state), event);
            if (event.action().from().contains(state)) {
                assertThat(outcome).as("%s in %s", event.action(), state).isInstanceOf(AlertOutcome.Changed.class);
            } else {
                assertThat(((AlertOutcome.Refused) outcome).refusal()).satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("NOT_DECLARED");
                    assertThat(refusal.message().zh())
                            .contains(state.label().zh())
                            .contains(event.action().label().zh());
                    assertThat(refusal.message().en())
                            .contains(state.label().en())
                            .contains(event.action().label().en());
                });
            }
        }
        assertThat(Arrays.stream(AlertAction.values())
                        .noneMatch(action -> action.from().contains(state)))
                .isEqualTo(state.isClosed());
    }

    @Test
    void goesFromNoticeToAnswerToClearing() {
        Alert assigned = changed(at(AlertState.OPEN), new AlertEvent.Assigned("lead", "officer"));
        assertThat(assigned.state()).isEqualTo(AlertState.ASSIGNED);
        assertThat(assigned.assignee()).isEqualTo("officer");
        Alert noticed = changed(assigned, new AlertEvent.NoticeSent("officer", TODAY, TODAY.plusDays(15)));
        assertThat(noticed.state()).isEqualTo(AlertState.NOTICE_SENT);
        assertThat(noticed.answerBy()).isEqualTo(TODAY.plusDays(15));
        Alert handedOver = changed(noticed, new AlertEvent.Assigned("officer", "other"));
        assertThat(handedOver.state()).isEqualTo(AlertState.NOTICE_SENT);
        assertThat(handedOver.assignee()).isEqualTo("other");
        Alert answered = changed(handedOver, new AlertEvent.Answered(TODAY, "letter-1"));
        assertThat(answered.state()).isEqualTo(AlertState.ANSWERED);
        Alert half = changed(answered, new AlertEvent.Cleared(PAID, Set.of("f1")));
        assertThat(half.state()).isEqualTo(AlertState.ANSWERED);
        assertThat(half.standing()).extracting(AlertFact::id).containsExactly("f2");
        Alert cleared = changed(half, new AlertEvent.Cleared(PAID, Set.of("f2")));
        assertThat(cleared.state()).isEqualTo(AlertState.CLEARED);
        assertThat(cleared.closing()).isEqualTo("filing-9");
        assertThat(cleared.closedBy()).isEmpty();
        assertThat(cleared.facts()).allMatch(fact -> fact.clearing().equals(PAID));
    }

    @ParameterizedTest
    @EnumSource(RepairClaim.class)
    void aCorrectionOrWithdrawalAloneOnlyClaimsARepair(RepairClaim kind) {
        for (AlertState state :
                List.of(AlertState.OPEN, AlertState.ASSIGNED, AlertState.NOTICE_SENT, AlertState.ANSWERED)) {
            AlertFact.Claim claim = new AlertFact.Claim(kind, "filing-8");
            Alert claimed = changed(at(state), new AlertEvent.RepairClaimed(claim, Set.of("f1", "f2")));
            assertThat(claimed.state()).isEqualTo(AlertState.REPAIR_CLAIMED);
            assertThat(claimed.before()).isEqualTo(state);
            assertThat(claimed.facts()).allMatch(fact -> fact.claimed().equals(claim) && !fact.isCleared());
            Alert refused = changed(claimed, new AlertEvent.RepairRefused("officer", "材料不符"));
            assertThat(refused.state()).isEqualTo(state);
            assertThat(refused.before()).isNull();
            assertThat(refused.facts()).allMatch(fact -> fact.claimed() == null);
            Alert accepted = changed(claimed, new AlertEvent.RepairAccepted("officer", "已核实"));
            assertThat(accepted.state()).isEqualTo(AlertState.CLEARED);
            assertThat(accepted.closing()).isEqualTo("已核实");
            assertThat(accepted.closedBy()).isEqualTo("officer");
        }
    }

    @Test
    void whoRepairsFirstAnswersAfterwardsAndOnceAlone() {
        AlertEvent answer = new AlertEvent.Answered(TODAY, "letter-1");
        Alert claimed = changed(at(AlertState.NOTICE_SENT), new AlertEvent.RepairClaimed(CORRECTED, Set.of("f1")));
        Alert answered = changed(claimed, answer);
        assertThat(answered.state()).isEqualTo(AlertState.REPAIR_CLAIMED);
        assertThat(answered.before()).isEqualTo(AlertState.ANSWERED);
        assertThat(answered.facts()).isEqualTo(claimed.facts());
        assertThat(refusal(answered, answer).code()).isEqualTo("NO_NOTICE");
        Alert untold = changed(at(AlertState.ASSIGNED), new AlertEvent.RepairClaimed(CORRECTED, Set.of("f1")));
        assertThat(refusal(untold, answer).code()).isEqualTo("NO_NOTICE");
    }

    @Test
    void aSecondClaimKeepsWhereItStood() {
        Alert once = changed(at(AlertState.ANSWERED), new AlertEvent.RepairClaimed(CORRECTED, Set.of("f1")));
        Alert twice = changed(once, new AlertEvent.RepairClaimed(WITHDRAWN, Set.of("f2")));
        assertThat(twice.before()).isEqualTo(AlertState.ANSWERED);
        assertThat(twice.facts())
                .extracting(fact -> fact.claimed().kind())
                .containsExactly(RepairClaim.CORRECTION, RepairClaim.WITHDRAWAL);
    }

    @Test
    void factsThatNobodyClaimsToHaveRepairedKeepItOpen() {
        Alert claimed = changed(at(AlertState.ASSIGNED), new AlertEvent.RepairClaimed(CORRECTED, Set.of("f1")));
        AlertEvent accept = new AlertEvent.RepairAccepted("officer", "已核实");
        assertThat(refusal(claimed, accept).code()).isEqualTo("FACTS_STAND");
        Alert rest = changed(claimed, new AlertEvent.Cleared(PAID, Set.of("f2")));
        assertThat(rest.state()).isEqualTo(AlertState.REPAIR_CLAIMED);
        assertThat(changed(rest, accept).state()).isEqualTo(AlertState.CLEARED);
        Alert grown = changed(rest, new AlertEvent.Found(AlertFact.found("f3", "", TODAY)));
        assertThat(grown.state()).isEqualTo(AlertState.REPAIR_CLAIMED);
        assertThat(refusal(grown, accept).code()).isEqualTo("FACTS_STAND");
    }

    @Test
    void aNewFactClearsAlsoWhatWasClaimed() {
        Alert claimed = at(AlertState.REPAIR_CLAIMED);
        Alert cleared = changed(claimed, new AlertEvent.Cleared(PAID, Set.of("f1", "f2")));
        assertThat(cleared.state()).isEqualTo(AlertState.CLEARED);
        assertThat(cleared.before()).isNull();
    }

    @Test
    void inACaseItStaysWithTheCase() {
        Alert inCase = at(AlertState.IN_CASE);
        assertThat(inCase.closing()).isEqualTo("case-1");
        assertThat(inCase.closedBy()).isEqualTo("officer");
        assertThat(changed(inCase, new AlertEvent.Cleared(PAID, Set.of("f1", "f2")))
                        .state())
                .isEqualTo(AlertState.IN_CASE);
        Alert claimed = changed(inCase, new AlertEvent.RepairClaimed(CORRECTED, Set.of("f1")));
        assertThat(claimed.state()).isEqualTo(AlertState.IN_CASE);
        assertThat(claimed.facts().get(0).claimed()).isEqualTo(CORRECTED);
        assertThat(changed(inCase, new AlertEvent.Found(AlertFact.found("f3", "", TODAY)))
                        .facts())
                .hasSize(3);
    }

    @Test
    void aPersonClosesWithAReason() {
        Alert alert = at(AlertState.ASSIGNED);
        assertThat(refusal(alert, new AlertEvent.Dismissed("", "误报")).code()).isEqualTo("NO_PERSON");
        assertThat(refusal(alert, new AlertEvent.Dismissed(null, "误报")).code()).isEqualTo("NO_PERSON");
        assertThat(refusal(alert, new AlertEvent.Dismissed("officer", " ")).code())
                .isEqualTo("NO_REASON");
        Alert dismissed = changed(alert, new AlertEvent.Dismissed("officer", "误报"));
        assertThat(dismissed.state()).isEqualTo(AlertState.DISMISSED);
        assertThat(dismissed.closing()).isEqualTo("误报");
        Alert claimed = at(AlertState.REPAIR_CLAIMED);
        assertThat(refusal(claimed, new AlertEvent.RepairAccepted("officer", ""))
                        .code())
                .isEqualTo("NO_REASON");
        assertThat(refusal(claimed, new AlertEvent.RepairAccepted("", "已核实")).code())
                .isEqualTo("NO_PERSON");
        assertThat(refusal(claimed, new AlertEvent.RepairRefused("officer", "")).code())
                .isEqualTo("NO_REASON");
        assertThat(refusal(alert, new AlertEvent.Assigned("lead", "")).code()).isEqualTo("NO_ASSIGNEE");
        assertThat(refusal(alert, new AlertEvent.CaseOpened("", "case-1")).code())
                .isEqualTo("NO_PERSON");
        assertThat(refusal(alert, new AlertEvent.CaseOpened("officer", "")).code())
                .isEqualTo("NO_CASE");
        assertThat(refusal(alert, new AlertEvent.NoticeSent("officer", TODAY, TODAY))
                        .code())
                .isEqualTo("NO_TIME");
    }

    @Test
    void factsMustBeItsOwn() {
        Alert alert = at(AlertState.ASSIGNED);
        assertThat(refusal(alert, new AlertEvent.Cleared(PAID, Set.of("f1", "f9")))
                        .code())
                .isEqualTo("UNKNOWN_FACT");
        assertThat(refusal(alert, new AlertEvent.Cleared(PAID, Set.of())).code())
                .isEqualTo("UNKNOWN_FACT");
        assertThat(refusal(alert, new AlertEvent.RepairClaimed(CORRECTED, Set.of("f9")))
                        .code())
                .isEqualTo("UNKNOWN_FACT");
        assertThat(alert.has("f1")).isTrue();
        assertThat(alert.has("f9")).isFalse();
    }

    @Test
    void isMergedIntoAnotherOpenOneOfTheSameEmployer() {
        Alert alert = at(AlertState.ASSIGNED);
        Alert target = Alert.raised("a2", new AlertKey(KEY.employer(), "D01"), "110105", FIRST);
        Alert merged = changed(alert, new AlertEvent.Merged("officer", "一并处理", target));
        assertThat(merged.state()).isEqualTo(AlertState.MERGED);
        assertThat(merged.closing()).isEqualTo("a2");
        Alert stranger = Alert.raised("a3", new AlertKey("91110108MA01ABCD5T", "D01"), "110105", FIRST);
        Alert closed = changed(target, new AlertEvent.Dismissed("officer", "误报"));
        for (Alert unfit : List.of(alert, stranger, closed)) {
            assertThat(refusal(alert, new AlertEvent.Merged("officer", "一并处理", unfit))
                            .code())
                    .isEqualTo("UNFIT_TARGET");
        }
        assertThat(refusal(alert, new AlertEvent.Merged("officer", "", target)).code())
                .isEqualTo("NO_REASON");
    }

    @Test
    void refusesAnAlertThatCannotBe() {
        assertThatThrownBy(() -> new Alert("a", KEY, "x", AlertState.OPEN, null, "", null, List.of(), "", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Alert("a", KEY, "x", AlertState.REPAIR_CLAIMED, null, "", null, List.of(FIRST), "", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Alert("a", KEY, "x", AlertState.OPEN, AlertState.OPEN, "", null, List.of(FIRST), "", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everythingHasItsName() {
        List<String> names = new ArrayList<>();
        Arrays.stream(AlertState.values())
                .forEach(state -> names.add(state.label().zh()));
        Arrays.stream(AlertAction.values())
                .forEach(action -> names.add(action.label().en()));
        Arrays.stream(ClearingFact.values())
                .forEach(kind -> names.add(kind.label().zh()));
        Arrays.stream(RepairClaim.values())
                .forEach(kind -> names.add(kind.label().zh()));
        assertThat(names).doesNotHaveDuplicates();
    }

    /** An alert of two findings that stands so. */
    private static Alert at(AlertState state) {
        Alert open = Alert.raised("a1", KEY, "110105", FIRST).grown(SECOND);
        Map<AlertAction, AlertEvent> events = goodEvents();
        return switch (state) {
            case OPEN -> open;
            case ASSIGNED -> changed(open, events.get(AlertAction.ASSIGN));
            case NOTICE_SENT -> changed(at(AlertState.ASSIGNED), events.get(AlertAction.SEND_NOTICE));
            case ANSWERED -> changed(at(AlertState.NOTICE_SENT), events.get(AlertAction.ANSWER));
            case REPAIR_CLAIMED -> changed(at(AlertState.NOTICE_SENT), events.get(AlertAction.CLAIM_REPAIR));
            case CLEARED -> changed(open, events.get(AlertAction.CLEAR));
            case DISMISSED -> changed(open, events.get(AlertAction.DISMISS));
            case MERGED -> changed(open, events.get(AlertAction.MERGE));
            case IN_CASE -> changed(at(AlertState.ASSIGNED), events.get(AlertAction.OPEN_CASE));
        };
    }

    private static Map<AlertAction, AlertEvent> goodEvents() {
        Map<AlertAction, AlertEvent> events = new EnumMap<>(AlertAction.class);
        Alert target = Alert.raised("a9", new AlertKey(KEY.employer(), "D01"), "110105", FIRST);
        List.<AlertEvent>of(
                        new AlertEvent.Found(AlertFact.found("f5", "", TODAY)),
                        new AlertEvent.Assigned("lead", "officer"),
                        new AlertEvent.NoticeSent("officer", TODAY, TODAY.plusDays(1)),
                        new AlertEvent.Answered(TODAY, "letter"),
                        new AlertEvent.RepairClaimed(CORRECTED, Set.of("f1", "f2")),
                        new AlertEvent.Cleared(PAID, Set.of("f1", "f2")),
                        new AlertEvent.RepairAccepted("officer", "已核实"),
                        new AlertEvent.RepairRefused("officer", "不符"),
                        new AlertEvent.Dismissed("officer", "误报"),
                        new AlertEvent.Merged("officer", "一并处理", target),
                        new AlertEvent.CaseOpened("officer", "case-1"))
                .forEach(event -> events.put(event.action(), event));
        assertThat(events).hasSize(AlertAction.values().length);
        return events;
    }

    private static Alert changed(Alert alert, AlertEvent event) {
        AlertOutcome outcome = AlertHandling.next(alert, event);
        assertThat(outcome).isInstanceOf(AlertOutcome.Changed.class);
        return ((AlertOutcome.Changed) outcome).alert();
    }

    private static Refusal refusal(Alert alert, AlertEvent event) {
        AlertOutcome outcome = AlertHandling.next(alert, event);
        assertThat(outcome).isInstanceOf(AlertOutcome.Refused.class);
        return ((AlertOutcome.Refused) outcome).refusal();
    }
}
