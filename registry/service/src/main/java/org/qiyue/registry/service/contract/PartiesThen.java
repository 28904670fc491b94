package org.qiyue.registry.service.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.qiyue.registry.service.party.PartyField;
import org.qiyue.registry.service.party.PartyPast;
import org.qiyue.registry.service.party.PartyStore;

/** The parties of a contract as they stood on a day; every method runs in the transaction of its caller. */
@ApplicationScoped
class PartiesThen {
    private final ContractStore contracts;
    private final PartyStore parties;

    PartiesThen(ContractStore contracts, PartyStore parties) {
        this.contracts = contracts;
        this.parties = parties;
    }

    /**
     * What a contract shows of its employer and worker.
     *
     * @param employerName the name, or the credit code where the caller may not see that employer
     * @param registrationArea where the employer was registered
     * @param industrySection its industry
     * @param workerName masked
     */
    record Shown(String employerName, String registrationArea, String industrySection, String workerName) {}

    /**
     * As they stood on a day, as far as was known at a moment.
     *
     * @param creditCode whose contract it was then
     * @param worker whose contract it was then
     * @param now the moment of the answer; what is known now is found without going through all that was said
     */
    Shown of(Contract found, String creditCode, Worker worker, LocalDate day, Instant knownAt, Instant now) {
        boolean isNow = knownAt.equals(now);
        PartyPast employer = isNow ? parties.latest(creditCode, day, now) : parties.employer(creditCode);
        PartyPast employee =
                isNow ? parties.latest(Long.toString(worker.workerId), day, now) : parties.worker(worker.workerId);
        ContractStore.Registered present = creditCode.equals(found.creditCode)
                ? new ContractStore.Registered(found.registrationArea, found.industrySection)
                : contracts.registered(creditCode).orElseGet(() -> new ContractStore.Registered(null, null));
        return new Shown(
                employer.value(PartyField.NAME, day, knownAt, contracts.employerName(creditCode)),
                employer.value(PartyField.REGISTRATION_DISTRICT, day, knownAt, present.area()),
                employer.industrySection(day, knownAt, present.section()),
                employee.value(PartyField.WORKER_NAME, day, knownAt, worker.nameMasked));
    }
}
