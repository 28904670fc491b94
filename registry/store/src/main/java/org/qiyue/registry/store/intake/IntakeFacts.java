package org.qiyue.registry.store.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the register says of everything a batch names, as of the batch's transaction. What is absent is not registered.
 *
 * @param takenKeys idempotency keys already taken
 * @param refused contents already refused without a key
 * @param contractIds contract numbers and aliases
 * @param contracts those contracts, and those asked for by id, by the city's number
 * @param workers known workers: those asked for, and those that an answered contract is or ever was of
 * @param contractsOfWorkers by number of a worker answered: present form of that worker's contracts that are neither void nor moved,
 *     ended ones too, through any platform and employer, oldest first (J04, J05, J06 look at the days in force)
 * @param employers known employers: those asked for, and every one that an answered contract has or ever had
 * @param soughtEmployers credit codes that were looked for; those that are not among the employers are unknown
 * @param partyFacts what filings said of those employers and workers
 * @param held parked filings by the contract they wait for, oldest first, as many of them all as were asked for: those that
 *     wait for a contract asked for, and the conclusions of contracts asked for that wait for another one (J04)
 * @param heldCounts how many are parked for each contract asked for, read or not; none are left out
 */
public record IntakeFacts(
        Map<FilingKey, TakenKey> takenKeys,
        Map<ContentKey, RefusedContent> refused,
        Map<ContractName, String> contractIds,
        Map<String, RegisteredContract> contracts,
        Map<BlindWorkerKey, WorkerRow> workers,
        Map<Long, List<ContractRow>> contractsOfWorkers,
        Map<String, EmployerRow> employers,
        Set<String> soughtEmployers,
        List<PartyFact> partyFacts,
        Map<ContractName, List<HeldFiling>> held,
        Map<ContractName, Integer> heldCounts) {

    public IntakeFacts {
        takenKeys = Map.copyOf(takenKeys);
        refused = Map.copyOf(refused);
        contractIds = Map.copyOf(contractIds);
        contracts = Map.copyOf(contracts);
        workers = Map.copyOf(workers);
        contractsOfWorkers = Map.copyOf(contractsOfWorkers);
        employers = Map.copyOf(employers);
        soughtEmployers = Set.copyOf(soughtEmployers);
        partyFacts = List.copyOf(partyFacts);
        held = Map.copyOf(held);
        heldCounts = Map.copyOf(heldCounts);
    }

    /** The contract a platform's number names; void ones too. */
    public Optional<RegisteredContract> contract(ContractName name) {
        return Optional.ofNullable(contractIds.get(name)).map(contracts::get);
    }
}
