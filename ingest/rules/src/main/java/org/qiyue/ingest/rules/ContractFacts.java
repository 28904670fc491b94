package org.qiyue.ingest.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.model.EmploymentForm;

/**
 * The contract a filing names, as the registry has it.
 *
 * @param registryContractId the city's number
 * @param creditCode its employer today
 * @param sameWorker whether the filing's worker is its worker; null when the filing names none
 * @param employmentForm its form of employment; null when unknown
 * @param timeline its accepted events
 * @param presentForm its present form as {@code data} of an event, as far as the registry keeps it in clear; null when not
 *     at hand. Only the employer's credit code and members under /contract, /dispatch and /ending are compared with it
 * @param named of a correction or withdrawal: the filing it names; null when unknown
 */
public record ContractFacts(
        String registryContractId,
        String creditCode,
        Boolean sameWorker,
        EmploymentForm employmentForm,
        ContractTimeline timeline,
        JsonNode presentForm,
        NamedFiling named) {

    public ContractFacts {
        Objects.requireNonNull(registryContractId, "registryContractId");
        Objects.requireNonNull(creditCode, "creditCode");
        Objects.requireNonNull(timeline, "timeline");
    }

    /** The same contract in another form. */
    ContractFacts with(JsonNode form) {
        return new ContractFacts(registryContractId, creditCode, sameWorker, employmentForm, timeline, form, named);
    }
}
