package org.qiyue.registry.model.casework;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A line of the table of a case: who may do what from where, on what terms, and what comes of it.
 *
 * @param action what is done
 * @param from the states in which it may be done
 * @param to the state it leads to; null when the case stays where it is
 * @param roles who may do it
 * @param conditions its terms, beside those that every act has
 * @param forms the documents it makes
 * @param article the article it rests on
 * @param clocks what it does to the clocks, in this order
 */
public record Transition(
        CaseAction action,
        Set<CaseState> from,
        CaseState to,
        Set<CaseRole> roles,
        List<Condition> conditions,
        List<CaseForm> forms,
        String article,
        List<ClockMove> clocks) {

    public Transition {
        Objects.requireNonNull(action, "action");
        from = Collections.unmodifiableSet(EnumSet.copyOf(from));
        roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
        conditions = List.copyOf(conditions);
        forms = List.copyOf(forms);
        Objects.requireNonNull(article, "article");
        clocks = List.copyOf(clocks);
    }

    /** Whether it is the approval of the head, who must never have investigated the case. */
    public boolean isApproval() {
        return conditions.contains(Condition.APPROVER_IS_NOT_INSPECTOR);
    }

    /** The state to which it leads from a state. */
    public CaseState leadsTo(CaseState state) {
        return to == null ? state : to;
    }

    static Line of(CaseAction action) {
        return new Line(action);
    }

    /** Writes a line. */
    static final class Line {

        private final CaseAction action;
        private Set<CaseState> from = Set.of();
        private Set<CaseRole> roles = Set.of();
        private List<Condition> conditions = List.of();
        private List<CaseForm> forms = List.of();
        private String article = "";

        private Line(CaseAction action) {
            this.action = action;
        }

        Line from(CaseState... states) {
            this.from = Set.of(states);
            return this;
        }

        Line by(Set<CaseRole> some) {
            this.roles = some;
            return this;
        }

        Line when(Condition... terms) {
            this.conditions = List.of(terms);
            return this;
        }

        Line makes(CaseForm... documents) {
            this.forms = List.of(documents);
            return this;
        }

        Line under(String articles) {
            this.article = articles;
            return this;
        }

        Transition stays(ClockMove... clocks) {
            return to(null, clocks);
        }

        Transition to(CaseState state, ClockMove... clocks) {
            return new Transition(action, from, state, roles, conditions, forms, article, List.of(clocks));
        }
    }
}
