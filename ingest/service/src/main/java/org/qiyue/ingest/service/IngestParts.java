package org.qiyue.ingest.service;

import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import javax.sql.DataSource;
import org.qiyue.ingest.rules.RuleBook;
import org.qiyue.ingest.rules.review.ReviewBook;
import org.qiyue.ingest.service.alert.AlertClock;
import org.qiyue.ingest.service.alert.AlertJob;
import org.qiyue.ingest.service.book.RegisteredRules;
import org.qiyue.ingest.service.book.UnknownFiguresException;
import org.qiyue.ingest.service.check.Defects;
import org.qiyue.ingest.service.check.FilingChecks;
import org.qiyue.ingest.service.check.WorkerSeal;
import org.qiyue.ingest.service.consume.BatchLimits;
import org.qiyue.ingest.service.consume.ConsumerState;
import org.qiyue.ingest.service.consume.FilingConsumer;
import org.qiyue.ingest.service.publish.OutboxSignal;
import org.qiyue.ingest.service.publish.PublisherClients;
import org.qiyue.ingest.service.publish.PublisherState;
import org.qiyue.ingest.service.publish.ReceiptPublisher;
import org.qiyue.ingest.service.record.BureauSeal;
import org.qiyue.ingest.service.record.FilingRecorder;
import org.qiyue.ingest.service.record.PartsKeeper;
import org.qiyue.ingest.service.record.RegisterUnavailableException;
import org.qiyue.ingest.service.review.DailyReview;
import org.qiyue.ingest.service.review.ReviewClock;
import org.qiyue.ingest.service.review.ReviewLimits;
import org.qiyue.ingest.service.trust.PlatformDirectory;
import org.qiyue.registry.store.KeyRing;
import org.qiyue.registry.store.registers.SilentRule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The parts of one instance, put together; six threads: consumer, publisher, one for filings whose hold has run out or
 * about which the bureau has decided, one for the daily review, one for alerts, and one for the parts of the register's tables. */
final class IngestParts implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IngestParts.class);
    private static final int EXPIRY_PORTION = 200;
    private static final int EXPIRY_PORTIONS = 1_000;
    private static final long STOP_MILLIS = 15_000;

    private final IngestConfig config;
    private final DataSource register;
    private final IngestMetrics metrics;
    private final RegisteredRules rules;
    private final FilingChecks checks;
    private final FilingRecorder recorder;
    private final FilingConsumer consumer;
    private final ReceiptPublisher publisher;
    private final ConsumerState consumerState;
    private final PublisherState publisherState;
    private final List<Thread> threads;
    private final Consumer<String> failed;
    private volatile boolean stopping;

    IngestParts(
            IngestConfig config,
            DataSource register,
            KeyRing keys,
            X509Certificate authority,
            BureauSeal bureau,
            Clock clock,
            IngestMetrics metrics,
            Consumer<String> failed) {
        this.failed = failed;
        this.config = config;
        this.register = register;
        this.metrics = metrics;
        IngestConfig.Ingest measure = config.ingest();
        KafkaClients kafka = new KafkaClients(
                config.kafka().bootstrap(),
                measure.batchRecords(),
                measure.fetchBytes(),
                config.kafka().sessionTimeout());
        OutboxSignal signal = new OutboxSignal();
        int cores = Runtime.getRuntime().availableProcessors();
        consumerState = new ConsumerState(clock, metrics::lagging);
        publisherState = new PublisherState(clock);
        rules = new RegisteredRules(register, RuleBook.standard(), measure.figuresMaxAge());
        checks = new FilingChecks(
                keys,
                new PlatformDirectory(register, authority, measure.platformMaxAge()),
                rules,
                measure.checkThreads() == 0 ? Math.max(1, cores - 1) : measure.checkThreads());
        recorder = new FilingRecorder(
                register,
                checks,
                new WorkerSeal(keys),
                bureau,
                clock,
                (decided, took) -> {
                    metrics.recorded(decided, took);
                    signal.raise();
                },
                rules);
        consumer = new FilingConsumer(
                kafka::filings,
                kafka::admin,
                checks,
                recorder,
                new BatchLimits(measure.batchRecords(), measure.batchBytes()),
                consumerState);
        publisher = new ReceiptPublisher(
                register,
                kafka::receipts,
                new PublisherClients(kafka::admin, kafka::reader),
                signal,
                publisherState,
                measure.publishWindow(),
                measure.publishSettle());
        metrics.watch(consumerState, publisherState);
        metrics.watch(recorder);
        DailyReview review = new DailyReview(
                register,
                ReviewBook.standard(),
                rules,
                ReviewLimits.upTo(config.review().largestEmployer()),
                clock);
        PartsKeeper tableParts = new PartsKeeper(register, measure.partsInterval(), () -> stopping);
        metrics.watch(tableParts);
        threads = List.of(
                watched(consumer, "filing-consumer"),
                watched(publisher, "receipt-publisher"),
                watched(this::decideWaiting, "held-filings"),
                watched(
                        new ReviewClock(
                                review, config.review().at(), config.review().delay(), clock, () -> stopping),
                        "daily-review"),
                watched(
                        new AlertClock(
                                new AlertJob(register, rules, clock),
                                review,
                                config.review().alertPause(),
                                clock,
                                () -> stopping),
                        "alerts"),
                watched(tableParts, "table-parts"));
    }

    /** A part whose end, unless it was asked to end, is the end of the process: what starts it again then does. */
    private Thread watched(Runnable part, String name) {
        return new Thread(
                () -> {
                    try {
                        part.run();
                    } catch (Throwable e) {
                        LOG.error("Part failed: {}: {}", name, Defects.told(e));
                    }
                    if (!stopping) {
                        failed.accept(name);
                    }
                },
                name);
    }

    void start() {
        threads.forEach(Thread::start);
    }

    ConsumerState consumer() {
        return consumerState;
    }

    PublisherState publisher() {
        return publisherState;
    }

    /** Whether the figures of the day that runs are known. */
    boolean knowsFigures() {
        return rules.isCurrent();
    }

    @Override
    public void close() {
        stopping = true;
        consumer.stop();
        publisher.stop();
        threads.forEach(LockSupport::unpark);
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(STOP_MILLIS);
        for (Thread thread : threads) {
            try {
                thread.join(Math.max(1, (until - System.nanoTime()) / 1_000_000));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            thread.interrupt();
        }
        checks.close();
    }

    private void lookAtFigures() {
        try {
            rules.refresh();
        } catch (UnknownFiguresException e) {
            LOG.error("Nothing can be judged: {}", e.getMessage());
        } catch (SQLException e) {
            LOG.warn("The figures that are approved cannot be read: {}", Defects.told(e));
        }
    }

    private void lookAtRegisters() {
        try (Connection connection = register.getConnection()) {
            metrics.notEvaluated(SilentRule.now(connection));
        } catch (SQLException | RuntimeException e) {
            LOG.warn("Which rules are not evaluated cannot be told: {}", Defects.told(e));
        }
    }

    private void decideWaiting() {
        while (!stopping && !Thread.currentThread().isInterrupted()) {
            lookAtFigures();
            lookAtRegisters();
            decideAll("put off by an earlier transaction", portion -> recorder.resume());
            decideAll("time up", recorder::expire);
            decideAll("decided by the bureau", recorder::carryOut);
            LockSupport.parkNanos(config.ingest().expiryInterval().toNanos());
        }
    }

    /** Decides held filings of one kind until there are no more; what becomes of it keeps no other kind waiting. */
    private void decideAll(String kind, IntUnaryOperator portion) {
        int decided = 0;
        try {
            for (int times = 0; !stopping && times < EXPIRY_PORTIONS; times++) {
                int more = portion.applyAsInt(EXPIRY_PORTION);
                decided += more;
                if (more == 0) {
                    break;
                }
            }
        } catch (RegisterUnavailableException e) {
            LOG.warn("Held filings cannot be looked for, {}: {}", kind, e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("Held filings could not be decided, {}: {}", kind, Defects.told(e));
        }
        if (decided > 0) {
            LOG.info("Held filings were decided, {}: {}", kind, decided);
        }
    }
}
