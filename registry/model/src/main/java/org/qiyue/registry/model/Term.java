package org.qiyue.registry.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One agreed term of a contract.
 *
 * @param type the kind of term
 * @param start first day
 * @param end last day, inclusive; required for a fixed term, absent (null) for an open-ended one, an estimate for a task
 */
public record Term(TermType type, LocalDate start, LocalDate end) {

    public Term {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(start, "start");
        if (type == TermType.FIXED && end == null) {
            throw new IllegalArgumentException("a fixed term needs an end");
        }
        if (type == TermType.OPEN_ENDED && end != null) {
            throw new IllegalArgumentException("an open-ended term has no end");
        }
        if (end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("the term ends before it starts");
        }
    }

    /** A fixed term from the first to the last day, both inclusive. */
    public static Term fixed(LocalDate start, LocalDate end) {
        return new Term(TermType.FIXED, start, end);
    }

    /** An open-ended term. */
    public static Term openEnded(LocalDate start) {
        return new Term(TermType.OPEN_ENDED, start, null);
    }

    /** Whether the three facts make a term: what the constructor would accept, null start or type being refused. */
    public static boolean isPossible(TermType type, LocalDate start, LocalDate end) {
        return type != null
                && start != null
                && (type != TermType.FIXED || end != null)
                && (type != TermType.OPEN_ENDED || end == null)
                && (end == null || !end.isBefore(start));
    }

    /** Whether the term has begun by that day and is not past. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(start) && !isPast(day);
    }

    /** Whether a fixed term's last day lies before that day. Other terms last until they are ended. */
    public boolean isPast(LocalDate day) {
        return type == TermType.FIXED && day.isAfter(end);
    }

    /** Whether some day lies in both terms. */
    public boolean overlaps(Term other) {
        return !isPast(other.start) && !other.isPast(start);
    }

    /**
     * Whether the term lasts at least that many calendar months ("满", counted on the half-open span from the first day to
     * the day after the last); an open-ended term always does, a task without estimate never.
     */
    public boolean lastsMonths(int months) {
        if (type == TermType.OPEN_ENDED) {
            return true;
        }
        return end != null && DaySpan.ofDays(start, end).lastsMonths(months);
    }
}
