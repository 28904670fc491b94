package org.qiyue.registry.model.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiyue.registry.model.clock.ClockRule;

class CaseTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @EnumSource
    void anActionHasOneLineInAState(CaseState state) {
        List<Transition> lines = CaseTable.from(state);
        assertThat(lines).extracting(Transition::action).doesNotHaveDuplicates();
        assertThat(lines.isEmpty()).isEqualTo(state.isFinal());
        assertThat(lines)
                .allSatisfy(
                        line -> assertThat(CaseTable.find(line.action(), state)).contains(line));
    }

    @Test
    void everyStateIsReachedFromTheFirst() {
        Set<CaseState> reached = EnumSet.of(CaseState.NEW);
        Deque<CaseState> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            CaseState state = open.pop();
            for (Transition line : CaseTable.from(state)) {
                if (reached.add(line.leadsTo(state))) {
                    open.push(line.leadsTo(state));
                }
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(CaseState.values());
    }

    @Test
    void fromEveryStateAFinalOneCanBeReached() {
        Set<CaseState> ending = new HashSet<>();
        for (CaseState state : CaseState.values()) {
            if (state.isFinal()) {
                ending.add(state);
            }
        }
        for (int i = 0; i < CaseState.values().length; i++) {
            for (CaseState state : CaseState.values()) {
                if (CaseTable.from(state).stream().anyMatch(line -> ending.contains(line.leadsTo(state)))) {
                    ending.add(state);
                }
            }
        }
        assertThat(ending).containsExactlyInAnyOrder(CaseState.values());
    }

    @Test
    void everyLineThatEndsACaseStopsAllClocks() {
        assertThat(CaseTable.all())
                .filteredOn(line -> line.to() != null && line.to().isFinal())
                .hasSizeGreaterThan(8)
                .allSatisfy(line -> assertThat(line.clocks()).containsExactly(ClockMove.stopAll()));
    }

    @Test
    void everyLineHasItsActorArticleAndDocument() {
        assertThat(CaseTable.all()).hasSize(41).allSatisfy(line -> {
            assertThat(line.roles()).as("%s", line.action()).isNotEmpty();
            assertThat(line.article()).contains("art.");
            assertThat(line.forms()).isNotEmpty();
            assertThat(line.from()).noneMatch(CaseState::isFinal);
        });
    }

    @Test
    void everyActionDocumentAndTermIsUsed() {
        Set<CaseAction> actions =
                CaseTable.all().stream().map(Transition::action).collect(Collectors.toSet());
        assertThat(actions).containsExactlyInAnyOrder(CaseAction.values());
        Set<CaseForm> forms =
                CaseTable.all().stream().flatMap(line -> line.forms().stream()).collect(Collectors.toSet());
        assertThat(forms).containsExactlyInAnyOrder(CaseForm.values());
        Set<Condition> conditions = CaseTable.all().stream()
                .flatMap(line -> line.conditions().stream())
                .collect(Collectors.toSet());
        conditions.addAll(Condition.ALWAYS);
        assertThat(conditions).containsExactlyInAnyOrder(Condition.values());
    }

    @Test
    void everyClockOfTheTableIsSetRunning() {
        Set<String> started = CaseTable.all().stream()
                .flatMap(line -> line.clocks().stream())
                .filter(move -> move.kind() == ClockMove.Kind.START)
                .map(ClockMove::clock)
                .collect(Collectors.toSet());
        // A new case starts the first two; the limitation is only looked at; the last three are of others' work.
        started.addAll(List.of(
                "triage", "complaint-acceptance", "limitation", "approval", "inspection-result", "district-report"));
        assertThat(ClockRule.on(TODAY)).extracting(ClockRule::id).containsExactlyInAnyOrderElementsOf(started);
    }

    @Test
    void onlyTheHeadApproves() {
        assertThat(CaseTable.all())
                .filteredOn(Transition::isApproval)
                .hasSizeGreaterThan(15)
                .allSatisfy(line -> assertThat(line.roles()).containsExactly(CaseRole.DISTRICT_APPROVER));
        assertThat(CaseTable.all())
                .filteredOn(line -> line.roles().contains(CaseRole.DISTRICT_APPROVER)
                        && line.roles().size() == 1)
                .allSatisfy(line -> assertThat(line.isApproval()).isTrue());
    }

    @Test
    void rolesAreThoseOfTheRealm() {
        assertThat(Arrays.stream(CaseRole.values()).map(CaseRole::realmRole))
                .containsExactly(
                        "district-supervisor",
                        "district-inspector",
                        "district-approver",
                        "city-officer",
                        "city-inspector");
        assertThat(CaseRole.find("district-approver")).contains(CaseRole.DISTRICT_APPROVER);
        assertThat(CaseRole.find("leader")).isEmpty();
    }

    @Test
    void everythingHasItsNameInBothLanguages() {
        assertThat(CaseState.values())
                .allSatisfy(state -> assertThat(state.label().zh())
                        .isNotEqualTo(state.label().en()));
        assertThat(Arrays.stream(CaseState.values()).map(state -> state.label().zh()))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(CaseAction.values())
                        .map(action -> action.label().zh()))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(CaseForm.values()).map(form -> form.label().zh()))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(CaseSource.values())
                        .map(source -> source.label().en()))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(DeliveryMethod.values())
                        .map(method -> method.label().en()))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(Condition.values())
                        .map(condition -> condition.message().zh()))
                .doesNotHaveDuplicates();
    }
}
