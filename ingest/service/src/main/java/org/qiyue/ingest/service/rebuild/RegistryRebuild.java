package org.qiyue.ingest.service.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.qiyue.ingest.rules.RuleBook;
import org.qiyue.ingest.service.book.RuleSource;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.ingest.service.check.FilingChecks;
import org.qiyue.ingest.service.check.WorkerSeal;
import org.qiyue.ingest.service.decide.BatchDecision;
import org.qiyue.ingest.service.decide.HeldBack;
import org.qiyue.ingest.service.decide.NumberSupply;
import org.qiyue.ingest.service.decide.RecordedVerdicts;
import org.qiyue.ingest.service.decide.Registrar;
import org.qiyue.ingest.service.decide.Ruled;
import org.qiyue.ingest.service.decide.WorkingRegister;
import org.qiyue.ingest.service.record.RegisterReading;
import org.qiyue.ingest.service.trust.PlatformDirectory;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.store.KeyRing;
import org.qiyue.registry.store.intake.ContentKey;
import org.qiyue.registry.store.intake.ContractName;
import org.qiyue.registry.store.intake.FilingKey;
import org.qiyue.registry.store.intake.FilingLog;
import org.qiyue.registry.store.intake.FilingResult;
import org.qiyue.registry.store.intake.FilingRow;
import org.qiyue.registry.store.intake.HeldFiling;
import org.qiyue.registry.store.intake.IntakeBatch;
import org.qiyue.registry.store.intake.IntakeTransaction;
import org.qiyue.registry.store.intake.PutOffRelease;
import org.qiyue.registry.store.intake.RefusedContent;
import org.qiyue.registry.store.intake.TableParts;
import org.qiyue.registry.store.intake.TakenKey;
import org.qiyue.registry.store.retention.CarriedRows;
import org.qiyue.registry.store.state.StateComparison;
import org.qiyue.registry.store.state.StateDigest;

/**
 * Decides every filing of a register once more, into an empty one: in the order and in the transactions of the log, at the
 * times written there, with the bureau's decisions and the ends of holds where they fell. What was refused for want of
 * trust is taken over as it stands: who was trusted then is not known now. So are result and findings of filings that
 * other rules judged than those of this release: what follows from them for contracts is worked out again, the judgement is
 * not. Receipts are not made again; those that were given stand.
 *
 * <p>Filings that were erased when their keeping time was over are passed over, and what they made is carried from the register.
 * What was decided before the last erasure of contracts stands as it was judged: it may have been judged by what is erased.
 */
public final class RegistryRebuild {
    private static final Pattern LACKED_TRUST = Pattern.compile("\"rule\"\\s*:\\s*\"(?:A09|A11)\"");
    private static final int DIFFERENCES_NAMED = 20;

    private final DataSource source;
    private final DataSource target;
    private final DataSource administrator;
    private final KeyRing keys;
    private final FilingChecks checks;
    private final WorkerSeal workers;
    private final LongConsumer progress;
    private final Map<Long, String> contractIds = new HashMap<>();
    private final RuleSource rules;
    private final RecordedVerdicts recorded = new RecordedVerdicts();
    private final SortedMap<String, Long> otherRules = new TreeMap<>();
    private RuleBook book;
    private boolean arrivedUnderOthers;
    private Instant lastErasure = Instant.MIN;
    private long beforeErasure;

    /**
     * @param source the register; needs to read all rows of it
     * @param target an empty register of the same migrations, as role qiyue_ingest
     * @param administrator the same, as the role that migrated it: it loads what operators load
     * @param keys the keys of the register
     * @param platforms the register's platforms
     * @param rules those of this release, with the changes that the register has
     * @param progress hears how many filings are done
     */
    public RegistryRebuild(
            DataSource source,
            DataSource target,
            DataSource administrator,
            KeyRing keys,
            PlatformDirectory platforms,
            RuleSource rules,
            LongConsumer progress) {
        this.source = source;
        this.target = target;
        this.administrator = administrator;
        this.keys = keys;
        this.rules = rules;
        this.checks = new FilingChecks(keys, platforms, rules, 1);
        this.workers = new WorkerSeal(keys);
        this.progress = progress;
    }

    /**
     * What came of it.
     *
     * @param filings how many filings were decided once more
     * @param otherRules how many of these were judged by rules that are not those of this release, by the version of the
     *     rules: their results and findings were taken from the log
     * @param beforeErasure how many were judged by rules of this release before contracts were erased, likewise
     * @param carried what was taken over for filings that are erased
     * @param before the register
     * @param after the one built again
     * @param comparison where they differ
     */
    public record Outcome(
            long filings,
            SortedMap<String, Long> otherRules,
            long beforeErasure,
            CarriedRows.Count carried,
            StateDigest before,
            StateDigest after,
            StateComparison comparison) {
        /** Whether both hold the same. */
        public boolean isSame() {
            return before.equals(after);
        }
    }

    /**
     * Builds the register again and compares.
     *
     * @throws IllegalStateException when the target holds filings already, or one of the log cannot be read
     */
    public Outcome run() throws SQLException {
        try (Connection log = source.getConnection()) {
            log.setAutoCommit(false);
            log.setReadOnly(true);
            log.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (Connection built = target.getConnection();
                    Registers registers = new Registers(log, administrator.getConnection())) {
                requireEmpty(built);
                TableParts.makeUpTo(built, FilingLog.last(log));
                lastErasure = FilingLog.lastErasure(log);
                long filings = build(log, built, registers);
                CarriedRows.Count carried = carry(log);
                StateDigest before = StateDigest.of(log, keys);
                StateDigest after = StateDigest.of(built, keys);
                StateComparison comparison = before.equals(after)
                        ? new StateComparison(0, List.of())
                        : StateComparison.between(log, built, keys, DIFFERENCES_NAMED);
                return new Outcome(filings, otherRules, beforeErasure, carried, before, after, comparison);
            }
        } finally {
            checks.close();
        }
    }

    private CarriedRows.Count carry(Connection log) throws SQLException {
        try (Connection owner = administrator.getConnection()) {
            owner.setAutoCommit(false);
            CarriedRows.Count carried = CarriedRows.carry(log, owner);
            owner.commit();
            return carried;
        }
    }

    private static void requireEmpty(Connection built) throws SQLException {
        if (!FilingLog.after(built, 0, 1).isEmpty()) {
            throw new IllegalStateException("The register to build into holds filings already");
        }
    }

    private long build(Connection log, Connection built, Registers registers) throws SQLException {
        built.setAutoCommit(false);
        LogReader reader = new LogReader(log);
        long done = 0;
        for (Optional<LoggedBatch> next = reader.next(); next.isPresent(); next = reader.next()) {
            settle(built, registers, reader, next.get().at());
            registers.bringTo(next.get().at());
            recall(log, next.get());
            repeat(log, built, next.get());
            done += next.get().filings().size();
            progress.accept(done);
        }
        settle(built, registers, reader, Instant.MAX);
        built.commit();
        return done;
    }

    /**
     * Keeps what other rules said of the filings of a batch. Of one that waited the log names the rules of the last decision
     * alone; that other rules let it wait is seen by the filings recorded with it, or before it where it came alone.
     */
    private void recall(Connection log, LoggedBatch logged) throws SQLException {
        book = rules.at(logged.at());
        logged.filings().stream()
                .map(FilingLog.Entry::filing)
                .filter(filing -> filing.provisionalReceiptNo() != null)
                .forEach(filing -> recorded.waited(
                        filing.filingNo(),
                        filing.decision().result() == FilingResult.HELD
                                ? Instant.MAX
                                : filing.decision().decidedAt()));
        logged.filings().stream()
                .map(FilingLog.Entry::filing)
                .filter(filing -> filing.provisionalReceiptNo() == null)
                .reduce((earlier, later) -> later)
                .ifPresent(last -> arrivedUnderOthers = isOfOthers(last));
        List<FilingRow> others = logged.filings().stream()
                .filter(entry -> entry.takesKey() && !lackedTrust(entry.filing()))
                .map(FilingLog.Entry::filing)
                .filter(filing -> filing.sealed().wrappedKey() != null)
                .filter(filing -> isOfOthers(filing) || arrivedUnderOthers && filing.provisionalReceiptNo() != null)
                .toList();
        if (others.isEmpty()) {
            return;
        }
        List<Long> numbers = others.stream().map(FilingRow::filingNo).toList();
        Map<Long, List<String>> leads = FilingLog.leads(log, numbers);
        Set<Long> asked = FilingLog.asked(log, numbers);
        for (FilingRow filing : others) {
            if (isOfOtherRules(filing)) {
                otherRules.merge(filing.decision().ruleSetVersion(), 1L, Long::sum);
            } else if (isOfOthers(filing)) {
                beforeErasure++;
            }
            long number = filing.filingNo();
            recorded.keep(filing, leads.getOrDefault(number, List.of()), asked.contains(number));
        }
    }

    private boolean isOfOthers(FilingRow filing) {
        return isOfOtherRules(filing) || filing.decision().decidedAt().isBefore(lastErasure);
    }

    private boolean isOfOtherRules(FilingRow filing) {
        return !book.version(filing.receivedAt()).equals(filing.decision().ruleSetVersion());
    }

    private void repeat(Connection log, Connection built, LoggedBatch logged) throws SQLException {
        Set<Long> erased = erased(log, logged);
        List<FilingRow> gone = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        List<CheckedFiling.Readable> filings = new ArrayList<>();
        List<FilingRow> refused = new ArrayList<>();
        for (FilingLog.Entry entry : logged.filings()) {
            FilingRow filing = entry.filing();
            if (entry.takesKey() && erased.contains(filing.filingNo())) {
                gone.add(filing);
            } else if (entry.takesKey() && !lackedTrust(filing)) {
                filings.add(checks.repeat(filing)
                        .orElseThrow(() -> new IllegalStateException(
                                "The data key of filing " + filing.filingNo() + " was destroyed")));
                numbers.add(filing.filingNo());
                if (filing.kind() == FilingKind.CONCLUDED && filing.decision().contractId() != null) {
                    contractIds.put(filing.filingNo(), filing.decision().contractId());
                }
            } else {
                refused.add(filing);
            }
        }
        Transaction transaction = new Transaction(built, logged.at());
        transaction.read(filings, List.of(), List.of(), List.of());
        for (int i = 0; i < filings.size(); i++) {
            transaction.decision.repeat(filings.get(i), numbers.get(i));
        }
        transaction.finish(refused, gone);
    }

    /** Those that were erased by a certificate; of any other without key nothing can be made. */
    private static Set<Long> erased(Connection log, LoggedBatch logged) throws SQLException {
        List<Long> unreadable = logged.filings().stream()
                .map(FilingLog.Entry::filing)
                .filter(filing -> filing.sealed().wrappedKey() == null)
                .map(FilingRow::filingNo)
                .toList();
        return unreadable.isEmpty() ? Set.of() : FilingLog.erased(log, unreadable);
    }

    /** Whether it took its key and was refused before its content was judged. */
    private static boolean lackedTrust(FilingRow filing) {
        return LACKED_TRUST.matcher(filing.decision().findings()).find();
    }

    /** What was decided before a moment about filings that had waited, and is not decided by itself here. */
    private void settle(Connection built, Registers registers, LogReader reader, Instant moment) throws SQLException {
        for (Optional<FilingLog.Settled> next = reader.settledBefore(moment);
                next.isPresent();
                next = reader.settledBefore(moment)) {
            FilingLog.Settled settled = next.get();
            Optional<FilingRow> waiting = FilingLog.waiting(built, settled.filingNo());
            if (waiting.isPresent()) {
                registers.bringTo(settled.at());
                settle(new Transaction(built, settled.at()), settled, waiting.get());
            }
            recorded.settled(settled.filingNo());
        }
    }

    private void settle(Transaction transaction, FilingLog.Settled settled, FilingRow waiting) throws SQLException {
        List<HeldFiling> held = transaction.intake.held(List.of(settled.filingNo()));
        if (held.isEmpty()) {
            ruled(transaction, settled, waiting);
        } else if (held.get(0).hold().until().isBefore(settled.at())
                || recorded.has(settled.filingNo())
                || recorded.waitedOn(settled.filingNo())) {
            List<HeldBack> past = transaction.reading.reopen(held);
            transaction.read(List.of(), past, List.of(), List.of());
            past.forEach(transaction.decision::expire);
        } else {
            List<ContractName> names =
                    transaction.intake.toRelease(Set.of(), RegisterReading.RESUMED_CONTRACTS).stream()
                            .map(PutOffRelease::contract)
                            .toList();
            transaction.read(List.of(), List.of(), List.of(), names);
            names.forEach(transaction.decision::resume);
        }
        transaction.finish(List.of(), List.of());
    }

    private void ruled(Transaction transaction, FilingLog.Settled settled, FilingRow waiting) throws SQLException {
        boolean granted = Boolean.TRUE.equals(settled.granted());
        if (settled.granted() == null && !recorded.has(settled.filingNo())) {
            throw new IllegalStateException("Filing " + settled.filingNo() + " was decided without the bureau");
        }
        List<Ruled> ruled = checks.repeat(waiting).stream()
                .map(filing -> new Ruled(settled.filingNo(), filing, granted))
                .toList();
        transaction.read(List.of(), List.of(), ruled, List.of());
        ruled.forEach(transaction.decision::carryOut);
    }

    /** The number that a conclusion gave; what the log did not register gets one that is nobody's, and is a difference. */
    private String contractId(long filingNo) {
        String given = contractIds.remove(filingNo);
        return given == null ? String.format("%026d", filingNo) : given;
    }

    /** One transaction of the log, once more. */
    private final class Transaction {
        private final Connection connection;
        private final Instant at;
        private final IntakeTransaction intake;
        private final RegisterReading reading;
        private BatchDecision decision;

        Transaction(Connection connection, Instant at) throws SQLException {
            this.connection = connection;
            this.at = at;
            this.intake = IntakeTransaction.begin(connection);
            this.reading = new RegisterReading(connection, intake, checks, workers, RegisterReading.HELD_PORTION);
        }

        void read(
                List<CheckedFiling.Readable> filings,
                List<HeldBack> past,
                List<Ruled> ruled,
                List<ContractName> resumed)
                throws SQLException {
            WorkingRegister working = reading.read(filings, past, ruled, resumed);
            NumberSupply numbers = reading.numbers(0);
            Registrar registrar = new Registrar(working, numbers, RegistryRebuild.this::contractId, workers);
            decision = new BatchDecision(rules.at(reading.latestReceipt()), working, registrar, numbers, at, recorded);
        }

        void finish(List<FilingRow> refused, List<FilingRow> erased) throws SQLException {
            IntakeBatch batch = decision.finish().batch();
            erased.forEach(batch::filing);
            for (FilingRow filing : refused) {
                batch.filing(filing);
                if (lackedTrust(filing)) {
                    batch.takes(new TakenKey(
                            new FilingKey(filing.platformCode(), filing.filingId()),
                            filing.contentDigest(),
                            filing.filingNo(),
                            filing.decision().receiptNo()));
                    continue;
                }
                batch.refuses(new RefusedContent(
                        ContentKey.of(filing.platformCode(), filing.contentDigest()),
                        filing.filingNo(),
                        filing.decision().receiptNo()));
            }
            intake.write(batch);
            connection.commit();
            recorded.forget();
        }
    }
}
