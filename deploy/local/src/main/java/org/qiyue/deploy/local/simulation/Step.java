package org.qiyue.deploy.local.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One event in the life of a contract, as the platform will file it. */
sealed interface Step {

    /** The legal date of the event. */
    LocalDate occurredOn();

    /** Contract concluded (订立). */
    record Conclude(Terms terms) implements Step {
        @Override
        public LocalDate occurredOn() {
            return terms.signedOn();
        }
    }

    /** Contract renewed (续订). */
    record Renew(Terms terms, LocalDate previousEnd, int ordinal) implements Step {
        @Override
        public LocalDate occurredOn() {
            return terms.signedOn();
        }
    }

    /** Agreed amendment of one term (变更); {@code field} is a JSON Pointer into the data of the event. */
    record Amend(
            LocalDate occurredOn,
            LocalDate effectiveOn,
            String kind,
            String field,
            JsonNode oldValue,
            JsonNode newValue)
            implements Step {}

    /**
     * Rescission (解除) or termination (终止).
     *
     * @param rescission true for a rescission
     * @param severanceMonths months of severance due; zero where none is
     * @param declined whether the worker declined a renewal on terms kept
     */
    record End(
            boolean rescission,
            String reason,
            String initiator,
            LocalDate occurredOn,
            LocalDate noticeOn,
            boolean inProbation,
            LocalDate serviceStart,
            BigDecimal averageWage,
            BigDecimal severanceMonths,
            boolean declined)
            implements Step {}

    /** Correction (更正) of one value of an earlier filing. */
    record Correct(LocalDate occurredOn, int corrected, String field, JsonNode oldValue, JsonNode newValue)
            implements Step {}

    /** Withdrawal (撤回) of an earlier filing; {@code withdrawn} is its place in the life of the contract. */
    record Withdraw(LocalDate occurredOn, int withdrawn) implements Step {}
}
