package org.qiyue.ingest.service.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.ingest.service.check.FilingChecks;
import org.qiyue.ingest.service.check.WorkerSeal;
import org.qiyue.ingest.service.decide.HeldBack;
import org.qiyue.ingest.service.decide.HistoryQuestion;
import org.qiyue.ingest.service.decide.NumberSupply;
import org.qiyue.ingest.service.decide.Questions;
import org.qiyue.ingest.service.decide.RegisteredFacts;
import org.qiyue.ingest.service.decide.Ruled;
import org.qiyue.ingest.service.decide.TraceQuestion;
import org.qiyue.ingest.service.decide.WorkingRegister;
import org.qiyue.registry.store.intake.BlindWorkerKey;
import org.qiyue.registry.store.intake.ContractName;
import org.qiyue.registry.store.intake.HeldFiling;
import org.qiyue.registry.store.intake.IntakeFacts;
import org.qiyue.registry.store.intake.IntakeQuestion;
import org.qiyue.registry.store.intake.IntakeTransaction;
import org.qiyue.registry.store.registers.RegisterReader;

/** What one transaction needs to know of the register before it decides anything. */
public final class RegisterReading {
    /** How many held filings one transaction decides again; no contract has more waiting than a part of these. */
    public static final int HELD_PORTION = 2_000;

    /** How many contracts one transaction looks at again whose held filings were too many for the one before. */
    public static final int RESUMED_CONTRACTS = 20;

    private final Connection connection;
    private final IntakeTransaction transaction;
    private final FilingChecks checks;
    private final WorkerSeal workers;
    private final int heldPortion;
    private final WorkingRegister working;
    private final List<CheckedFiling> filings;
    private final Set<BlindWorkerKey> documents = new HashSet<>();
    private Instant latestReceipt = Instant.EPOCH;

    /**
     * @param heldPortion how many held filings one transaction decides again, at most
     */
    public RegisterReading(
            Connection connection,
            IntakeTransaction transaction,
            FilingChecks checks,
            WorkerSeal workers,
            int heldPortion) {
        this.connection = connection;
        this.transaction = transaction;
        this.checks = checks;
        this.workers = workers;
        this.heldPortion = heldPortion;
        this.working = new WorkingRegister(workers);
        this.filings = new ArrayList<>();
    }

    /**
     * Reads all that filings name.
     *
     * @param arrived filings that are new
     * @param past held filings whose time is up
     * @param ruled filings about which the bureau has decided
     * @param resumed contracts whose held filings are to be looked at
     */
    public WorkingRegister read(
            List<? extends CheckedFiling> arrived, List<HeldBack> past, List<Ruled> ruled, List<ContractName> resumed)
            throws SQLException {
        filings.addAll(arrived);
        past.forEach(held -> filings.add(held.filing()));
        ruled.forEach(one -> filings.add(one.filing()));
        readNamed(Questions.of(filings, resumed));
        past.forEach(working::release);
        documents.addAll(working.correctedDocuments(ruled));
        if (!documents.isEmpty()) {
            working.know(transaction.read(Questions.of(documents), 0));
        }
        return working;
    }

    /** When the youngest of all filings that were read was received; long ago where none was. */
    public Instant latestReceipt() {
        return latestReceipt;
    }

    /** Numbers for what the filings read may bring. */
    public NumberSupply numbers(int newFilings) throws SQLException {
        return NumberSupply.of(
                transaction.filingNumbers(newFilings),
                transaction.workerNumbers(working.unknownWorkers(filings) + documents.size()));
    }

    /** Held filings, read again; one whose data key was destroyed is left out. */
    public List<HeldBack> reopen(List<HeldFiling> held) throws SQLException {
        List<HeldBack> reopened = new ArrayList<>(held.size());
        for (HeldFiling one : held) {
            checks.reopen(one.filing())
                    .ifPresent(filing ->
                            reopened.add(new HeldBack(one.hold(), one.filing().provisionalReceiptNo(), filing, false)));
        }
        return reopened;
    }

    /** Reads what the filings name, then what those name that wait for the same contracts, until nothing is new. */
    private void readNamed(IntakeQuestion first) throws SQLException {
        Set<ContractName> asked = new HashSet<>();
        List<CheckedFiling> all = new ArrayList<>(filings);
        IntakeQuestion question = first;
        int atMostHeld = heldPortion;
        while (true) {
            asked.addAll(question.contracts());
            IntakeFacts facts = transaction.read(question, atMostHeld);
            working.know(facts);
            List<HeldFiling> waiting = new ArrayList<>();
            facts.held().values().forEach(waiting::addAll);
            atMostHeld -= waiting.size();
            List<HeldBack> held = reopen(waiting);
            working.knowHeld(held);
            List<CheckedFiling> heldFilings = new ArrayList<>();
            held.forEach(one -> heldFilings.add(one.filing()));
            all.addAll(heldFilings);
            working.knowFiled(NamedFilings.among(connection, working.named(all)));
            Set<ContractName> names = working.names();
            names.removeAll(asked);
            if (heldFilings.isEmpty() && names.isEmpty()) {
                readHistory(all);
                return;
            }
            question = Questions.of(heldFilings, names, asked);
        }
    }

    /** Reads what their parties did before, now that it is known which contracts they have, and what other registers say. */
    private void readHistory(List<CheckedFiling> all) throws SQLException {
        for (CheckedFiling filing : all) {
            Instant received = filing.origin().receivedAt();
            latestReceipt = received.isAfter(latestReceipt) ? received : latestReceipt;
        }
        HistoryQuestion question = HistoryQuestion.of(all, working);
        transaction.histories(question.contracts(), working::knowHistory);
        transaction.histories(HistoryQuestion.ofFormer(all, working), working::knowHistory);
        working.knowLayOffs(transaction.layOffs(question.hirings()));
        working.know(RegisterReader.read(connection, RegisteredFacts.question(all, working)));
        TraceQuestion traces = TraceQuestion.of(all, working);
        Set<String> atHand = working.contractIds();
        working.knowTraces(
                traces,
                transaction.ofOthers(traces.documents(), atHand),
                transaction.workersOn(traces.mobiles(), atHand));
    }
}
