package org.qiyue.registry.model.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiyue.registry.model.casework.Cases.DAYS;
import static org.qiyue.registry.model.casework.Cases.at;
import static org.qiyue.registry.model.casework.Cases.day;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qiyue.registry.model.Refusal;

/** Every line of the table, done and refused. */
class CaseworkTest {

    static Stream<Arguments> lines() {
        return CaseTable.all().stream()
                .flatMap(line -> line.from().stream().map(state -> Arguments.of(line.action(), state)));
    }

    static Stream<Arguments> terms() {
        return CaseTable.all().stream()
                .flatMap(line -> line.from().stream()
                        .flatMap(state -> Stream.concat(Condition.ALWAYS.stream(), line.conditions().stream())
                                .map(condition -> Arguments.of(condition, line.action(), state))));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aDeclaredActIsDone(CaseAction action, CaseState state) {
        CaseFile before = Cases.ready(action, state);
        Act act = Cases.act(action, state, before);
        Transition line = CaseTable.find(action, state).orElseThrow();
        Outcome outcome = Casework.next(before, act, DAYS);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        Outcome.Done done = (Outcome.Done) outcome;
        assertThat(done.file().state()).isEqualTo(line.leadsTo(state));
        assertThat(done.file().lastActOn()).isEqualTo(act.day());
        assertThat(done.effects())
                .filteredOn(Effect.FormDue.class::isInstance)
                .containsExactlyElementsOf(
                        line.forms().stream().map(Effect.FormDue::new).toList());
        if (line.isApproval()) {
            assertThat(done.file().people().approvers()).contains(act.by().account());
        } else {
            assertThat(done.file().people().approvers())
                    .isEqualTo(before.people().approvers());
        }
        if (done.file().state().isFinal()) {
            assertThat(done.file().running()).isEmpty();
        }
        assertThat(Casework.next(before, act, DAYS)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @MethodSource("terms")
    void isRefusedByEachOfItsTermsAlone(Condition condition, CaseAction action, CaseState state) {
        CaseFile file = Cases.ready(action, state);
        Optional<Breakers.Broken> broken = Breakers.breaking(condition, file, Cases.act(action, state, file));
        if (broken.isEmpty()) {
            assertThat(condition).isIn(Condition.REASON_AFTER_REMINDER, Condition.HEARING_ENDED);
            return;
        }
        List<Refusal> refusals = refusals(broken.get().file(), broken.get().act());
        assertThat(refusals).extracting(Refusal::code).contains(condition.name());
        if (!bringsOthers(condition)) {
            assertThat(refusals).extracting(Refusal::code).containsExactly(condition.name());
        }
        assertThat(refusals)
                .filteredOn(refusal -> refusal.code().equals(condition.name()))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.remedy()).isEqualTo(condition.remedy());
                    if (condition != Condition.FINE_IN_BOUNDS) {
                        assertThat(refusal.message()).isEqualTo(condition.message());
                    }
                });
    }

    /** What fails in these ways fails in more than one. */
    private static boolean bringsOthers(Condition condition) {
        return EnumSet.of(
                        Condition.IN_ORDER,
                        Condition.NOT_SUSPENDED,
                        Condition.CALENDAR_LOADED,
                        Condition.ACTOR_NOT_RECUSED,
                        Condition.INSPECTORS_QUALIFIED)
                .contains(condition);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isRefusedToEveryOtherRole(CaseAction action, CaseState state) {
        CaseFile file = Cases.ready(action, state);
        Act act = Cases.act(action, state, file);
        Set<CaseRole> roles = CaseTable.find(action, state).orElseThrow().roles();
        for (CaseRole role : CaseRole.values()) {
            Act other = Breakers.by(act, new Official(act.by().account(), role));
            if (roles.contains(role)) {
                assertThat(Casework.next(file, other, DAYS)).isInstanceOf(Outcome.Done.class);
            } else {
                assertThat(refusals(file, other)).singleElement().satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("NOT_YOUR_ROLE");
                    roles.forEach(allowed -> assertThat(refusal.remedy().zh()).contains(allowed.realmRole()));
                });
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotDeclaredIsRefusedWithAReason(CaseState state) {
        CaseFile file = at(state);
        for (CaseAction action : CaseAction.values()) {
            if (CaseTable.find(action, state).isEmpty()) {
                for (CaseRole role : CaseRole.values()) {
                    Act act = new Act(action, new Official("anybody", role), file.lastActOn(), Particulars.none());
                    assertThat(refusals(file, act)).singleElement().satisfies(refusal -> {
                        assertThat(refusal.code()).isEqualTo("NOT_DECLARED");
                        assertThat(refusal.message().zh())
                                .contains(state.label().zh())
                                .contains(action.label().zh());
                        assertThat(refusal.message().en())
                                .contains(state.label().en())
                                .contains(action.label().en());
                    });
                }
            }
        }
    }

    @Test
    void aRefusalSaysWhatMayBeDoneInstead() {
        Act act = new Act(CaseAction.SERVE, Cases.INSPECTOR, day("2026-03-02"), Particulars.none());
        assertThat(refusals(at(CaseState.NEW), act).get(0).remedy().zh()).isEqualTo("可以办理：研判、移送、撤回");
        assertThat(refusals(at(CaseState.NEW), act).get(0).remedy().en())
                .isEqualTo("What may be done: Triage, Transfer, Withdraw");
        Act late = new Act(CaseAction.SERVE, Cases.INSPECTOR, day("2026-12-02"), Particulars.none());
        assertThat(refusals(at(CaseState.CLOSED), late).get(0).remedy().zh()).isEqualTo("案件已办结");
        assertThatThrownBy(() -> new Outcome.Refused(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsEveryReasonAtOnce() {
        Act act = new Act(
                CaseAction.GIVE_PRIOR_NOTICE,
                new Official("stranger", CaseRole.DISTRICT_SUPERVISOR),
                day("2026-01-01"),
                Particulars.none());
        assertThat(refusals(at(CaseState.CONCLUDED), act))
                .extracting(Refusal::code)
                .containsExactly(
                        "NOT_YOUR_ROLE",
                        "IN_ORDER",
                        "ACTOR_IS_INSPECTOR",
                        "REASON_GIVEN",
                        "SANCTION_NAMED",
                        "DELIVERY_NAMED");
    }

    @Test
    void aFineOutOfBoundsIsNamedWithItsBounds() {
        CaseFile file = at(CaseState.CONCLUDED);
        Act act = Cases.act(CaseAction.GIVE_PRIOR_NOTICE, CaseState.CONCLUDED, file);
        Act tooMuch = Breakers.saying(act, Breakers.copy(act.particulars()).sanction(Cases.fined("60000.5")));
        assertThat(refusals(file, tooMuch)).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("FINE_IN_BOUNDS");
            assertThat(refusal.message().zh()).contains("劳动合同法 art. 84", "15000元至60000元", "60000.5元");
            assertThat(refusal.message().en()).contains("from 15000 to 60000 yuan, not 60000.5");
        });
    }

    @ParameterizedTest
    @EnumSource
    void offersToSomebodyWhatOnlyTheActItselfCanSpoil(CaseState state) {
        CaseFile file = at(state);
        Set<String> ofTheActor = Condition.OF_THE_ACTOR.stream().map(Enum::name).collect(Collectors.toSet());
        ofTheActor.add("NOT_YOUR_ROLE");
        for (String account : List.of("head", "inspector-a", "inspector-c", "supervisor", "chair")) {
            for (CaseRole role : CaseRole.values()) {
                Official official = new Official(account, role);
                assertThat(Casework.openTo(file, official))
                        .as("%s as %s", account, role)
                        .containsExactlyElementsOf(CaseTable.from(state).stream()
                                .filter(line -> codes(
                                                file,
                                                new Act(line.action(), official, file.lastActOn(), Particulars.none()))
                                        .noneMatch(ofTheActor::contains))
                                .toList());
            }
        }
    }

    @Test
    void offersHeadAndInspectorsWhatIsTheirs() {
        assertThat(Casework.openTo(at(CaseState.CONCLUDED), Cases.APPROVER))
                .extracting(Transition::action)
                .containsExactly(
                        CaseAction.ASSIGN,
                        CaseAction.RECUSE,
                        CaseAction.SUSPEND,
                        CaseAction.REVOKE_FILING,
                        CaseAction.ORDER_RECTIFICATION,
                        CaseAction.TRANSFER);
        assertThat(Casework.openTo(at(CaseState.CONCLUDED), Cases.INSPECTOR))
                .extracting(Transition::action)
                .containsExactly(CaseAction.RESUME, CaseAction.GIVE_PRIOR_NOTICE);
        assertThat(Casework.openTo(at(CaseState.CONCLUDED), Cases.THIRD)).isEmpty();
        assertThat(Casework.openTo(at(CaseState.CLOSED), Cases.APPROVER)).isEmpty();
    }

    private static Stream<String> codes(CaseFile file, Act act) {
        return Casework.next(file, act, DAYS) instanceof Outcome.Refused refused
                ? refused.refusals().stream().map(Refusal::code)
                : Stream.of();
    }

    static List<Refusal> refusals(CaseFile file, Act act) {
        Outcome outcome = Casework.next(file, act, DAYS);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).refusals();
    }
}
