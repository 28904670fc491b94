package org.qiyue.ingest.service.check;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.InterruptException;
import org.qiyue.ingest.protocol.FilingCodec;
import org.qiyue.ingest.protocol.FilingReading;
import org.qiyue.ingest.protocol.FormFinding;
import org.qiyue.ingest.protocol.Sm2Verifier;
import org.qiyue.ingest.protocol.Sm3;
import org.qiyue.ingest.rules.Foreseen;
import org.qiyue.ingest.rules.RuleBook;
import org.qiyue.ingest.rules.SignatureResult;
import org.qiyue.ingest.service.book.RuleSource;
import org.qiyue.ingest.service.trust.Platform;
import org.qiyue.ingest.service.trust.PlatformDirectory;
import org.qiyue.ingest.service.trust.Platforms;
import org.qiyue.registry.store.FilingCipher;
import org.qiyue.registry.store.KeyRing;
import org.qiyue.registry.store.UnreadableCipherException;
import org.qiyue.registry.store.intake.FilingRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks records on the cores that the thread which records them leaves free. */
public final class FilingChecks implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FilingChecks.class);
    private static final int PORTION = Sm2Verifier.PORTION;
    /** Of a failure that is logged. */
    private static final FormFinding OTHER_KEY = new FormFinding(
            "A02",
            "/subject",
            "Kafka 记录的键须与 subject（合同编号）相同。",
            "The key of the Kafka record must be the subject, the contract number.");

    private final FilingCodec codec = new FilingCodec();
    private final FilingCipher cipher;
    private final WorkerSeal workers;
    private final PlatformDirectory directory;
    private final RuleSource rules;
    private final ExecutorService pool;

    /**
     * @param rules those that judge
     * @param threads how many records are checked at a time, beside the thread that asks for them
     */
    public FilingChecks(KeyRing keys, PlatformDirectory directory, RuleSource rules, int threads) {
        this.cipher = new FilingCipher(keys);
        this.workers = new WorkerSeal(keys);
        this.directory = directory;
        this.rules = rules;
        this.pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "filing-checks");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** A batch under way. */
    public static final class Batch {
        private final List<FutureTask<List<CheckedFiling>>> portions;

        private Batch(List<FutureTask<List<CheckedFiling>>> portions) {
            this.portions = portions;
        }

        /**
         * The filings in the order of the records, once all are checked. Who asks does not wait for what nobody has begun
         * with, but does it: so every core has work, and none has two threads that compete for it.
         */
        public List<CheckedFiling> filings() {
            // Does nothing where the portion is done, or in another thread's hands.
            portions.forEach(FutureTask::run);
            List<CheckedFiling> filings = new ArrayList<>();
            for (Future<List<CheckedFiling>> portion : portions) {
                try {
                    filings.addAll(portion.get());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new InterruptException(e);
                } catch (ExecutionException | CancellationException e) {
                    throw new IllegalStateException("Checking a batch failed", e);
                }
            }
            return filings;
        }

        /** Stops what has not begun. */
        public void cancel() {
            portions.forEach(portion -> portion.cancel(false));
        }
    }

    /**
     * Begins to check records; returns at once.
     *
     * @throws SQLException when platforms or rules have to be read and the register cannot be reached, or the figures of the day
     *     cannot be known yet
     */
    public Batch begin(List<FilingRecord> records) throws SQLException {
        Platforms platforms = directory.current(at -> suffices(at, records));
        RuleBook book = rules.at(records.stream()
                .map(FilingRecord::receivedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH));
        List<FutureTask<List<CheckedFiling>>> portions = new ArrayList<>();
        for (int start = 0; start < records.size(); start += PORTION) {
            List<FilingRecord> portion = records.subList(start, Math.min(start + PORTION, records.size()));
            portions.add(new FutureTask<>(() -> check(portion, platforms, book)));
        }
        portions.forEach(pool::execute);
        return new Batch(portions);
    }

    /**
     * A filing that the register holds back, read again by the code lists of the day on which it came; empty when its data key
     * was destroyed.
     *
     * @throws SQLException when platforms or rules have to be read and the register cannot be reached
     */
    public Optional<CheckedFiling.Readable> reopen(FilingRow held) throws SQLException {
        Platforms platforms = directory.current(at -> true);
        try {
            byte[] event = cipher.open(held.sealed(), held.contentDigest());
            FilingRecord origin = origin(held, event);
            FilingReading.Attributed reading = (FilingReading.Attributed)
                    codec.read(event, rules.at(held.receivedAt()).codes(held.receivedAt()));
            return Optional.of(new CheckedFiling.Readable(
                    origin,
                    held.contentDigest(),
                    held.sealed(),
                    reading,
                    platforms
                            .platform(origin.platformCode(), origin.receivedAt())
                            .orElse(null),
                    new SignatureCheck(
                            SignatureResult.VALID,
                            platforms.key(held.certificateSerial()).orElse(null)),
                    workers.seal(reading.filing()),
                    Foreseen.NOTHING));
        } catch (UnreadableCipherException e) {
            return Optional.empty();
        }
    }

    /**
     * A filing of the log, read again; empty when its data key was destroyed. The key of its record is kept nowhere: that it
     * was another than the contract number is told by the finding.
     *
     * @throws SQLException when the platforms have to be read and the register cannot be reached
     */
    public Optional<CheckedFiling.Readable> repeat(FilingRow recorded) throws SQLException {
        boolean otherKey = recorded.decision().findings().contains(OTHER_KEY.messageZh());
        return reopen(recorded)
                .map(read -> otherKey
                        ? new CheckedFiling.Readable(
                                read.origin(),
                                read.digest(),
                                read.sealed(),
                                with(read.reading(), OTHER_KEY),
                                read.platform(),
                                read.signature(),
                                read.worker(),
                                read.foreseen())
                        : read);
    }

    /**
     * A filing of the log, checked once more from its bytes, as if it had just arrived; empty when its data key was
     * destroyed.
     *
     * @throws SQLException when the platforms have to be read and the register cannot be reached
     */
    public Optional<CheckedFiling> again(FilingRow recorded) throws SQLException {
        Platforms platforms = directory.current(at -> true);
        try {
            return Optional.of(check(
                    origin(recorded, cipher.open(recorded.sealed(), recorded.contentDigest())),
                    platforms,
                    rules.at(recorded.receivedAt())));
        } catch (UnreadableCipherException e) {
            return Optional.empty();
        }
    }

    private static FilingRecord origin(FilingRow recorded, byte[] event) {
        return new FilingRecord(
                new TopicPartitionId(
                        recorded.position().topicId(),
                        recorded.position().topic(),
                        recorded.position().partition()),
                recorded.position().offset(),
                recorded.receivedAt(),
                event,
                recorded.signature(),
                recorded.certificateSerial());
    }

    /** A record that nothing can be made of, for quarantine. */
    public CheckedFiling unprocessable(FilingRecord filing) {
        byte[] digest = Sm3.digest(filing.event());
        return new CheckedFiling.Unreadable(
                filing, digest, cipher.seal(filing.event(), digest), CheckedFiling.Unreadable.UNPROCESSABLE);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }

    /** Signatures and digests are worked out together, in half of the time; all else is done for each filing. */
    private List<CheckedFiling> check(List<FilingRecord> portion, Platforms platforms, RuleBook book) {
        List<SignatureCheck> signatures;
        List<byte[]> digests;
        try {
            signatures = SignatureCheck.ofAll(portion, platforms);
            digests = Sm3.digestAll(portion.stream().map(FilingRecord::event).toList());
        } catch (RuntimeException e) {
            // One by one, so that only the filing at fault is quarantined.
            return portion.stream().map(one -> check(one, platforms, book)).toList();
        }
        List<CheckedFiling> checked = new ArrayList<>(portion.size());
        for (int at = 0; at < portion.size(); at++) {
            SignatureCheck signature = signatures.get(at);
            checked.add(check(portion.get(at), platforms, book, digests.get(at), () -> signature));
        }
        return checked;
    }

    private CheckedFiling check(FilingRecord filing, Platforms platforms, RuleBook book) {
        return check(filing, platforms, book, Sm3.digest(filing.event()), () -> SignatureCheck.of(filing, platforms));
    }

    private CheckedFiling check(
            FilingRecord filing, Platforms platforms, RuleBook book, byte[] digest, Supplier<SignatureCheck> signed) {
        try {
            SignatureCheck signature = signed.get();
            FilingReading reading = codec.read(filing.event(), book.codes(filing.receivedAt()));
            if (reading instanceof FilingReading.Unattributable unattributable) {
                return new CheckedFiling.Unreadable(
                        filing, digest, cipher.seal(filing.event(), digest), unattributable.finding());
            }
            FilingReading.Attributed attributed = keyed(filing, (FilingReading.Attributed) reading);
            Platform platform = platforms
                    .platform(filing.platformCode(), filing.receivedAt())
                    .orElse(null);
            return new CheckedFiling.Readable(
                    filing,
                    digest,
                    cipher.seal(filing.event(), digest),
                    attributed,
                    platform,
                    signature,
                    attributed.filing() == null ? null : workers.seal(attributed.filing()),
                    book.foresee(attributed, filing.receivedAt(), platform == null ? null : platform.facts()));
        } catch (RuntimeException | StackOverflowError e) {
            Defects.quarantined(LOG, filing, e);
            return unprocessable(filing);
        }
    }

    /** With a finding when the record's key is not the event's subject, so that its order is not kept. */
    private static FilingReading.Attributed keyed(FilingRecord filing, FilingReading.Attributed reading) {
        if (filing.key() == null
                || filing.key().equals(reading.tree().path("subject").textValue())) {
            return reading;
        }
        return with(reading, OTHER_KEY);
    }

    private static FilingReading.Attributed with(FilingReading.Attributed reading, FormFinding finding) {
        List<FormFinding> findings = new ArrayList<>(reading.findings());
        findings.add(finding);
        return new FilingReading.Attributed(
                reading.id(), reading.platformCode(), reading.tree(), reading.filing(), findings);
    }

    private static boolean suffices(Platforms platforms, List<FilingRecord> records) {
        return records.stream()
                .allMatch(filing -> platforms.byCode().containsKey(filing.platformCode())
                        && (filing.certificate() == null || platforms.keys().containsKey(filing.certificate())));
    }
}
