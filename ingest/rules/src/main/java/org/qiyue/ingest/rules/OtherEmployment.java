package org.qiyue.ingest.rules;

import java.time.LocalDate;
import java.util.Objects;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.Term;

/**
 * A contract of the filing's worker with another employer.
 *
 * @param registryContractId the city's number
 * @param employmentForm its form of employment
 * @param term from the first day of its first term to the end of its last one, with what lies between
 * @param endedOn last day when it was rescinded or terminated; null while it was not
 */
public record OtherEmployment(String registryContractId, EmploymentForm employmentForm, Term term, LocalDate endedOn) {

    public OtherEmployment {
        Objects.requireNonNull(registryContractId, "registryContractId");
        Objects.requireNonNull(employmentForm, "employmentForm");
        Objects.requireNonNull(term, "term");
    }
}
