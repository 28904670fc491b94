package org.qiyue.registry.store.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Everything one transaction records. Collect, then hand to {@link IntakeTransaction#write}; rows are given in final form
 * (a contract changed twice in the batch appears once, as it is in the end).
 */
public final class IntakeBatch {

    final Instant recordedAt;
    final List<FilingRow> filings = new ArrayList<>();
    final Map<Long, Decision> decisions = new LinkedHashMap<>();
    final List<TakenKey> takenKeys = new ArrayList<>();
    final List<RefusedContent> refused = new ArrayList<>();
    final Map<String, EmployerRow> employers = new LinkedHashMap<>();
    final Map<String, Set<String>> places = new LinkedHashMap<>();
    final Map<Long, WorkerRow> newWorkers = new LinkedHashMap<>();
    final Map<Long, WorkerRow> changedWorkers = new LinkedHashMap<>();
    final Map<String, ContractChange> contracts = new LinkedHashMap<>();
    final Map<ContractName, String> names = new LinkedHashMap<>();
    final List<VersionRow> versions = new ArrayList<>();
    final List<VersionRow> restated = new ArrayList<>();
    final Map<String, List<SuccessionRow>> successions = new LinkedHashMap<>();
    final List<WorkerChange> workerChanges = new ArrayList<>();
    final List<PartyFact> facts = new ArrayList<>();
    final List<HeldRow> holds = new ArrayList<>();
    final Set<ContractName> finished = new LinkedHashSet<>();
    final Set<ContractName> unfinished = new LinkedHashSet<>();
    final List<Long> released = new ArrayList<>();
    final List<RiskRow> risks = new ArrayList<>();
    final Map<String, Map<String, UnqualifiedAuthority>> authorities = new LinkedHashMap<>();
    final List<ApprovalRequest> approvalRequests = new ArrayList<>();
    private final List<ReceiptRow> receipts = new ArrayList<>();
    private Supplier<List<ReceiptRow>> receiptsInTheMaking = List::of;

    /**
     * An empty batch.
     *
     * @param recordedAt when its rows count as recorded
     */
    public IntakeBatch(Instant recordedAt) {
        this.recordedAt = recordedAt;
    }

    /** A filing of this batch, whatever became of it. */
    public IntakeBatch filing(FilingRow filing) {
        filings.add(filing);
        return this;
    }

    /** The final decision about a filing of an earlier batch that was held or waited for approval. */
    public IntakeBatch decided(long filingNo, Decision decision) {
        decisions.put(filingNo, decision);
        return this;
    }

    /** An idempotency key taken by a filing of this batch. */
    public IntakeBatch takes(TakenKey key) {
        takenKeys.add(key);
        return this;
    }

    /** Bytes refused, or quarantined, without taking a key. */
    public IntakeBatch refuses(RefusedContent content) {
        refused.add(content);
        return this;
    }

    /** An employer that is new, or known and described anew; give the latter only when something differs. */
    public IntakeBatch employer(EmployerRow employer) {
        employers.put(employer.creditCode(), employer);
        return this;
    }

    /** An area in which an employer was on the way to how the batch leaves it; null for none. */
    public IntakeBatch in(String creditCode, String area) {
        if (area != null) {
            places.computeIfAbsent(creditCode, none -> new LinkedHashSet<>()).add(area);
        }
        return this;
    }

    /** A worker the register does not know yet. */
    public IntakeBatch newWorker(WorkerRow worker) {
        newWorkers.put(worker.workerId(), worker);
        return this;
    }

    /** A known worker whose name or identifier changed. */
    public IntakeBatch changedWorker(WorkerRow worker) {
        changedWorkers.put(worker.workerId(), worker);
        return this;
    }

    /** A contract that the batch brings or changes; the last call for a contract counts. */
    public IntakeBatch contract(ContractChange change) {
        contracts.put(change.after().contractId(), change);
        return this;
    }

    /** A number or alias of a contract; one that named a void contract is given to the new one. */
    public IntakeBatch name(ContractName name, String contractId) {
        names.put(name, contractId);
        return this;
    }

    /** A registered event, as it stands at the end of the batch. */
    public IntakeBatch version(VersionRow version) {
        versions.add(version);
        return this;
    }

    /** An event registered before that a correction or withdrawal of this batch left standing otherwise. */
    public IntakeBatch restates(VersionRow version) {
        restated.add(version);
        return this;
    }

    /** Who had a contract before it was taken over: all of them, in place of those known before. */
    public IntakeBatch successions(String contractId, List<SuccessionRow> rows) {
        successions.put(contractId, List.copyOf(rows));
        return this;
    }

    /** A correction by which a contract is another worker's; give both workers' rows where they are new. */
    public IntakeBatch workerChange(WorkerChange change) {
        workerChanges.add(change);
        return this;
    }

    /** A fact of a party, new or standing otherwise than before; give the party's row too. */
    public IntakeBatch fact(PartyFact fact) {
        facts.add(fact);
        return this;
    }

    /** A filing to be parked; its row is in this batch or was parked before. */
    public IntakeBatch holds(HeldRow hold) {
        holds.add(hold);
        return this;
    }

    /** A parked filing that waits no more: give its {@link #decided} too. */
    public IntakeBatch releases(long filingNo) {
        released.add(filingNo);
        return this;
    }

    /** Names of contracts for which more filings wait than one transaction reads: they are decided in the next ones. */
    public IntakeBatch releasesLater(Collection<ContractName> names) {
        unfinished.addAll(names);
        return this;
    }

    /** Names given to {@link #releasesLater} before, that are looked at now. */
    public IntakeBatch releasesNow(Collection<ContractName> names) {
        finished.addAll(names);
        return this;
    }

    /** A probable violation. */
    public IntakeBatch risk(RiskRow risk) {
        risks.add(risk);
        return this;
    }

    /** An authority that was not qualified when a signer signed; the first filing of the batch that shows it is kept. */
    public IntakeBatch unqualified(UnqualifiedAuthority authority) {
        authorities
                .computeIfAbsent(authority.platformCode(), none -> new LinkedHashMap<>())
                .putIfAbsent(authority.authority(), authority);
        return this;
    }

    /** What a filing asks the bureau for; its decision is of result PENDING_APPROVAL. */
    public IntakeBatch asks(ApprovalRequest request) {
        approvalRequests.add(request);
        return this;
    }

    /** A receipt to be published, after all receipts given before. */
    public IntakeBatch receipt(ReceiptRow receipt) {
        receipts.add(receipt);
        return this;
    }

    /**
     * Receipts that are still being made: they are asked for once everything else of the batch is written, and published
     * after those given one by one. What the supplier throws goes to whoever writes the batch.
     */
    public IntakeBatch receiptsInTheMaking(Supplier<List<ReceiptRow>> receipts) {
        this.receiptsInTheMaking = receipts;
        return this;
    }

    /** All receipts, in order. */
    List<ReceiptRow> awaitReceipts() {
        List<ReceiptRow> all = new ArrayList<>(receipts);
        all.addAll(receiptsInTheMaking.get());
        return all;
    }
}
