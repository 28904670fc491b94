package org.qiyue.ingest.service.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qiyue.ingest.protocol.Concluded;
import org.qiyue.ingest.rules.ContractEvents;
import org.qiyue.ingest.rules.WorkerDocument;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.ingest.service.check.SealedWorker;
import org.qiyue.ingest.service.check.WorkerSeal;
import org.qiyue.registry.store.intake.BlindWorkerKey;
import org.qiyue.registry.store.intake.ContentKey;
import org.qiyue.registry.store.intake.ContractName;
import org.qiyue.registry.store.intake.ContractRow;
import org.qiyue.registry.store.intake.DocumentUse;
import org.qiyue.registry.store.intake.FilingKey;
import org.qiyue.registry.store.intake.IntakeFacts;
import org.qiyue.registry.store.intake.LayOff;
import org.qiyue.registry.store.intake.MobileUse;
import org.qiyue.registry.store.intake.RefusedContent;
import org.qiyue.registry.store.intake.RegisteredContract;
import org.qiyue.registry.store.intake.TakenKey;
import org.qiyue.registry.store.intake.Traces;
import org.qiyue.registry.store.intake.WorkerRow;
import org.qiyue.registry.store.registers.RegisterFacts;

/**
 * The register as it stands while a batch is being decided: what was read of it, and on top what the filings of the
 * batch decided so far have changed, so that each filing sees those before it.
 */
public final class WorkingRegister {
    private final Map<FilingKey, TakenKey> taken = new HashMap<>();
    private final Map<ContentKey, RefusedContent> refused = new HashMap<>();
    private final Map<ContractName, WorkingContract> byName = new HashMap<>();
    private final Map<String, WorkingContract> byId = new LinkedHashMap<>();
    private final Map<BlindWorkerKey, WorkerRow> workers = new HashMap<>();
    private final Map<Long, Map<String, ContractRow>> contractsOfWorker = new HashMap<>();
    private final Map<ContractName, List<HeldBack>> held = new HashMap<>();
    private final Map<ContractName, HeldBack> parked = new HashMap<>();
    private final Map<ContractName, Integer> unread = new HashMap<>();
    private final Map<Long, FiledBefore> filed = new HashMap<>();
    private final Map<Long, BlindWorkerKey> workerKeys = new HashMap<>();
    private final Employers employers = new Employers();
    private RegisterFacts registers = RegisterFacts.NONE;
    private final PartyFacts facts = new PartyFacts();
    private final Histories histories = new Histories();
    private final Sharing sharing = new Sharing();
    private final Map<CheckedFiling.Readable, Traces> traces = new IdentityHashMap<>();
    private final WorkerSeal seal;

    /** @param seal opens documents and birth dates of workers where they are asked for */
    public WorkingRegister(WorkerSeal seal) {
        this.seal = seal;
    }

    /** Adds what the register answered; what is already known here is newer and stays. */
    public void know(IntakeFacts facts) {
        this.facts.know(facts.partyFacts());
        facts.takenKeys().forEach(taken::putIfAbsent);
        facts.heldCounts()
                .forEach((name, count) -> unread.putIfAbsent(
                        name, count - facts.held().getOrDefault(name, List.of()).size()));
        facts.refused().forEach(refused::putIfAbsent);
        facts.contracts().forEach((id, contract) -> {
            if (!byId.containsKey(id)) {
                byId.put(id, WorkingContract.of(contract));
                sharing.follow(byId.get(id));
            }
        });
        facts.contractIds().forEach((name, id) -> {
            WorkingContract contract = byId.get(id);
            if (contract != null && byName.putIfAbsent(name, contract) == null) {
                contract.names().add(name);
            }
        });
        facts.workers().values().stream()
                .filter(worker -> !workers.containsKey(worker.key()))
                .forEach(this::put);
        facts.contractsOfWorkers()
                .forEach((worker, rows) -> rows.forEach(row -> contractsOfWorker
                        .computeIfAbsent(worker, none -> new LinkedHashMap<>())
                        .putIfAbsent(row.contractId(), row)));
        employers.know(facts.employers(), facts.soughtEmployers());
    }

    /** Adds filings that the register holds back, the oldest first. */
    public void knowHeld(Collection<HeldBack> filings) {
        filings.forEach(this::hold);
    }

    /** Adds filings of earlier batches, by number. */
    public void knowFiled(Map<Long, FiledBefore> filings) {
        filings.forEach(filed::putIfAbsent);
    }

    /** Adds a contract of which a {@link HistoryQuestion} asked. */
    public void knowHistory(RegisteredContract contract) {
        histories.know(contract);
    }

    /** Adds the lay-offs of which a {@link HistoryQuestion} asked. */
    public void knowLayOffs(Map<LayOff, Integer> counts) {
        histories.know(counts);
    }

    /** Adds what the register answered to a {@link TraceQuestion}, of contracts that are not at hand. */
    public void knowTraces(TraceQuestion asked, Set<DocumentUse> ofOthers, Map<MobileUse, Set<Long>> workers) {
        sharing.know(asked, ofOthers, workers);
    }

    /** The contracts at hand, by the city's number. */
    public Set<String> contractIds() {
        return byId.keySet();
    }

    /** Every name by which a contract is known here. */
    public Set<ContractName> names() {
        Set<ContractName> names = new HashSet<>();
        byId.values().forEach(contract -> names.addAll(contract.names()));
        return names;
    }

    /** How many workers the filings name, at most, that the register does not know. */
    public int unknownWorkers(Collection<? extends CheckedFiling> filings) {
        Set<BlindWorkerKey> unknown = new HashSet<>();
        Stream.concat(
                        filings.stream(),
                        held.values().stream().flatMap(List::stream).map(HeldBack::filing))
                .filter(CheckedFiling.Readable.class::isInstance)
                .map(checked -> ((CheckedFiling.Readable) checked).worker())
                .filter(worker -> worker != null && !workers.containsKey(worker.key()))
                .forEach(worker -> unknown.add(worker.key()));
        return unknown.size();
    }

    /**
     * Filings that filings of the batch want to take back or correct, by number, as far as they are not known yet. They
     * are looked for in every contract at hand: the one that a filing means may get its name by the batch itself.
     */
    public Set<Long> named(Collection<? extends CheckedFiling> filings) {
        Set<String> ids = new HashSet<>();
        for (CheckedFiling checked : filings) {
            if (checked instanceof CheckedFiling.Readable readable && readable.filing() != null) {
                ContractEvents.supersedes(readable.filing()).ifPresent(ids::add);
            }
        }
        Set<Long> numbers = new HashSet<>();
        if (!ids.isEmpty()) {
            byId.values()
                    .forEach(contract -> ids.forEach(
                            id -> contract.versionOf(id).ifPresent(version -> numbers.add(version.filingNo()))));
            numbers.removeAll(filed.keySet());
        }
        return numbers;
    }

    Optional<TakenKey> taken(FilingKey key) {
        return Optional.ofNullable(taken.get(key));
    }

    /** The name under which a worker is known, in clear; empty for one who is not known yet. */
    Optional<String> nameOf(SealedWorker sealed) {
        return worker(sealed).map(seal::name);
    }

    /** What the registers from outside say of everything that the filings name. */
    public void know(RegisterFacts answer) {
        registers = answer;
    }

    RegisterFacts registers() {
        return registers;
    }

    void take(TakenKey key) {
        taken.put(key.key(), key);
    }

    /** The receipt under which the same bytes were refused before without taking a key, or quarantined. */
    Optional<String> refusedAs(ContentKey content) {
        return Optional.ofNullable(refused.get(content)).map(RefusedContent::receiptNo);
    }

    boolean isRefused(ContentKey content) {
        return refused.containsKey(content);
    }

    void refuse(RefusedContent content) {
        refused.put(content.key(), content);
    }

    /** The contract a filing names: by the platform's number, else by the city's. */
    Optional<WorkingContract> contract(CheckedFiling.Readable checked) {
        WorkingContract named = Questions.name(checked).map(byName::get).orElse(null);
        String id = checked.filing() == null ? null : checked.filing().filing().registryContractId();
        return Optional.ofNullable(named != null || id == null ? named : byId.get(id));
    }

    Optional<WorkingContract> contract(ContractName name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** A contract at hand, by the city's number. */
    Optional<WorkingContract> contract(String contractId) {
        return Optional.ofNullable(byId.get(contractId));
    }

    /** What is known of a contract that stands: as the batch left it, else as it was read; empty when it was not. */
    Optional<PastContract> past(String contractId) {
        return contract(contractId).map(WorkingContract::past).or(() -> histories.of(contractId));
    }

    /** Whether more of a contract is at hand than its row. */
    boolean isRead(String contractId) {
        return byId.containsKey(contractId) || histories.of(contractId).isPresent();
    }

    Histories histories() {
        return histories;
    }

    LocalDate birthDate(WorkerRow worker) {
        return seal.birthDate(worker);
    }

    void call(ContractName name, WorkingContract contract) {
        byName.put(name, contract);
        contract.names().add(name);
    }

    /** Notes the contract's present row. */
    void keep(WorkingContract contract) {
        ContractRow present = contract.present();
        for (long worker : contract.workersEver()) {
            contractsOfWorker.getOrDefault(worker, new HashMap<>()).remove(present.contractId());
        }
        byId.put(present.contractId(), contract);
        contractsOfWorker
                .computeIfAbsent(present.workerId(), none -> new LinkedHashMap<>())
                .put(present.contractId(), present);
        histories.follow(contract);
        sharing.followNewest(contract);
    }

    Sharing sharing() {
        return sharing;
    }

    /** What a filing gives that should be nobody else's. */
    Traces traces(CheckedFiling.Readable checked) {
        return traces.computeIfAbsent(checked, filing -> TraceFacts.of(filing, seal));
    }

    Optional<WorkerRow> worker(SealedWorker sealed) {
        return sealed == null ? Optional.empty() : Optional.ofNullable(workers.get(sealed.key()));
    }

    /** The worker of a number, whom some filing of the batch names or has a contract with. */
    Optional<WorkerRow> worker(long workerId) {
        return Optional.ofNullable(workerKeys.get(workerId)).map(workers::get);
    }

    Optional<WorkerRow> worker(BlindWorkerKey key) {
        return Optional.ofNullable(workers.get(key));
    }

    /** The worker of a contract at hand. */
    Optional<WorkerRow> workerOf(WorkingContract contract) {
        return worker(contract.present().workerId());
    }

    /** The document of a contract's worker, in clear. */
    WorkerDocument document(WorkingContract contract) {
        return workerOf(contract)
                .map(worker -> new WorkerDocument(worker.key().idType(), seal.number(worker)))
                .orElse(null);
    }

    /** Documents that filings give to workers of contracts at hand, as far as no worker is known by them. */
    public Set<BlindWorkerKey> correctedDocuments(Collection<Ruled> filings) {
        Set<BlindWorkerKey> documents = new HashSet<>();
        for (Ruled ruled : filings) {
            contract(ruled.filing())
                    .ifPresent(contract -> CorrectedDocument.of(ruled.filing().filing())
                            .map(correction -> correction.over(document(contract)))
                            .map(document -> seal.key(document.idType(), document.idNumber()))
                            .filter(key -> !workers.containsKey(key))
                            .ifPresent(documents::add));
        }
        return documents;
    }

    void put(WorkerRow worker) {
        workerKeys.put(worker.workerId(), worker.key());
        workers.put(worker.key(), worker);
    }

    /** A worker's contracts as they stand, those that came with the batch too. */
    Collection<ContractRow> contractsOf(long workerId) {
        return contractsOfWorker.getOrDefault(workerId, Map.of()).values();
    }

    Employers employers() {
        return employers;
    }

    PartyFacts facts() {
        return facts;
    }

    /** An accepted filing that a later one may name, by number. */
    FiledBefore filed(long filingNo) {
        FiledBefore known = filed.get(filingNo);
        if (known == null) {
            throw new IllegalStateException("A version without its filing: " + filingNo);
        }
        return known;
    }

    void file(long filingNo, FiledBefore filing) {
        filed.put(filingNo, filing);
    }

    void hold(HeldBack filing) {
        List<HeldBack> waiting = held.computeIfAbsent(filing.waitsFor(), none -> new ArrayList<>());
        if (waiting.stream().noneMatch(other -> other.filingNo() == filing.filingNo())) {
            waiting.add(filing);
            waiting.sort(Comparator.comparingLong(HeldBack::filingNo));
        }
        if (filing.filing().filing() instanceof Concluded) {
            Questions.name(filing.filing()).ifPresent(name -> parked.put(name, filing));
        }
    }

    /** The conclusion of a contract, where it waits itself. */
    Optional<HeldBack> parkedConclusion(ContractName name) {
        return Optional.ofNullable(parked.get(name));
    }

    /** How many filings wait for the contract of a name, at hand or not. */
    int waiting(ContractName name) {
        return held.getOrDefault(name, List.of()).size() + unread.getOrDefault(name, 0);
    }

    /** Names of the contracts for which filings wait that are not at hand. */
    Set<ContractName> unfinished(Collection<WorkingContract> contracts) {
        if (unread.isEmpty()) {
            return Set.of();
        }
        Set<ContractName> names = new HashSet<>();
        contracts.forEach(contract -> contract.names().stream()
                .filter(name -> unread.getOrDefault(name, 0) > 0)
                .forEach(names::add));
        return names;
    }

    /** Names of a contract for which filings wait, at hand or not. */
    Set<ContractName> awaited(WorkingContract contract) {
        Set<ContractName> names = new HashSet<>();
        contract.names().forEach(name -> {
            if (waiting(name) > 0) {
                names.add(name);
            }
        });
        return names;
    }

    /** What waits for the contract of a name and is at hand, the oldest first. */
    List<HeldBack> waitingFor(ContractName name) {
        return held.getOrDefault(name, List.of());
    }

    /** What waits for a contract, the oldest first. */
    List<HeldBack> waitingFor(WorkingContract contract) {
        List<HeldBack> waiting = new ArrayList<>(0);
        if (!held.isEmpty()) {
            contract.names().forEach(name -> waiting.addAll(waitingFor(name)));
            waiting.sort(Comparator.comparingLong(HeldBack::filingNo));
        }
        return waiting;
    }

    /** Takes a held filing out of those that wait. */
    public void release(HeldBack filing) {
        held.getOrDefault(filing.waitsFor(), new ArrayList<>())
                .removeIf(other -> other.filingNo() == filing.filingNo());
        parked.values().removeIf(other -> other.filingNo() == filing.filingNo());
    }
}
