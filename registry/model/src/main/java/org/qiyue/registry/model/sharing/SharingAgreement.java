package org.qiyue.registry.model.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiyue.registry.model.Bilingual;
import org.qiyue.registry.model.Refusal;

/**
 * An agreement as it stands.
 *
 * @param terms what it says
 * @param state where it stands
 * @param drafters the accounts of all who ever wrote in it
 */
public record SharingAgreement(SharingTerms terms, SharingState state, Set<String> drafters) {

    public SharingAgreement {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(state, "state");
        drafters = Collections.unmodifiableSet(new TreeSet<>(drafters));
    }

    /**
     * Every reason against an act; none where it may be done. Depends on nothing but its arguments.
     *
     * @param account who acts
     * @param reason why, blank where none is given
     * @param today the day in Beijing
     */
    public List<Refusal> against(SharingAction action, String account, String reason, LocalDate today) {
        if (!action.from().contains(state)) {
            return List.of(notDeclared(action));
        }
        List<Refusal> refusals = new ArrayList<>();
        if (action.needsReason() && reason.isBlank()) {
            refusals.add(new Refusal(
                    "REASON_GIVEN",
                    new Bilingual("未填写理由", "No reason is given"),
                    new Bilingual("填写理由，使用方可见", "Give a reason, which the consumer reads")));
        }
        if (action.letsDataFlow() && drafters.contains(account)) {
            refusals.add(new Refusal(
                    "DRAFTED_BY_ANOTHER",
                    new Bilingual("起草人不得批准生效或恢复", "Who drafted an agreement neither puts it in force nor resumes it"),
                    new Bilingual("由未参与起草的另一人办理", "Another officer, who had no part in the draft, has to do it")));
        }
        if (action.letsDataFlow()) {
            refusals.addAll(TermsCheck.against(terms, today));
        }
        return refusals;
    }

    private Refusal notDeclared(SharingAction action) {
        List<Bilingual> open = Stream.of(SharingAction.values())
                .filter(each -> each.from().contains(state))
                .map(SharingAction::label)
                .toList();
        return new Refusal(
                "NOT_DECLARED",
                new Bilingual(
                        "协议处于“" + state.label().zh() + "”，不能“" + action.label().zh() + "”",
                        "An agreement that is \"" + state.label().en() + "\" does not allow \""
                                + action.label().en() + "\""),
                open.isEmpty()
                        ? new Bilingual("协议已终止，如仍需共享请另行起草", "It is over; draft another one if it is still needed")
                        : new Bilingual(
                                "可以办理：" + open.stream().map(Bilingual::zh).collect(Collectors.joining("、")),
                                "What may be done: "
                                        + open.stream().map(Bilingual::en).collect(Collectors.joining(", "))));
    }
}
