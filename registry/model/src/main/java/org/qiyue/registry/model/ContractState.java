package org.qiyue.registry.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a contract stands on a day. Each state says which events may follow in it. */
public sealed interface ContractState {

    /** The state's name: PENDING, ACTIVE, OVERDUE, ENDED, VOID or MOVED. */
    default String name() {
        return getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    /** Whether an event of this kind may take place while the contract stands so. */
    default boolean allows(FilingKind kind) {
        return allowed().contains(kind);
    }

    /** The kinds of event that may take place while the contract stands so. */
    Set<FilingKind> allowed();

    /** Whether the parties are bound by the contract: it is signed and has not come to an end. */
    default boolean isInForce() {
        return this instanceof Pending || this instanceof Active;
    }

    /**
     * Signed, not started.
     *
     * @param term the term to come
     */
    record Pending(Term term) implements ContractState {
        @Override
        public Set<FilingKind> allowed() {
            return EnumSet.complementOf(EnumSet.of(FilingKind.CONCLUDED));
        }
    }

    /**
     * In its term.
     *
     * @param term the current term
     */
    record Active(Term term) implements ContractState {
        @Override
        public Set<FilingKind> allowed() {
            return EnumSet.complementOf(EnumSet.of(FilingKind.CONCLUDED));
        }
    }

    /**
     * Past the last day of its fixed term, neither renewed nor ended.
     *
     * @param term the term that is over
     */
    record Overdue(Term term) implements ContractState {
        @Override
        public Set<FilingKind> allowed() {
            return EnumSet.complementOf(EnumSet.of(FilingKind.CONCLUDED, FilingKind.AMENDED));
        }
    }

    /**
     * Rescinded or terminated.
     *
     * @param kind which of the two
     * @param endedOn the last day
     * @param reasonCode list {@code ending-reason}
     */
    record Ended(FilingKind kind, LocalDate endedOn, String reasonCode) implements ContractState {
        @Override
        public Set<FilingKind> allowed() {
            return EnumSet.of(FilingKind.CORRECTED, FilingKind.WITHDRAWN);
        }
    }

    /** Its conclusion was withdrawn; the number may be used for another contract. */
    record Void() implements ContractState {
        @Override
        public Set<FilingKind> allowed() {
            return EnumSet.of(FilingKind.CONCLUDED);
        }
    }

    /**
     * Taken over by another employer; so it stands in the eyes of the one who had it, while it runs on with the other.
     *
     * @param successor credit code of the employer who has it now
     * @param movedOn first day with that employer
     */
    record Moved(String successor, LocalDate movedOn) implements ContractState {
        @Override
        public Set<FilingKind> allowed() {
            return EnumSet.of(FilingKind.CORRECTED, FilingKind.WITHDRAWN);
        }
    }
}
