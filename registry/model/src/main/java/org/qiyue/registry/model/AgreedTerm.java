package org.qiyue.registry.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A term as it came to be: agreed at conclusion or renewal, its last day perhaps moved by amendments.
 *
 * @param term the term as amended
 * @param extendedMonths whole months by which amendments moved its last day, all together
 */
public record AgreedTerm(Term term, int extendedMonths) {

    public AgreedTerm {
        Objects.requireNonNull(term, "term");
    }

    /** A term nobody extended. */
    public static AgreedTerm asSigned(Term term) {
        return new AgreedTerm(term, 0);
    }

    /** The terms of a contract in the order in which they were agreed. */
    public static List<AgreedTerm> of(ContractTimeline timeline) {
        List<AgreedTerm> terms = new ArrayList<>();
        for (ContractEvent event : timeline.eventsInLegalOrder()) {
            if (event instanceof ContractEvent.Conclusion conclusion) {
                terms.add(asSigned(conclusion.term()));
            } else if (event instanceof ContractEvent.Renewal renewal) {
                terms.add(asSigned(renewal.term()));
            } else if (event instanceof ContractEvent.Amendment amendment && !terms.isEmpty()) {
                terms.add(terms.remove(terms.size() - 1).changed(amendment.change()));
            }
        }
        return terms;
    }

    /** The last day on which it bound the parties, given the day on which the contract was ended; null when there is none. */
    LocalDate lastDay(LocalDate endedOn) {
        LocalDate agreed = term.type() == TermType.FIXED ? term.end() : null;
        if (agreed == null || endedOn == null) {
            return agreed == null ? endedOn : agreed;
        }
        return endedOn.isBefore(agreed) ? endedOn : agreed;
    }

    private AgreedTerm changed(FactChange change) {
        Term after = change.applyTo(term);
        boolean moved = term.end() != null && after.end() != null && after.end().isAfter(term.end());
        int months = moved ? new DaySpan(term.end().plusDays(1), after.end().plusDays(1)).wholeMonths() : 0;
        return new AgreedTerm(after, extendedMonths + months);
    }
}
