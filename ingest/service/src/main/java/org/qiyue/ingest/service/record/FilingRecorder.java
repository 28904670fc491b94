package org.qiyue.ingest.service.record;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.qiyue.ingest.service.book.RuleSource;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.ingest.service.check.Defects;
import org.qiyue.ingest.service.check.FilingChecks;
import org.qiyue.ingest.service.check.TopicPartitionId;
import org.qiyue.ingest.service.check.WorkerSeal;
import org.qiyue.ingest.service.decide.Ruled;
import org.qiyue.registry.store.intake.ContractName;
import org.qiyue.registry.store.intake.DecidedApproval;
import org.qiyue.registry.store.intake.FilingRow;
import org.qiyue.registry.store.intake.HeldFiling;
import org.qiyue.registry.store.intake.OffsetStore;
import org.qiyue.registry.store.intake.PutOffRelease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records batches: one transaction each, holding the offsets, the filings and all they change, and the receipts to
 * publish. Either all of it is in the register or nothing. What a failure keeps from being decided costs nobody else.
 */
public final class FilingRecorder {
    private static final Logger LOG = LoggerFactory.getLogger(FilingRecorder.class);

    private final FilingChecks checks;
    private final Clock clock;
    private final Transactions transactions;
    private final PassedOver held = new PassedOver("held filing", true);
    private final PassedOver approved = new PassedOver("filing of an approval", true);
    private final PassedOver putOff = new PassedOver("put-off release", false);

    /**
     * @param listener hears of every batch after its commit
     * @param rules those that decide
     */
    public FilingRecorder(
            DataSource register,
            FilingChecks checks,
            WorkerSeal workers,
            BureauSeal bureau,
            Clock clock,
            BatchListener listener,
            RuleSource rules) {
        this(register, checks, workers, bureau, clock, listener, RegisterReading.HELD_PORTION, rules);
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
            RuleSource rules) {
        this.checks = checks;
        this.clock = clock;
        this.transactions = new Transactions(register, checks, workers, bureau, clock, listener, heldPortion, rules);
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
        return transactions.run((connection, transaction) -> {
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
     * Records filings and moves the offsets past them. One that comes alone is recorded also where what waits for it cannot be:
     * that is put off then.
     *
     * @throws FenceLostException when an offset is not where this instance believes it to be
     * @throws RegisterUnavailableException when the register cannot be reached; whether the batch was committed is then
     *     unknown until the offsets are read
     * @throws RuntimeException when one of the filings cannot be decided, or the register refuses it
     */
    public void record(List<CheckedFiling> filings, List<OffsetAdvance> advances) {
        try {
            record(Task.arrived(filings), advances);
        } catch (FenceLostException | RegisterUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            if (filings.size() != 1) {
                throw e;
            }
            LOG.warn("A filing is refused with what waits for it; trying it alone: {}", Defects.told(e));
            record(Task.arrived(filings).alone(), advances);
        }
    }

    private void record(Task task, List<OffsetAdvance> advances) {
        transactions.decide((connection, transaction) -> {
            if (!transaction.advance(
                    advances.stream().map(FilingRecorder::stored).toList())) {
                throw new FenceLostException("an offset was moved by another instance");
            }
            return task;
        });
    }

    /**
     * Refuses held filings whose time is up. One that a failure keeps from being decided waits on, and keeps no other
     * waiting: it is passed over until this program starts again.
     *
     * @param atMost how many
     * @return how many receipts came of it, 0 when there were none
     * @throws RegisterUnavailableException when the register cannot be reached
     */
    public int expire(int atMost) {
        return held.without(
                atMost,
                portion -> decide(portion, (connection, transaction) -> {
                    List<HeldFiling> past =
                            transaction.heldPast(clock.instant(), portion.passedOver(), portion.atMost());
                    past.forEach(one -> portion.takes(one.hold().filingNo()));
                    return Task.past(
                            transactions.reading(connection, transaction).reopen(past));
                }));
    }

    /**
     * Carries out what the bureau decided about filings that wait for it. One that a failure keeps from being decided is
     * passed over likewise.
     *
     * @param atMost how many
     * @return how many receipts came of it, 0 when there were none
     * @throws RegisterUnavailableException when the register cannot be reached
     */
    public int carryOut(int atMost) {
        return approved.without(
                atMost,
                portion -> decide(portion, (connection, transaction) -> {
                    List<Ruled> ruled = new ArrayList<>();
                    for (DecidedApproval approval :
                            transaction.approvalsDecided(portion.passedOver(), portion.atMost())) {
                        long filingNo = approval.filing().filingNo();
                        portion.takes(filingNo);
                        checks.reopen(approval.filing())
                                .ifPresent(filing -> ruled.add(new Ruled(filingNo, filing, approval.granted())));
                    }
                    return Task.ruled(ruled);
                }));
    }

    /**
     * Goes on deciding held filings where one transaction was not enough. A contract over whose filings a failure stops it is
     * passed over likewise; they wait for its next event or the end of their holds.
     *
     * @return how many contracts were looked at
     * @throws RegisterUnavailableException when the register cannot be reached
     */
    public int resume() {
        return putOff.without(RegisterReading.RESUMED_CONTRACTS, portion -> {
            List<ContractName> contracts = new ArrayList<>();
            decide(portion, (connection, transaction) -> {
                for (PutOffRelease release : transaction.toRelease(portion.passedOver(), portion.atMost())) {
                    portion.takes(release.releaseNo());
                    contracts.add(release.contract());
                }
                return Task.resumed(contracts);
            });
            return contracts.size();
        });
    }

    private int decide(PassedOver.Portion portion, Transactions.Work<Task> waiting) {
        return transactions.decide((connection, transaction) -> {
            Task task = waiting.apply(connection, transaction);
            if (task.isEmpty()) {
                return null;
            }
            return portion.alone() ? task.alone() : task;
        });
    }

    /** How many filings, and contracts that filings wait for, a failure keeps from being decided. */
    public int undecidable() {
        return held.size() + approved.size() + putOff.size();
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
        List<Long> numbers = new ArrayList<>();
        try {
            replay(after, atMost, numbers, true);
        } catch (RegisterUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            if (numbers.isEmpty()) {
                throw e;
            }
            if (numbers.size() > 1) {
                return replay(after, numbers.size() / 2);
            }
            replayAlone(after, numbers.get(0));
        }
        return numbers.isEmpty() ? OptionalLong.empty() : OptionalLong.of(numbers.get(numbers.size() - 1));
    }

    /** One that failed with what waits for it, without that; it stays in quarantine where it is at fault itself. */
    private void replayAlone(long after, long filingNo) {
        try {
            replay(after, 1, new ArrayList<>(), false);
        } catch (RegisterUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Filing stays in quarantine: filing={} failure={}", filingNo, Defects.told(e));
        }
    }

    private void replay(long after, int atMost, List<Long> numbers, boolean releases) {
        transactions.decide((connection, transaction) -> {
            List<CheckedFiling> readable = new ArrayList<>();
            for (FilingRow row : transaction.quarantined(after, atMost)) {
                numbers.add(row.filingNo());
                checks.again(row)
                        .filter(CheckedFiling.Readable.class::isInstance)
                        .ifPresent(readable::add);
            }
            Task task = Task.arrived(readable);
            if (task.isEmpty()) {
                return null;
            }
            return releases ? task : task.alone();
        });
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
