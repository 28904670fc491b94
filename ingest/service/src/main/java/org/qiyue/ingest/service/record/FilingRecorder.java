package org.qiyue.ingest.service.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.qiyue.ingest.rules.RuleBook;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.ingest.service.check.FilingChecks;
import org.qiyue.ingest.service.check.TopicPartitionId;
import org.qiyue.ingest.service.check.WorkerSeal;
import org.qiyue.ingest.service.decide.BatchDecision;
import org.qiyue.ingest.service.decide.Decided;
import org.qiyue.ingest.service.decide.HeldBack;
import org.qiyue.ingest.service.decide.NumberSupply;
import org.qiyue.ingest.service.decide.Recollection;
import org.qiyue.ingest.service.decide.Registrar;
import org.qiyue.ingest.service.decide.Ruled;
import org.qiyue.ingest.service.decide.WorkingRegister;
import org.qiyue.registry.store.intake.ContractIds;
import org.qiyue.registry.store.intake.ContractName;
import org.qiyue.registry.store.intake.DecidedApproval;
import org.qiyue.registry.store.intake.FilingRow;
import org.qiyue.registry.store.intake.HeldFiling;
import org.qiyue.registry.store.intake.IntakeTransaction;
import org.qiyue.registry.store.intake.OffsetStore;
import org.qiyue.registry.store.intake.WriterLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records batches: one transaction each, holding the offsets, the filings and all they change, and the receipts to
 * publish. Either all of it is in the register or nothing. Transactions of all instances run one after another.
 */
public final class FilingRecorder {
    /** A frozen instance must not keep the others out, and one kept out must not wait for ever. */
    static final String LIMITS =
            "SET LOCAL idle_in_transaction_session_timeout = '30s'; SET LOCAL lock_timeout = '60s'";

    private static final Duration FROZEN = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(FilingRecorder.class);

    private final DataSource register;
    private final FilingChecks checks;
    private final WorkerSeal workers;
    private final BureauSeal bureau;
    private final ContractIds contractIds;
    private final Clock clock;
    private final BatchListener listener;
    private final int heldPortion;
    private final RuleBook rules;
    private final PassedOver undecidable = new PassedOver();

    /**
     * @param listener hears of every batch after its commit
     */
    public FilingRecorder(
            DataSource register,
            FilingChecks checks,
            WorkerSeal workers,
            BureauSeal bureau,
            Clock clock,
            BatchListener listener) {
        this(register, checks, workers, bureau, clock, listener, RegisterReading.HELD_PORTION, RuleBook.standard());
    }

    /**
     * @param heldPortion how many held filings one transaction decides again, at most
     * @param rules those that decide
     */
    public FilingRecorder(
            DataSource register,
            FilingChecks checks,
            WorkerSeal workers,
            BureauSeal bureau,
            Clock clock,
            BatchListener listener,
            int heldPortion,
            RuleBook rules) {
        this.heldPortion = heldPortion;
        this.rules = rules;
        this.register = register;
        this.checks = checks;
        this.workers = workers;
        this.bureau = bureau;
        this.contractIds = new ContractIds(clock);
        this.clock = clock;
        this.listener = listener;
    }

    /**
     * Where partitions stand; one that was never read stands at 0 from now on.
     *
     * @throws RegisterUnavailableException when the register cannot be reached
     */
    public Map<TopicPartitionId, Long> positions(List<TopicPartitionId> partitions) {
        if (partitions.isEmpty()) {
            return Map.of();
        }
        return transaction((connection, transaction) -> {
            Set<UUID> topics = new HashSet<>();
            partitions.forEach(partition -> topics.add(partition.topicId()));
            Map<OffsetStore.Partition, Long> known = OffsetStore.nextOffsets(connection, topics);
            Map<TopicPartitionId, Long> positions = new HashMap<>();
            List<org.qiyue.registry.store.intake.OffsetAdvance> fresh = new ArrayList<>();
            for (TopicPartitionId partition : partitions) {
                Long next = known.get(new OffsetStore.Partition(partition.topicId(), partition.partition()));
                positions.put(partition, next == null ? 0 : next);
                if (next == null) {
                    fresh.add(new org.qiyue.registry.store.intake.OffsetAdvance(
                            partition.topicId(), partition.topic(), partition.partition(), null, 0));
                }
            }
            if (!transaction.advance(fresh)) {
                throw new FenceLostException("a partition was placed twice at once");
            }
            connection.commit();
            return positions;
        });
    }

    /**
     * Records filings and moves the offsets past them.
     *
     * @throws FenceLostException when an offset is not where this instance believes it to be
     * @throws RegisterUnavailableException when the register cannot be reached; whether the batch was committed is then
     *     unknown until the offsets are read
     * @throws IllegalStateException when the register refuses what the batch holds
     */
    public void record(List<CheckedFiling> filings, List<OffsetAdvance> advances) {
        long began = System.nanoTime();
        Decided decided = transaction((connection, transaction) -> {
            if (!transaction.advance(
                    advances.stream().map(FilingRecorder::stored).toList())) {
                throw new FenceLostException("an offset was moved by another instance");
            }
            return decide(connection, transaction, filings, List.of(), List.of(), List.of());
        });
        listener.recorded(decided, since(began));
    }

    /**
     * Refuses held filings whose time is up. One that a failure keeps from being decided waits on, and keeps no other
     * waiting: it is passed over until this program starts again.
     *
     * @param atMost how many
     * @return how many there were
     * @throws RegisterUnavailableException when the register cannot be reached
     */
    public int expire(int atMost) {
        return undecidable.without(
                atMost,
                portion -> again((connection, transaction) -> {
                    List<HeldFiling> held =
                            transaction.heldPast(clock.instant(), portion.passedOver(), portion.atMost());
                    held.forEach(one -> portion.looksAt(one.hold().filingNo()));
                    List<HeldBack> past = reading(connection, transaction).reopen(held);
                    return past.isEmpty()
                            ? null
                            : decide(connection, transaction, List.of(), past, List.of(), List.of());
                }));
    }

    /**
     * Carries out what the bureau decided about filings that wait for it. One that a failure keeps from being decided is
     * passed over likewise.
     *
     * @param atMost how many
     * @return how many there were
     * @throws RegisterUnavailableException when the register cannot be reached
     */
    public int carryOut(int atMost) {
        return undecidable.without(
                atMost,
                portion -> again((connection, transaction) -> {
                    List<Ruled> ruled = new ArrayList<>();
                    for (DecidedApproval approval :
                            transaction.approvalsDecided(portion.passedOver(), portion.atMost())) {
                        portion.looksAt(approval.filing().filingNo());
                        checks.reopen(approval.filing())
                                .ifPresent(filing ->
                                        ruled.add(new Ruled(approval.filing().filingNo(), filing, approval.granted())));
                    }
                    return ruled.isEmpty()
                            ? null
                            : decide(connection, transaction, List.of(), List.of(), ruled, List.of());
                }));
    }

    /**
     * Decides once more, from its bytes, what was quarantined: after a defect that kept it out was mended. What still cannot
     * be made anything of stays as it is; what was decided before changes nothing.
     *
     * @param after the last filing looked at, 0 to begin with
     * @param atMost how many are looked at
     * @return the last one looked at; empty when there are no more
     * @throws RegisterUnavailableException when the register cannot be reached
     */
    public OptionalLong replay(long after, int atMost) {
        long began = System.nanoTime();
        List<FilingRow> quarantined = new ArrayList<>();
        Decided decided = transaction((connection, transaction) -> {
            quarantined.addAll(transaction.quarantined(after, atMost));
            List<CheckedFiling> readable = new ArrayList<>();
            for (FilingRow row : quarantined) {
                checks.again(row)
                        .filter(CheckedFiling.Readable.class::isInstance)
                        .ifPresent(readable::add);
            }
            return readable.isEmpty()
                    ? null
                    : decide(connection, transaction, readable, List.of(), List.of(), List.of());
        });
        if (decided != null) {
            listener.recorded(decided, since(began));
        }
        return quarantined.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(quarantined.get(quarantined.size() - 1).filingNo());
    }

    private int again(Work<Decided> work) {
        long began = System.nanoTime();
        Decided decided = transaction(work);
        if (decided == null) {
            return 0;
        }
        listener.recorded(decided, since(began));
        return decided.receipts().size();
    }

    /**
     * Goes on deciding held filings where one transaction was not enough.
     *
     * @return whether there was anything to look at
     * @throws RegisterUnavailableException when the register cannot be reached
     */
    public boolean resume() {
        long began = System.nanoTime();
        Decided decided = transaction((connection, transaction) -> {
            List<ContractName> names = transaction.toRelease(RegisterReading.RESUMED_CONTRACTS);
            return names.isEmpty() ? null : decide(connection, transaction, List.of(), List.of(), List.of(), names);
        });
        if (decided != null) {
            listener.recorded(decided, since(began));
        }
        return decided != null;
    }

    private Decided decide(
            Connection connection,
            IntakeTransaction transaction,
            List<CheckedFiling> filings,
            List<HeldBack> past,
            List<Ruled> ruled,
            List<ContractName> resumed)
            throws SQLException {
        RegisterReading reading = reading(connection, transaction);
        WorkingRegister working = reading.read(filings, past, ruled, resumed);
        NumberSupply numbers = reading.numbers(filings.size());
        Registrar registrar = new Registrar(working, numbers, filingNo -> contractIds.next(), workers);
        BatchDecision decision =
                new BatchDecision(rules, working, registrar, numbers, clock.instant(), Recollection.NONE);
        past.forEach(decision::expire);
        ruled.forEach(decision::carryOut);
        resumed.forEach(decision::resume);
        filings.forEach(decision::decide);
        Decided decided = decision.finish();
        decided.batch().receiptsInTheMaking(bureau.beginToSeal(decided.receipts()));
        transaction.write(decided.batch());
        connection.commit();
        return decided;
    }

    private RegisterReading reading(Connection connection, IntakeTransaction transaction) {
        return new RegisterReading(connection, transaction, checks, workers, heldPortion);
    }

    private interface Work<T> {
        T apply(Connection connection, IntakeTransaction transaction) throws SQLException;
    }

    /** Does the work in a transaction; what it does not commit is rolled back. */
    private <T> T transaction(Work<T> work) {
        try (Connection connection = register.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement limits = connection.createStatement()) {
                limits.execute(LIMITS);
                return work.apply(connection, IntakeTransaction.begin(connection));
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            if (SqlStates.blamesTheData(e)) {
                throw new IllegalStateException("The register refuses the batch", e);
            }
            if (SqlStates.isKeptOut(e)) {
                evictFrozen();
            }
            throw new RegisterUnavailableException(SqlStates.describe(e), e);
        }
    }

    /** Who could not get in for a minute looks whether the one inside is frozen; whatever comes of it, the batch is tried again. */
    private void evictFrozen() {
        try (Connection connection = register.getConnection()) {
            connection.setAutoCommit(true);
            int ended = WriterLock.evictFrozen(connection, FROZEN);
            if (ended > 0) {
                LOG.warn("Sessions ended whose program held the register and sent nothing: count={}", ended);
            }
        } catch (SQLException e) {
            LOG.warn("Who holds the register cannot be told: {}", SqlStates.describe(e));
        }
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static org.qiyue.registry.store.intake.OffsetAdvance stored(OffsetAdvance advance) {
        return new org.qiyue.registry.store.intake.OffsetAdvance(
                advance.source().topicId(),
                advance.source().topic(),
                advance.source().partition(),
                advance.expected(),
                advance.next());
    }
}
