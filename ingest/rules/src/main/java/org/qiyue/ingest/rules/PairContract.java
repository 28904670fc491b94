package org.qiyue.ingest.rules;

import java.time.LocalDate;
import java.util.Objects;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.Term;

/**
 * Another contract of the same employer and worker.
 *
 * @param registryContractId the city's number
 * @param platformCode the platform that filed it
 * @param contractNo that platform's number
 * @param employmentForm its form of employment
 * @param term from the first day of its first term to the end of its last one, with what lies between
 * @param endedOn when it was rescinded or terminated; null while it was not
 */
public record PairContract(
        String registryContractId,
        String platformCode,
        String contractNo,
        EmploymentForm employmentForm,
        Term term,
        LocalDate endedOn) {

    public PairContract {
        Objects.requireNonNull(registryContractId, "registryContractId");
        Objects.requireNonNull(platformCode, "platformCode");
        Objects.requireNonNull(contractNo, "contractNo");
        Objects.requireNonNull(employmentForm, "employmentForm");
        Objects.requireNonNull(term, "term");
    }

    /**
     * Whether it is in force on some day of the given term.
     *
     * @param otherEndedOn the day on which the other contract ended before its term was over; null when it has not
     */
    boolean isInForceDuring(Term other, LocalDate otherEndedOn) {
        boolean endedBefore = endedOn != null && !other.start().isBefore(endedOn);
        boolean beginsAfter = otherEndedOn != null && !term.start().isBefore(otherEndedOn);
        return !endedBefore && !beginsAfter && term.overlaps(other);
    }
}
