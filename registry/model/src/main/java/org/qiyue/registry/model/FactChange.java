package org.qiyue.registry.model;

import java.time.LocalDate;

/**
 * New values for the facts that place an event and bound a term; null leaves a fact as it is. A change of the term's type
 * to open-ended drops the end date.
 *
 * @param occurredOn the day of signature
 * @param termType the kind of term
 * @param termStart the term's first day
 * @param termEnd the term's last day
 * @param endedOn the day of rescission or termination
 * @param reasonCode the ending's reason
 */
public record FactChange(
        LocalDate occurredOn,
        TermType termType,
        LocalDate termStart,
        LocalDate termEnd,
        LocalDate endedOn,
        String reasonCode) {

    /** Changes none of these facts. */
    public static final FactChange NONE = new FactChange(null, null, null, null, null, null);

    /** Changes the last day of a term. */
    public static FactChange termEnd(LocalDate day) {
        return new FactChange(null, null, null, day, null, null);
    }

    /** Changes the day of rescission or termination. */
    public static FactChange endedOn(LocalDate day) {
        return new FactChange(null, null, null, null, day, null);
    }

    FactChange ofTermAlone() {
        return new FactChange(null, termType, termStart, termEnd, null, null);
    }

    Term applyTo(Term term) {
        TermType type = or(termType, term.type());
        LocalDate end = type == TermType.OPEN_ENDED ? termEnd : or(termEnd, term.end());
        return new Term(type, or(termStart, term.start()), end);
    }

    static <T> T or(T changed, T present) {
        return changed != null ? changed : present;
    }
}
