package org.qiyue.registry.model.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.model.Refusal;

/** Every act in every state, by every role and person, told apart from the table by hand. */
class ReportingTest {
    private static final ReportPeriod PERIOD = ReportPeriod.read("2026-Q3").orElseThrow();
    private static final LocalDate BEFORE = LocalDate.of(2026, 6, 30);
    private static final LocalDate WITHIN = LocalDate.of(2026, 9, 30);
    private static final LocalDate AFTER = LocalDate.of(2026, 10, 1);
    private static final ReportText WHOLE = new ReportText("平稳", "走访", "无");

    @Test
    void everyActIsDoneOrRefusedAsWrittenHere() {
        int tried = 0;
        int done = 0;
        for (ReportState state : ReportState.values()) {
            for (ReportAction action : ReportAction.values()) {
                for (ReportRole role : ReportRole.values()) {
                    for (String account : List.of("writer", "submitter", "decider", "other")) {
                        for (LocalDate day : List.of(BEFORE, WITHIN, AFTER)) {
                            for (boolean isWhole : List.of(true, false)) {
                                for (String reason : List.of("", " ", "数据有误")) {
                                    ReportFile file = at(state, isWhole ? WHOLE : new ReportText("平稳", " ", "无"));
                                    ReportAct act = ReportAct.of(action, account, role, day)
                                            .because(reason)
                                            .saying(WHOLE);
                                    List<String> wrong = against(state, action, role, account, day, isWhole, reason);
                                    ReportOutcome outcome = Reporting.next(file, act);
                                    assertThat(codes(outcome))
                                            .as("%s %s", file, act)
                                            .containsExactlyElementsOf(wrong);
                                    tried++;
                                    done += wrong.isEmpty() ? 1 : 0;
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(tried).isEqualTo(5 * 4 * 3 * 4 * 3 * 2 * 3);
        assertThat(done).isBetween(1, tried / 10);
    }

    /** What stands against an act, said once more without the table. */
    private static List<String> against(
            ReportState state,
            ReportAction action,
            ReportRole role,
            String account,
            LocalDate day,
            boolean isWhole,
            String reason) {
        boolean isDistricts = state != ReportState.SUBMITTED && state != ReportState.ACCEPTED;
        List<String> wrong = new ArrayList<>();
        switch (action) {
            case WRITE -> {
                if (!isDistricts) {
                    return List.of("NOT_DECLARED");
                }
                add(wrong, role != ReportRole.DISTRICT_SUPERVISOR, "NOT_YOUR_ROLE");
                add(wrong, state != ReportState.RETURNED && day.equals(BEFORE), "PERIOD_BEGUN");
                add(wrong, Set.of("submitter", "decider").contains(account), "NOT_DECIDED_OR_SUBMITTED_BY_ACTOR");
            }
            case SUBMIT -> {
                if (!isDistricts || state == ReportState.NOT_BEGUN) {
                    return List.of("NOT_DECLARED");
                }
                add(wrong, role != ReportRole.DISTRICT_APPROVER, "NOT_YOUR_ROLE");
                add(wrong, !day.equals(AFTER), "PERIOD_OVER");
                add(wrong, !isWhole, "TEXT_WHOLE");
                add(wrong, Set.of("writer", "decider").contains(account), "NOT_WRITTEN_OR_DECIDED_BY_ACTOR");
            }
            case RETURN, ACCEPT -> {
                if (state != ReportState.SUBMITTED) {
                    return List.of("NOT_DECLARED");
                }
                add(wrong, role != ReportRole.CITY_OFFICER, "NOT_YOUR_ROLE");
                add(wrong, action == ReportAction.RETURN && reason.isBlank(), "REASON_GIVEN");
                add(wrong, Set.of("writer", "submitter").contains(account), "NOT_WRITTEN_OR_SUBMITTED_BY_ACTOR");
            }
        }
        return wrong;
    }

    @Test
    void aReportGoesToTheCityComesBackAndGoesAgain() {
        ReportFile file = ReportFile.notBegun(PERIOD);
        file = done(
                file,
                act(ReportAction.WRITE, "a", ReportRole.DISTRICT_SUPERVISOR).saying(WHOLE));
        assertThat(file.state()).isEqualTo(ReportState.DRAFT);
        assertThat(file.text()).isEqualTo(WHOLE);
        file = done(file, act(ReportAction.SUBMIT, "b", ReportRole.DISTRICT_APPROVER));
        assertThat(file.version()).isEqualTo(1);
        file = done(file, act(ReportAction.RETURN, "c", ReportRole.CITY_OFFICER).because("漏报"));
        assertThat(file.state()).isEqualTo(ReportState.RETURNED);
        ReportText more = new ReportText("平稳", "走访两次", "无");
        file = done(
                file,
                act(ReportAction.WRITE, "d", ReportRole.DISTRICT_SUPERVISOR).saying(more));
        assertThat(file.state()).isEqualTo(ReportState.RETURNED);
        file = done(file, act(ReportAction.SUBMIT, "b", ReportRole.DISTRICT_APPROVER));
        file = done(file, act(ReportAction.ACCEPT, "c", ReportRole.CITY_OFFICER));
        assertThat(file)
                .isEqualTo(new ReportFile(
                        PERIOD, ReportState.ACCEPTED, more, 2, Set.of("a", "d"), Set.of("b"), Set.of("c")));
        assertThat(ReportTable.from(ReportState.ACCEPTED)).isEmpty();
    }

    @Test
    void everyStateActionAndTermIsUsedAndEveryReportCanBeAccepted() {
        assertThat(ReportTable.all().stream().map(ReportTransition::action).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(ReportAction.values());
        assertThat(ReportTable.all().stream()
                        .flatMap(line -> line.terms().stream())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(ReportTerm.values());
        assertThat(Arrays.stream(ReportState.values()).filter(ReportState::isOwed))
                .containsExactly(ReportState.NOT_BEGUN, ReportState.DRAFT, ReportState.RETURNED)
                .allSatisfy(state ->
                        assertThat(ReportTable.find(ReportAction.WRITE, state)).isPresent());
        assertThat(ReportTable.all()).allSatisfy(line -> {
            assertThat(line.basis()).isNotBlank();
            assertThat(ReportRole.find(line.role().realmRole())).contains(line.role());
        });
        assertThat(ReportRole.find("district-statistician")).isEmpty();
    }

    private static ReportAct act(ReportAction action, String account, ReportRole role) {
        return ReportAct.of(action, account, role, AFTER);
    }

    private static ReportFile done(ReportFile file, ReportAct act) {
        return ((ReportOutcome.Done) Reporting.next(file, act)).file();
    }

    private static ReportFile at(ReportState state, ReportText text) {
        return new ReportFile(PERIOD, state, text, 1, Set.of("writer"), Set.of("submitter"), Set.of("decider"));
    }

    private static void add(List<String> wrong, boolean isWrong, String code) {
        if (isWrong) {
            wrong.add(code);
        }
    }

    private static List<String> codes(ReportOutcome outcome) {
        return outcome instanceof ReportOutcome.Refused refused
                ? refused.refusals().stream().map(Refusal::code).toList()
                : List.of();
    }
}
