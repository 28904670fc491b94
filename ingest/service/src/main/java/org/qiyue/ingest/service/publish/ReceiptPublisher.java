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
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
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
    private static final Duration RETRY = Duration.ofSeconds(1);
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
                state.stepped();
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
            Set<String> absent = outbox.missingTopics();
            Set<Long> standing = reconcile(outbox, topics, !absent.isEmpty());
            state.aside(outbox.aside());
            long retriedAt = System.nanoTime() - RETRY.toNanos();
            producer = producers.get();
            state.leading();
            while (!stopping) {
                state.stepped();
                if (!absent.isEmpty() && System.nanoTime() - retriedAt > RETRY.toNanos()) {
                    sendWhatWaited(absent, topics, producer, outbox);
                    retriedAt = System.nanoTime();
                }
                List<OutboxReceipt> receipts = outbox.next(window);
                state.came(receipts.size());
                if (receipts.isEmpty()) {
                    outbox.rest();
                    signal.await(IDLE);
                    continue;
                }
                publish(receipts, standing, absent, topics, producer, outbox);
                standing = Set.of();
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

    private Set<Long> reconcile(Outbox outbox, ReceiptTopics topics, boolean othersWait)
            throws SQLException, InterruptedException {
        List<OutboxReceipt> unmarked = outbox.next(window);
        if (unmarked.isEmpty() && !othersWait) {
            return Set.of();
        }
        topics.requireBroker();
        state.stepped();
        Thread.sleep(settle.toMillis());
        Set<Long> standing = unmarked.isEmpty() ? Set.of() : tails.find(unmarked, window);
        LOG.info("Publisher took over: unmarked={} standing={}", unmarked.size(), standing.size());
        return standing;
    }

    /** Sends a window, but for receipts whose topic does not exist: those wait apart, in order, until it does. */
    private void publish(
            List<OutboxReceipt> receipts,
            Set<Long> standing,
            Set<String> absent,
            ReceiptTopics topics,
            Producer<byte[], byte[]> producer,
            Outbox outbox)
            throws SQLException, InterruptedException {
        Set<String> named = new HashSet<>();
        receipts.forEach(receipt -> named.add(receipt.receipt().topic()));
        named.removeAll(absent);
        absent.addAll(topics.missing(named));
        List<OutboxReceipt> waiting = new ArrayList<>();
        List<OutboxReceipt> toSend = new ArrayList<>(receipts.size());
        for (OutboxReceipt receipt : receipts) {
            if (standing.contains(receipt.outboxNo())) {
                continue;
            }
            (absent.contains(receipt.receipt().topic()) ? waiting : toSend).add(receipt);
        }
        List<OutboxReceipt> refused = send(toSend, producer, outbox);
        if (!waiting.isEmpty()) {
            LOG.error("Receipts set aside, their topics do not exist: count={} topics={}", waiting.size(), absent);
        }
        outbox.markPublished(receipts, waiting, refused);
        if (!waiting.isEmpty() || !refused.isEmpty()) {
            state.aside(outbox.aside());
        }
    }

    /** Sends what was set aside for topics that exist now; a topic is absent no more once nothing waits for it. */
    private void sendWhatWaited(
            Set<String> absent, ReceiptTopics topics, Producer<byte[], byte[]> producer, Outbox outbox)
            throws SQLException, InterruptedException {
        Set<String> missing = topics.missing(absent);
        for (String topic : List.copyOf(absent)) {
            while (!missing.contains(topic) && !stopping) {
                List<OutboxReceipt> receipts = outbox.waitingFor(topic, window);
                if (receipts.isEmpty()) {
                    LOG.info("Receipts set aside are published: topic={}", topic);
                    absent.remove(topic);
                    break;
                }
                state.stepped();
                Set<Long> standing = tails.find(receipts, window);
                List<OutboxReceipt> refused = send(
                        receipts.stream()
                                .filter(receipt -> !standing.contains(receipt.outboxNo()))
                                .toList(),
                        producer,
                        outbox);
                outbox.delivered(receipts, refused);
                state.aside(outbox.aside());
            }
        }
    }

    /** Sends receipts and waits for the broker to have them; answers those that it will never take. */
    private List<OutboxReceipt> send(List<OutboxReceipt> receipts, Producer<byte[], byte[]> producer, Outbox outbox)
            throws SQLException, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(receipts.size());
        for (OutboxReceipt receipt : receipts) {
            sent.add(producer.send(kafkaRecord(receipt.receipt())));
        }
        List<OutboxReceipt> refused = new ArrayList<>(0);
        for (int index = 0; index < sent.size(); index++) {
            OutboxReceipt receipt = receipts.get(index);
            if (!isTaken(sent.get(index), outbox)) {
                LOG.error(
                        "Receipt set aside, the broker refuses it for good: topic={} outboxNo={} bytes={}",
                        receipt.receipt().topic(),
                        receipt.outboxNo(),
                        receipt.receipt().value().length);
                refused.add(receipt);
            }
        }
        return refused;
    }

    private static ProducerRecord<byte[], byte[]> kafkaRecord(ReceiptRow receipt) {
        List<Header> headers = new ArrayList<>();
        receipt.headers().forEach((name, value) -> headers.add(new RecordHeader(name, value)));
        byte[] key = receipt.key().getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(receipt.topic(), null, key, receipt.value(), headers);
    }

    /** Waits as long as it takes, while the lock is held, for the broker to take a record or refuse it for good. */
    private boolean isTaken(Future<RecordMetadata> future, Outbox outbox) throws SQLException, InterruptedException {
        while (true) {
            try {
                future.get(1, TimeUnit.SECONDS);
                return true;
            } catch (TimeoutException e) {
                if (stopping || !outbox.isReachable()) {
                    throw new LeadershipLostException("receipts under way are not confirmed");
                }
                state.stepped();
                state.troubled("broker");
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RecordTooLargeException || e.getCause() instanceof InvalidRecordException) {
                    return false;
                }
                throw new KafkaException(
                        "A receipt could not be sent, "
                                + e.getCause().getClass().getSimpleName(),
                        e.getCause());
            }
        }
    }
}
