package org.qiyue.registry.model.alert;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A lead about an employer: all that a rule found, growing while it is not closed. It is no verdict; nothing follows from it
 * unless a person decides so (个人信息保护法 art. 24; 行政处罚法 art. 54, 57).
 *
 * @param id its number in the register
 * @param key employer and rule
 * @param area the supervision area of the place of employment (劳动保障监察条例 art. 13)
 * @param state where it stands
 * @param before where it stood before a repair was claimed; null when none is
 * @param assignee the account of who has it; blank when nobody has
 * @param answerBy until when the employer may answer the latest notice; null when none was sent
 * @param facts what was found, in that order
 * @param closing why it was closed, or the case or alert in which it goes on; blank while it is open
 * @param closedBy the account of who closed it; blank while it is open, and when a new fact did
 */
public record Alert(
        String id,
        AlertKey key,
        String area,
        AlertState state,
        AlertState before,
        String assignee,
        LocalDate answerBy,
        List<AlertFact> facts,
        String closing,
        String closedBy) {

    public Alert {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(assignee, "assignee");
        Objects.requireNonNull(closing, "closing");
        Objects.requireNonNull(closedBy, "closedBy");
        facts = List.copyOf(facts);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("an alert about nothing");
        }
        if ((state == AlertState.REPAIR_CLAIMED) != (before != null)) {
            throw new IllegalArgumentException("where it stood is known while a repair is claimed, and only then");
        }
    }

    /** A new alert of a first finding. */
    public static Alert raised(String id, AlertKey key, String area, AlertFact fact) {
        return new Alert(id, key, area, AlertState.OPEN, null, "", null, List.of(fact), "", "");
    }

    /** The findings that no new fact has cleared. */
    public List<AlertFact> standing() {
        return facts.stream().filter(fact -> !fact.isCleared()).toList();
    }

    /** Whether it has a finding of that id. */
    public boolean has(String fact) {
        return facts.stream().anyMatch(found -> found.id().equals(fact));
    }

    Alert movedTo(AlertState next) {
        return new Alert(id, key, area, next, null, assignee, answerBy, facts, closing, closedBy);
    }

    Alert claimedFrom(AlertState was) {
        return new Alert(id, key, area, AlertState.REPAIR_CLAIMED, was, assignee, answerBy, facts, closing, closedBy);
    }

    Alert closed(AlertState how, String reason, String by) {
        return new Alert(id, key, area, how, null, assignee, answerBy, facts, reason, by);
    }

    Alert assignedTo(String account) {
        return new Alert(id, key, area, state, before, account, answerBy, facts, closing, closedBy);
    }

    Alert toBeAnsweredBy(LocalDate day) {
        return new Alert(id, key, area, state, before, assignee, day, facts, closing, closedBy);
    }

    /** With a finding more; one it has already is not taken twice. */
    Alert grown(AlertFact fact) {
        Map<String, AlertFact> more = new LinkedHashMap<>();
        facts.forEach(found -> more.put(found.id(), found));
        more.putIfAbsent(fact.id(), fact);
        return with(List.copyOf(more.values()));
    }

    Alert changed(Set<String> ids, UnaryOperator<AlertFact> change) {
        return with(facts.stream()
                .map(fact -> ids.contains(fact.id()) ? change.apply(fact) : fact)
                .toList());
    }

    Alert withoutClaims() {
        return with(facts.stream().map(fact -> fact.claimed(null)).toList());
    }

    private Alert with(List<AlertFact> now) {
        return new Alert(id, key, area, state, before, assignee, answerBy, now, closing, closedBy);
    }
}
