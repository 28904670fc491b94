package org.qiyue.ingest.service.publish;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.qiyue.registry.store.intake.OutboxReceipt;
import org.qiyue.registry.store.intake.ReceiptRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes the outbox in order of its numbers, each receipt exactly once, for every reader whatever its isolation
 * level. Of all instances one publishes: the one that holds the lock in the register. It sends a window of
 * receipts, waits until the broker has all of them, moves the mark, and goes on. A publisher that takes over finds
 * out what its predecessor sent and did not mark by reading the ends of the topics concerned, no deeper than one
 * window; see the README for what was rejected.
 */
public final class ReceiptPublisher implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(ReceiptPublisher.class);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration LOCK_RETRY = Duration.ofSeconds(1);

    private final DataSource register;
    private final Supplier<Producer<byte[], byte[]>> producers;
    private final Supplier<Admin> admins;
    private final TopicTails tails;
    private final OutboxSignal signal;
    private final PublisherState state;
    private final int window;
    private final Duration settle;
    private volatile boolean stopping;

    /**
     * @param producers makes an idempotent producer that never gives a record up
     * @param kafka the other clients it needs
     * @param window the most receipts sent and not yet marked; the same in every release that shares an outbox
     * @param settle how long the broker must have answered before what a predecessor sent is taken to have arrived
     */
    public ReceiptPublisher(
            DataSource register,
            Supplier<Producer<byte[], byte[]>> producers,
            PublisherClients kafka,
            OutboxSignal signal,
            PublisherState state,
            int window,
            Duration settle) {
        this.register = register;
        this.producers = producers;
        this.admins = kafka.admins();
        this.tails = new TopicTails(kafka.readers());
        this.signal = signal;
        this.state = state;
        this.window = window;
        this.settle = settle;
    }

    /** Ends the loop after the window under way. */
    public void stop() {
        stopping = true;
        signal.raise();
    }

    @Override
    public void run() {
        Thread current = Thread.currentThread();
        state.started();
        try {
            while (!stopping && !current.isInterrupted()) {
                try (Connection connection = register.getConnection()) {
                    lead(connection);
                } catch (SQLException e) {
                    LOG.warn("Publisher cannot reach the register: {}", e.getMessage());
                    state.troubled("database");
                } catch (LeadershipLostException e) {
                    LOG.warn("Publisher steps back: {}", e.getMessage());
                } catch (KafkaException e) {
                    LOG.warn("Publisher cannot reach the broker: {}", e.getMessage());
                    state.troubled("broker");
                }
                state.following();
                if (!stopping) {
                    Thread.sleep(LOCK_RETRY.toMillis());
                }
            }
        } catch (InterruptedException e) {
            current.interrupt();
        } finally {
            state.stopped();
        }
    }

    private void lead(Connection connection) throws SQLException, InterruptedException {
        Outbox outbox = new Outbox(connection);
        if (!outbox.tryLock()) {
            state.well();
            return;
        }
        Producer<byte[], byte[]> producer = null;
        boolean settled = false;
        try (Admin admin = admins.get()) {
            ReceiptTopics topics = new ReceiptTopics(admin);
            Set<Long> standing = reconcile(outbox, topics);
            producer = producers.get();
            state.leading();
            while (!stopping) {
                List<OutboxReceipt> receipts = outbox.next(window);
                state.came(receipts.size());
                if (receipts.isEmpty()) {
                    outbox.rest();
                    signal.await(IDLE);
                    continue;
                }
                send(receipts, standing, topics, producer, outbox);
                standing = Set.of();
                outbox.markPublished(receipts.get(receipts.size() - 1).outboxNo());
                state.published(receipts.size());
            }
            settled = true;
        } finally {
            if (producer != null) {
                // What the broker has not taken by now must not be sent behind the back of a successor.
                producer.close(settled ? Duration.ofSeconds(5) : Duration.ZERO);
            }
            outbox.unlock();
        }
    }

    private Set<Long> reconcile(Outbox outbox, ReceiptTopics topics) throws SQLException, InterruptedException {
        List<OutboxReceipt> unmarked = outbox.next(window);
        if (unmarked.isEmpty()) {
            return Set.of();
        }
        topics.requireBroker();
        Thread.sleep(settle.toMillis());
        Set<Long> standing = tails.find(unmarked, window);
        LOG.info("Publisher took over: unmarked={} standing={}", unmarked.size(), standing.size());
        return standing;
    }

    private void send(
            List<OutboxReceipt> receipts,
            Set<Long> standing,
            ReceiptTopics topics,
            Producer<byte[], byte[]> producer,
            Outbox outbox)
            throws SQLException, InterruptedException {
        Set<String> named = new HashSet<>();
        receipts.forEach(receipt -> named.add(receipt.receipt().topic()));
        Set<String> missing = topics.missing(named);
        List<Future<RecordMetadata>> sent = new ArrayList<>(receipts.size());
        for (OutboxReceipt receipt : receipts) {
            if (missing.contains(receipt.receipt().topic())) {
                LOG.error(
                        "Receipt not published, its topic does not exist: topic={} outboxNo={}",
                        receipt.receipt().topic(),
                        receipt.outboxNo());
            } else if (!standing.contains(receipt.outboxNo())) {
                sent.add(producer.send(kafkaRecord(receipt.receipt())));
            }
        }
        for (Future<RecordMetadata> future : sent) {
            await(future, outbox);
        }
    }

    private static ProducerRecord<byte[], byte[]> kafkaRecord(ReceiptRow receipt) {
        List<Header> headers = new ArrayList<>();
        receipt.headers().forEach((name, value) -> headers.add(new RecordHeader(name, value)));
        byte[] key = receipt.key().getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(receipt.topic(), null, key, receipt.value(), headers);
    }

    /** Waits as long as it takes, while the lock is held. */
    private void await(Future<RecordMetadata> future, Outbox outbox) throws SQLException, InterruptedException {
        while (true) {
            try {
                future.get(1, TimeUnit.SECONDS);
                return;
            } catch (TimeoutException e) {
                if (stopping || !outbox.isReachable()) {
                    throw new LeadershipLostException("receipts under way are not confirmed");
                }
                state.troubled("broker");
            } catch (ExecutionException e) {
                throw new KafkaException("A receipt could not be sent", e.getCause());
            }
        }
    }
}
