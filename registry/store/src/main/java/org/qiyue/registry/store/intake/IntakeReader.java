package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.FilingKind;

/** Answers an {@link IntakeQuestion}. */
final class IntakeReader {

    private final Connection connection;

    IntakeReader(Connection connection) {
        this.connection = connection;
    }

    IntakeFacts read(IntakeQuestion question, int atMostHeld) throws SQLException {
        Map<ContractName, String> names = ContractTable.names(connection, question.contracts());
        Set<ContractName> unknown = new HashSet<>(question.contracts());
        unknown.removeAll(names.keySet());
        Set<String> contractIds = new HashSet<>(question.contractIds());
        contractIds.addAll(names.values());
        Map<BlindWorkerKey, WorkerRow> workers = WorkerTable.find(connection, question.workers());
        Set<Long> workerIds = workers.values().stream().map(WorkerRow::workerId).collect(Collectors.toSet());
        Map<String, RegisteredContract> contracts = contracts(contractIds);
        Set<String> employers = new HashSet<>(question.creditCodes());
        Set<Long> workersOfContracts = new HashSet<>();
        contracts.values().forEach(contract -> {
            employers.add(contract.present().creditCode());
            workersOfContracts.add(contract.present().workerId());
            contract.workerChanges().forEach(change -> {
                workersOfContracts.add(change.before());
                workersOfContracts.add(change.worker());
            });
        });
        employers.addAll(VersionTable.employers(connection, ofSeveralEmployers(contracts.values())));
        Set<String> parties = new HashSet<>(employers);
        workerIds.forEach(worker -> parties.add(worker.toString()));
        workersOfContracts.forEach(worker -> parties.add(worker.toString()));
        workersOfContracts.removeAll(workerIds);
        workers.putAll(WorkerTable.read(connection, workersOfContracts));
        workerIds.addAll(workersOfContracts);
        return new IntakeFacts(
                KeyTable.taken(connection, question.filingKeys()),
                KeyTable.refused(connection, question.contents()),
                names,
                contracts,
                workers,
                ContractTable.ofWorkers(connection, workerIds),
                EmployerTable.read(connection, employers),
                employers,
                PartyFactTable.read(connection, parties),
                HeldTable.waiting(connection, question.contracts(), unknown, atMostHeld),
                HeldTable.count(connection, question.contracts()));
    }

    /**
     * Contracts that may have had more than one employer: an event of any other kind is refused when it names another than
     * the contract's (J01).
     */
    private static List<String> ofSeveralEmployers(Collection<RegisteredContract> contracts) {
        List<String> ids = new ArrayList<>();
        for (RegisteredContract contract : contracts) {
            if (contract.versions().stream().map(VersionRow::event).anyMatch(IntakeReader::mayChangeTheEmployer)) {
                ids.add(contract.present().contractId());
            }
        }
        return ids;
    }

    private static boolean mayChangeTheEmployer(ContractEvent event) {
        return event.kind() == FilingKind.CORRECTED
                || event instanceof ContractEvent.Amendment amendment && amendment.successor() != null;
    }

    private Map<String, RegisteredContract> contracts(Set<String> ids) throws SQLException {
        Map<String, List<VersionRow>> versions = VersionTable.read(connection, ids);
        Set<String> corrected = new HashSet<>();
        versions.forEach((id, events) -> {
            if (events.stream().anyMatch(version -> version.event().kind() == FilingKind.CORRECTED)) {
                corrected.add(id);
            }
        });
        Map<String, List<WorkerChange>> workers = WorkerChangeTable.read(connection, corrected);
        Map<String, RegisteredContract> contracts = new HashMap<>();
        for (ContractRow contract : ContractTable.read(connection, ids)) {
            contracts.put(
                    contract.contractId(),
                    new RegisteredContract(
                            contract,
                            versions.getOrDefault(contract.contractId(), List.of()),
                            workers.getOrDefault(contract.contractId(), List.of())));
        }
        return contracts;
    }
}
