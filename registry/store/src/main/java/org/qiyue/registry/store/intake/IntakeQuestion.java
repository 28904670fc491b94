package org.qiyue.registry.store.intake;

import java.util.Set;

/**
 * What a batch needs to know of the register. Ask for everything the batch's events name; what is not asked is not
 * answered.
 *
 * @param filingKeys idempotency keys
 * @param contents digests of what may be refused without a key
 * @param contracts contracts by the platform's number; answers also give what is parked waiting for them
 * @param contractIds contracts by the city's number
 * @param workers workers by blind index; answers also give their open contracts
 * @param creditCodes employers
 */
public record IntakeQuestion(
        Set<FilingKey> filingKeys,
        Set<ContentKey> contents,
        Set<ContractName> contracts,
        Set<String> contractIds,
        Set<BlindWorkerKey> workers,
        Set<String> creditCodes) {

    public IntakeQuestion {
        filingKeys = Set.copyOf(filingKeys);
        contents = Set.copyOf(contents);
        contracts = Set.copyOf(contracts);
        contractIds = Set.copyOf(contractIds);
        workers = Set.copyOf(workers);
        creditCodes = Set.copyOf(creditCodes);
    }
}
