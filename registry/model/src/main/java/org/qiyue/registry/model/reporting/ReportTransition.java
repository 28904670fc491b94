package org.qiyue.registry.model.reporting;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A line of the table of reports: who may do what from where, on what terms, and where it leads.
 *
 * @param action what is done
 * @param from the states in which it may be done
 * @param to the state it leads to
 * @param role who may do it
 * @param terms its terms
 * @param basis what it rests on
 */
public record ReportTransition(
        ReportAction action,
        Set<ReportState> from,
        ReportState to,
        ReportRole role,
        List<ReportTerm> terms,
        String basis) {

    public ReportTransition {
        Objects.requireNonNull(action, "action");
        from = Collections.unmodifiableSet(EnumSet.copyOf(from));
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(role, "role");
        terms = List.copyOf(terms);
        Objects.requireNonNull(basis, "basis");
    }
}
