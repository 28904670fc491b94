package org.qiyue.ingest.service;

import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.qiyue.ingest.rules.review.ReviewBook;
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

/** The parts of one instance, put together; five threads: consumer, publisher, one for filings whose hold has run out or
 * about which the bureau has decided, one for the daily review, and one for the parts of the register's tables. */
final class IngestParts implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IngestParts.class);
    private static final int EXPIRY_PORTION = 200;
    private static final long STOP_MILLIS = 15_000;

    private final IngestConfig config;
    private final DataSource register;
    private final IngestMetrics metrics;
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
        checks = new FilingChecks(
                keys,
                new PlatformDirectory(register, authority, measure.platformMaxAge()),
                measure.checkThreads() == 0 ? Math.max(1, cores - 1) : measure.checkThreads());
        recorder = new FilingRecorder(register, checks, new WorkerSeal(keys), bureau, clock, (decided, took) -> {
            metrics.recorded(decided, took);
            signal.raise();
        });
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
        DailyReview review = new DailyReview(
                register,
                ReviewBook.standard(),
                ReviewLimits.upTo(config.review().largestEmployer()),
                clock);
        PartsKeeper tableParts = new PartsKeeper(register, measure.partsInterval(), () -> stopping);
        metrics.watch(tableParts);
        threads = List.of(
                watched(consumer, "filing-consumer"),
                watched(publisher, "receipt-publisher"),
                watched(this::expireHeld, "held-filings"),
                watched(
                        new ReviewClock(
                                review, config.review().at(), config.review().delay(), clock, () -> stopping),
                        "daily-review"),
                watched(tableParts, "table-parts"));
    }

    /** A part whose end, unless it was asked to end, is the end of the process: what starts it again then does. */
    private Thread watched(Runnable part, String name) {
        return new Thread(
                () -> {
                    try {
                        part.run();
                    } catch (Throwable e) {
                        LOG.error("Part failed: {}", name, e);
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

    private void lookAtRegisters() {
        try (Connection connection = register.getConnection()) {
            metrics.notEvaluated(SilentRule.now(connection));
        } catch (SQLException e) {
            LOG.warn("Which rules are not evaluated cannot be told: {}", e.getMessage());
        }
    }

    private void expireHeld() {
        while (!stopping && !Thread.currentThread().isInterrupted()) {
            try {
                lookAtRegisters();
                while (!stopping && recorder.resume()) {
                    LOG.info("Held filings were decided that one transaction could not take");
                }
                int expired = recorder.expire(EXPIRY_PORTION);
                int ruled = recorder.carryOut(EXPIRY_PORTION);
                if (expired > 0 || ruled > 0) {
                    LOG.info("Receipts for held filings: time up {}, decided by the bureau {}", expired, ruled);
                }
            } catch (RegisterUnavailableException e) {
                LOG.warn("Held filings cannot be looked for: {}", e.getMessage());
            } catch (RuntimeException e) {
                LOG.error("Held filings could not be decided", e);
            }
            LockSupport.parkNanos(config.ingest().expiryInterval().toNanos());
        }
    }
}
