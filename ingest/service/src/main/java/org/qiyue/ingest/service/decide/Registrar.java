package org.qiyue.ingest.service.decide;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.qiyue.ingest.protocol.Concluded;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.rules.ContractEvents;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.ingest.service.check.WorkerSeal;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.Placement;
import org.qiyue.registry.store.intake.ContractName;
import org.qiyue.registry.store.intake.IntakeBatch;

/** Carries out what is accepted: contracts, their versions and names, employers and workers. */
public final class Registrar {
    private final WorkingRegister register;
    private final NumberSupply numbers;
    private final LongFunction<String> contractIds;
    private final Parties parties;
    private final Map<String, WorkingContract> changed = new LinkedHashMap<>();
    private final Map<ContractName, String> names = new LinkedHashMap<>();

    /**
     * @param contractIds gives the city's number to the contract that a filing, by number, concludes
     * @param seal encrypts what is said of workers
     */
    public Registrar(
            WorkingRegister register, NumberSupply numbers, LongFunction<String> contractIds, WorkerSeal seal) {
        this.register = register;
        this.numbers = numbers;
        this.contractIds = contractIds;
        this.parties = new Parties(register, seal);
    }

    /** A filing carried out: its contract as it is now, and the version it made. */
    record Registered(WorkingContract contract, WorkingContract.Step step) {}

    /**
     * Registers an accepted filing.
     *
     * @throws IllegalStateException when the filing has no lawful place after all
     */
    Registered register(CheckedFiling.Readable checked, long filingNo, Instant at) {
        Filing filing = checked.filing();
        ContractEvent event = ContractEvents.of(filing)
                .orElseThrow(() -> new IllegalStateException("An accepted filing lacks the facts that place it"));
        ContractName name = Questions.name(checked).orElseThrow();
        WorkingContract contract = register.contract(checked).orElse(null);
        WorkingContract.Registration registration;
        if (filing instanceof Concluded concluded) {
            contract = WorkingContract.concluded(name);
            parties.describe(concluded.employer());
            registration = new WorkingContract.Registration(
                    contractIds.apply(filingNo), name, parties.worker(checked.worker(), numbers), filingNo, at);
        } else {
            if (contract == null) {
                throw new IllegalStateException("An accepted filing names no contract");
            }
            registration = new WorkingContract.Registration(
                    contract.present().contractId(),
                    new ContractName(
                            contract.present().platformCode(),
                            contract.present().contractNo()),
                    parties.corrected(filing, contract, numbers)
                            .orElse(contract.present().workerId()),
                    filingNo,
                    at);
        }
        if (!(contract.timeline().place(event) instanceof Placement.Lawful placement)) {
            throw new IllegalStateException("An accepted filing has no lawful place");
        }
        List<FieldChange> changes = FieldChange.of(filing);
        if (contract.present() != null
                && registration.workerId() != contract.present().workerId()) {
            contract.belongsTo(registration.workerId(), filingNo);
        }
        JsonNode data = checked.reading().tree().path("data");
        WorkingContract.Step step = contract.register(
                event, placement, data, changes, register.traces(checked), registration, register.employers());
        if (filing instanceof Concluded) {
            parties.conclude(contract, filingNo, checked.worker().traits());
        }
        parties.follow(contract, event, filingNo, changes);
        changed.put(registration.contractId(), contract);
        register.keep(contract);
        call(name, contract);
        Optional<ContractName> newName = Questions.newName(checked).filter(this::isFree);
        if (newName.isPresent()) {
            call(newName.get(), contract);
        }
        return new Registered(contract, step);
    }

    /** Adds the rows to the batch. */
    void finish(IntakeBatch batch) {
        parties.finish(batch);
        for (WorkingContract contract : changed.values()) {
            contract.finish(batch, register.employers());
        }
        names.forEach(batch::name);
    }

    private void call(ContractName name, WorkingContract contract) {
        if (register.contract(name).filter(known -> known == contract).isEmpty()) {
            names.put(name, contract.present().contractId());
            register.call(name, contract);
        }
    }

    /** Whether a further number may be given to a contract: it must not take another one's. */
    private boolean isFree(ContractName name) {
        return register.contract(name)
                .filter(other -> !other.timeline().isVoid())
                .isEmpty();
    }
}
