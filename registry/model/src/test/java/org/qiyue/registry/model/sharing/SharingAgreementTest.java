package org.qiyue.registry.model.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.model.Refusal;

/** Every act in every state, by a drafter and by another, told apart from the declaration by hand. */
class SharingAgreementTest {
    private static final LocalDate WITHIN = Agreements.FROM;
    private static final LocalDate AFTER = Agreements.UNTIL.plusDays(1);

    @Test
    void everyActIsDoneOrRefusedAsWrittenHere() {
        int tried = 0;
        int done = 0;
        for (SharingState state : SharingState.values()) {
            for (SharingAction action : SharingAction.values()) {
                for (String account : List.of("drafter", "other")) {
                    for (String reason : List.of("", " ", "用途变更")) {
                        for (LocalDate day : List.of(WITHIN, AFTER)) {
                            SharingAgreement agreement =
                                    new SharingAgreement(Agreements.coordination(), state, Set.of("drafter"));
                            List<Refusal> refusals = agreement.against(action, account, reason, day);
                            List<String> expected = expected(state, action, account, reason, day);
                            assertThat(refusals)
                                    .as("%s %s %s '%s' %s", state, action, account, reason, day)
                                    .extracting(Refusal::code)
                                    .containsExactlyElementsOf(expected);
                            tried++;
                            done += expected.isEmpty() ? 1 : 0;
                        }
                    }
                }
            }
        }
        assertThat(tried).isEqualTo(4 * 5 * 2 * 3 * 2);
        assertThat(done).isBetween(1, tried / 3);
    }

    private static List<String> expected(
            SharingState state, SharingAction action, String account, String reason, LocalDate day) {
        String declared = state + " " + action;
        if (!Set.of(
                        "DRAFT WRITE",
                        "DRAFT PUT_IN_FORCE",
                        "DRAFT END",
                        "IN_FORCE SUSPEND",
                        "IN_FORCE END",
                        "SUSPENDED RESUME",
                        "SUSPENDED END")
                .contains(declared)) {
            return List.of("NOT_DECLARED");
        }
        List<String> wrong = new ArrayList<>();
        if (Set.of("SUSPEND", "RESUME", "END").contains(action.name()) && reason.isBlank()) {
            wrong.add("REASON_GIVEN");
        }
        boolean flows = Set.of("PUT_IN_FORCE", "RESUME").contains(action.name());
        if (flows && account.equals("drafter")) {
            wrong.add("DRAFTED_BY_ANOTHER");
        }
        if (flows && day.equals(AFTER)) {
            wrong.add("TERM_OVER");
        }
        return wrong;
    }

    @Test
    void whatIsOverStaysOver() {
        for (SharingAction action : SharingAction.values()) {
            assertThat(action.from()).doesNotContain(SharingState.ENDED);
        }
    }
}
