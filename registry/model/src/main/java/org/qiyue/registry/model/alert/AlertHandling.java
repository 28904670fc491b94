package org.qiyue.registry.model.alert;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.qiyue.registry.model.Bilingual;
import org.qiyue.registry.model.Refusal;

/**
 * Decides what becomes of an alert. A new fact clears findings by itself; a correction or withdrawal only claims a repair, which
 * a person looks at.
 */
public final class AlertHandling {

    private static final Refusal NO_ASSIGNEE =
            refusal("NO_ASSIGNEE", "未指明承办人", "Nobody is named", "选择承办人", "Name who is to have it");
    private static final Refusal NO_TIME = refusal(
            "NO_TIME", "答复期限不在送达之后", "The day to answer by does not lie after the notice", "另定期限", "Set a later day");
    private static final Refusal NO_NOTICE = refusal(
            "NO_NOTICE",
            "没有待答复的提示",
            "There is no notice to answer",
            "等待新的提示，或联系承办单位",
            "Wait for the next notice, or ask whoever has it");
    private static final Refusal NO_PERSON =
            refusal("NO_PERSON", "须由人员确认", "A person must decide this", "由承办人办理", "Let the official who has it act");
    private static final Refusal NO_REASON =
            refusal("NO_REASON", "未填写理由", "No reason is given", "写明理由", "Give the reason");
    private static final Refusal NO_CASE =
            refusal("NO_CASE", "未写明案件", "No case is named", "先建立案件", "Open the case first");
    private static final Refusal UNKNOWN_FACT = refusal(
            "UNKNOWN_FACT", "所指事实不在本预警中", "The facts are not in this alert", "核对事实编号", "Look at the ids of the facts");
    private static final Refusal FACTS_STAND = refusal(
            "FACTS_STAND",
            "仍有事实未改正",
            "Some facts are neither cleared nor claimed to be repaired",
            "逐项核实，或者不认可改正",
            "Look at each, or refuse the repair");
    private static final Refusal UNFIT_TARGET = refusal(
            "UNFIT_TARGET",
            "只能并入同一单位另一条未办结的预警",
            "An alert is merged into another open one of the same employer",
            "另选预警",
            "Choose another alert");

    private AlertHandling() {}

    /**
     * Takes a finding in: the alert of that key that is not closed grows by it, otherwise a new one is raised.
     *
     * @param known alerts, of which at most one has the key and is not closed
     * @param newId the number a new alert is to have
     */
    public static Alert found(Collection<Alert> known, String newId, AlertKey key, String area, AlertFact fact) {
        return known.stream()
                .filter(alert -> alert.key().equals(key) && !alert.state().isClosed())
                .findFirst()
                .map(alert -> alert.grown(fact))
                .orElseGet(() -> Alert.raised(newId, key, area, fact));
    }

    /** The alert after an event, or why it is refused. Depends on nothing but its arguments. */
    public static AlertOutcome next(Alert alert, AlertEvent event) {
        if (!event.action().from().contains(alert.state())) {
            return new AlertOutcome.Refused(notPossible(alert, event));
        }
        Optional<Refusal> refusal = refusal(alert, event);
        return refusal.isPresent()
                ? new AlertOutcome.Refused(refusal.get())
                : new AlertOutcome.Changed(changed(alert, event));
    }

    private static Optional<Refusal> refusal(Alert alert, AlertEvent event) {
        if (event instanceof AlertEvent.Assigned assigned) {
            return blank(assigned.to(), NO_ASSIGNEE);
        }
        if (event instanceof AlertEvent.NoticeSent notice) {
            return notice.answerBy().isAfter(notice.on()) ? Optional.empty() : Optional.of(NO_TIME);
        }
        if (event instanceof AlertEvent.Answered) {
            return alert.state() == AlertState.NOTICE_SENT || alert.before() == AlertState.NOTICE_SENT
                    ? Optional.empty()
                    : Optional.of(NO_NOTICE);
        }
        if (event instanceof AlertEvent.RepairClaimed claimed) {
            return unknown(alert, claimed.facts());
        }
        if (event instanceof AlertEvent.Cleared cleared) {
            return unknown(alert, cleared.facts());
        }
        if (event instanceof AlertEvent.RepairAccepted accepted) {
            return byPerson(accepted.by(), accepted.reason()).or(() -> unclaimed(alert));
        }
        if (event instanceof AlertEvent.RepairRefused refused) {
            return byPerson(refused.by(), refused.reason());
        }
        if (event instanceof AlertEvent.Dismissed dismissed) {
            return byPerson(dismissed.by(), dismissed.reason());
        }
        if (event instanceof AlertEvent.Merged merged) {
            return byPerson(merged.by(), merged.reason()).or(() -> unfit(alert, merged.into()));
        }
        if (event instanceof AlertEvent.CaseOpened opened) {
            return blank(opened.by(), NO_PERSON).or(() -> blank(opened.caseId(), NO_CASE));
        }
        return Optional.empty();
    }

    private static Alert changed(Alert alert, AlertEvent event) {
        if (event instanceof AlertEvent.Found found) {
            return alert.grown(found.fact());
        }
        if (event instanceof AlertEvent.Assigned assigned) {
            Alert given = alert.assignedTo(assigned.to());
            return alert.state() == AlertState.OPEN ? given.movedTo(AlertState.ASSIGNED) : given;
        }
        if (event instanceof AlertEvent.NoticeSent notice) {
            return alert.toBeAnsweredBy(notice.answerBy()).movedTo(AlertState.NOTICE_SENT);
        }
        if (event instanceof AlertEvent.Answered) {
            return alert.state() == AlertState.REPAIR_CLAIMED
                    ? alert.claimedFrom(AlertState.ANSWERED)
                    : alert.movedTo(AlertState.ANSWERED);
        }
        if (event instanceof AlertEvent.RepairClaimed claimed) {
            return claimed(alert.changed(claimed.facts(), fact -> fact.claimed(claimed.claim())));
        }
        if (event instanceof AlertEvent.Cleared cleared) {
            return cleared(alert.changed(cleared.facts(), fact -> fact.cleared(cleared.clearing())), cleared);
        }
        if (event instanceof AlertEvent.RepairAccepted accepted) {
            return alert.closed(AlertState.CLEARED, accepted.reason(), accepted.by());
        }
        if (event instanceof AlertEvent.RepairRefused) {
            return alert.withoutClaims().movedTo(alert.before());
        }
        if (event instanceof AlertEvent.Dismissed dismissed) {
            return alert.closed(AlertState.DISMISSED, dismissed.reason(), dismissed.by());
        }
        if (event instanceof AlertEvent.Merged merged) {
            return alert.closed(AlertState.MERGED, merged.into().id(), merged.by());
        }
        AlertEvent.CaseOpened opened = (AlertEvent.CaseOpened) event;
        return alert.closed(AlertState.IN_CASE, opened.caseId(), opened.by());
    }

    private static Alert claimed(Alert alert) {
        return alert.state() == AlertState.IN_CASE || alert.state() == AlertState.REPAIR_CLAIMED
                ? alert
                : alert.claimedFrom(alert.state());
    }

    /** An alert that became a case stays with it; the case looks at what was cleared. */
    private static Alert cleared(Alert alert, AlertEvent.Cleared by) {
        return alert.state() != AlertState.IN_CASE && alert.standing().isEmpty()
                ? alert.closed(AlertState.CLEARED, by.clearing().fact(), "")
                : alert;
    }

    private static Optional<Refusal> byPerson(String by, String reason) {
        return blank(by, NO_PERSON).or(() -> blank(reason, NO_REASON));
    }

    private static Optional<Refusal> blank(String text, Refusal refusal) {
        return text == null || text.isBlank() ? Optional.of(refusal) : Optional.empty();
    }

    private static Optional<Refusal> unknown(Alert alert, Set<String> facts) {
        return facts.isEmpty() || !facts.stream().allMatch(alert::has) ? Optional.of(UNKNOWN_FACT) : Optional.empty();
    }

    private static Optional<Refusal> unclaimed(Alert alert) {
        return alert.standing().stream().allMatch(fact -> fact.claimed() != null)
                ? Optional.empty()
                : Optional.of(FACTS_STAND);
    }

    private static Optional<Refusal> unfit(Alert alert, Alert into) {
        boolean fits = !into.id().equals(alert.id())
                && into.key().employer().equals(alert.key().employer())
                && !into.state().isClosed();
        return fits ? Optional.empty() : Optional.of(UNFIT_TARGET);
    }

    private static Refusal notPossible(Alert alert, AlertEvent event) {
        return refusal(
                "NOT_DECLARED",
                "预警处于“" + alert.state().label().zh() + "”，不能“"
                        + event.action().label().zh() + "”",
                "An alert that stands at \"" + alert.state().label().en() + "\" does not allow \""
                        + event.action().label().en() + "\"",
                "刷新后重新选择办理事项",
                "Look at it anew and choose again");
    }

    private static Refusal refusal(String code, String zh, String en, String remedyZh, String remedyEn) {
        return new Refusal(code, new Bilingual(zh, en), new Bilingual(remedyZh, remedyEn));
    }
}
