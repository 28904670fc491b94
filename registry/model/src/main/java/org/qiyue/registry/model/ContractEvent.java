package org.qiyue.registry.model;

import java.time.LocalDate;
import java.util.Objects;

/** What an accepted filing did to a contract, reduced to the facts that place it in the contract's life. */
public sealed interface ContractEvent {

    /** The filing that reported it. */
    String filingId();

    /** The kind of that filing. */
    FilingKind kind();

    /** The day by which the event is placed among the others. */
    LocalDate legalDate();

    /**
     * The conclusion of the contract.
     *
     * @param filingId the filing
     * @param occurredOn the day of signature
     * @param term the first term
     */
    record Conclusion(String filingId, LocalDate occurredOn, Term term) implements ContractEvent {

        public Conclusion {
            requireFacts(filingId, occurredOn);
            Objects.requireNonNull(term, "term");
        }

        @Override
        public FilingKind kind() {
            return FilingKind.CONCLUDED;
        }

        @Override
        public LocalDate legalDate() {
            return occurredOn;
        }
    }

    /**
     * A renewal: a further term under the same number.
     *
     * @param filingId the filing
     * @param occurredOn the day of signature
     * @param term the further term
     */
    record Renewal(String filingId, LocalDate occurredOn, Term term) implements ContractEvent {

        public Renewal {
            requireFacts(filingId, occurredOn);
            Objects.requireNonNull(term, "term");
        }

        @Override
        public FilingKind kind() {
            return FilingKind.RENEWED;
        }

        @Override
        public LocalDate legalDate() {
            return occurredOn;
        }
    }

    /**
     * An amendment.
     *
     * @param filingId the filing
     * @param occurredOn the day of agreement
     * @param effectiveOn the day from which it applies
     * @param change what it does to the term
     * @param successor credit code of the employer who takes the contract over; null when it stays
     */
    record Amendment(String filingId, LocalDate occurredOn, LocalDate effectiveOn, FactChange change, String successor)
            implements ContractEvent {

        public Amendment {
            requireFacts(filingId, occurredOn);
            Objects.requireNonNull(effectiveOn, "effectiveOn");
            Objects.requireNonNull(change, "change");
        }

        @Override
        public FilingKind kind() {
            return FilingKind.AMENDED;
        }

        @Override
        public LocalDate legalDate() {
            return occurredOn;
        }
    }

    /**
     * A rescission or a termination.
     *
     * @param filingId the filing
     * @param kind which of the two
     * @param endedOn the last day of the contract
     * @param reasonCode list {@code ending-reason}
     */
    record Ending(String filingId, FilingKind kind, LocalDate endedOn, String reasonCode) implements ContractEvent {

        public Ending {
            requireFacts(filingId, endedOn);
            Objects.requireNonNull(reasonCode, "reasonCode");
            if (!kind.isEnding()) {
                throw new IllegalArgumentException(kind + " ends no contract");
            }
        }

        @Override
        public LocalDate legalDate() {
            return endedOn;
        }
    }

    /**
     * A correction: the named filing counts with other facts from then on.
     *
     * @param filingId the filing
     * @param occurredOn the day of the correction
     * @param supersedes the filing corrected
     * @param change the facts as they should have been reported
     */
    record Correction(String filingId, LocalDate occurredOn, String supersedes, FactChange change)
            implements ContractEvent {

        public Correction {
            requireFacts(filingId, occurredOn);
            Objects.requireNonNull(supersedes, "supersedes");
            Objects.requireNonNull(change, "change");
        }

        @Override
        public FilingKind kind() {
            return FilingKind.CORRECTED;
        }

        @Override
        public LocalDate legalDate() {
            return occurredOn;
        }
    }

    /**
     * A withdrawal: the named filing counts no more.
     *
     * @param filingId the filing
     * @param occurredOn the day of the withdrawal
     * @param supersedes the filing withdrawn
     */
    record Withdrawal(String filingId, LocalDate occurredOn, String supersedes) implements ContractEvent {

        public Withdrawal {
            requireFacts(filingId, occurredOn);
            Objects.requireNonNull(supersedes, "supersedes");
        }

        @Override
        public FilingKind kind() {
            return FilingKind.WITHDRAWN;
        }

        @Override
        public LocalDate legalDate() {
            return occurredOn;
        }
    }

    private static void requireFacts(String filingId, LocalDate legalDate) {
        Objects.requireNonNull(filingId, "filingId");
        Objects.requireNonNull(legalDate, "legalDate");
    }
}
