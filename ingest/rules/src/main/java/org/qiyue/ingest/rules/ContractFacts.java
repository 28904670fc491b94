package org.qiyue.ingest.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
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
 * @param formAtPlace of an amendment that comes late: the form at its place, before the facts that lie after it; null
 *     where the present form is that
 * @param signedOn of an ending: the day on which the contract was signed, as registered; null when not at hand
 * @param named of a correction or withdrawal: the filing it names; null when unknown
 */
public record ContractFacts(
        String registryContractId,
        String creditCode,
        Boolean sameWorker,
        EmploymentForm employmentForm,
        ContractTimeline timeline,
        JsonNode presentForm,
        JsonNode formAtPlace,
        LocalDate signedOn,
        NamedFiling named) {

    /** A contract of which nothing lies after the filing, and the day of signature is not looked up. */
    public ContractFacts(
            String registryContractId,
            String creditCode,
            Boolean sameWorker,
            EmploymentForm employmentForm,
            ContractTimeline timeline,
            JsonNode presentForm,
            NamedFiling named) {
        this(registryContractId, creditCode, sameWorker, employmentForm, timeline, presentForm, null, null, named);
    }

    public ContractFacts {
        Objects.requireNonNull(registryContractId, "registryContractId");
        Objects.requireNonNull(creditCode, "creditCode");
        Objects.requireNonNull(timeline, "timeline");
    }

    /** The same contract in another form. */
    ContractFacts with(JsonNode form) {
        return new ContractFacts(
                registryContractId, creditCode, sameWorker, employmentForm, timeline, form, null, signedOn, named);
    }
}
