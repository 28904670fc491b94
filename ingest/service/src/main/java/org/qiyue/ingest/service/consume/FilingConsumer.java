package org.qiyue.ingest.service.consume;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.qiyue.ingest.service.book.UnknownFiguresException;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.ingest.service.check.FilingChecks;
import org.qiyue.ingest.service.check.FilingRecord;
import org.qiyue.ingest.service.check.TopicPartitionId;
import org.qiyue.ingest.service.record.FenceLostException;
import org.qiyue.ingest.service.record.FilingRecorder;
import org.qiyue.ingest.service.record.OffsetAdvance;
import org.qiyue.ingest.service.record.RegisterUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the platforms' topics and hands batch after batch to the recorder. Kafka's own offsets are not used: where
 * a partition stands is read from the register when it is assigned, and moved in the transaction that records the
 * batch. Whatever goes wrong, the cure is the same: forget, read the offsets again, go on from there.
 *
 * <p>While one batch is being recorded the next ones are read, and checked on all cores that are free.
 */
public final class FilingConsumer implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(FilingConsumer.class);
    private static final Pattern TOPICS = Pattern.compile("filings\\..*");
    private static final Duration IDLE = Duration.ofMillis(500);
    /**
     * Batches under check beside the one that is checked and waits for the recording to end, and the one that is being
     * recorded. More of them are not faster, and take memory.
     */
    private static final int AHEAD = 1;

    private static final Duration TOPIC_CHECK = Duration.ofSeconds(5);
    /** Enough to leave the group; a broker that is away is not waited for. */
    private static final Duration CLOSING = Duration.ofSeconds(3);

    private final Supplier<Consumer<byte[], byte[]>> kafka;
    private final Supplier<Admin> kafkaAdmin;
    private final FilingChecks checks;
    private final FilingRecorder recorder;
    private final BatchRecording recording;
    private final BatchLimits limits;
    private final ConsumerState state;

    private final Positions positions = new Positions();
    private final PartitionLags lags;
    private final Losses losses;
    /** Asking every two seconds costs a server nothing; waiting longer would add to every outage once it is over. */
    private final Backoff backoff = new Backoff(Duration.ofMillis(250), Duration.ofSeconds(2));

    private volatile boolean stopping;
    private volatile Consumer<byte[], byte[]> consumer;
    private final Deque<Pending> pending = new ArrayDeque<>(AHEAD + 1);
    private TopicIds topicIds;
    private long topicsCheckedAt;

    /** Records read and under check, and the question whether their topics are still the same. */
    private record Pending(FilingChecks.Batch batch, TopicIds.Answer ids, Set<String> topics) {}

    /**
     * @param kafka makes a consumer; called again when one has failed for good
     * @param kafkaAdmin makes a client that describes topics
     */
    public FilingConsumer(
            Supplier<Consumer<byte[], byte[]>> kafka,
            Supplier<Admin> kafkaAdmin,
            FilingChecks checks,
            FilingRecorder recorder,
            BatchLimits limits,
            ConsumerState state) {
        this.kafka = kafka;
        this.kafkaAdmin = kafkaAdmin;
        this.checks = checks;
        this.recorder = recorder;
        this.recording = new BatchRecording(recorder::record);
        this.limits = limits;
        this.state = state;
        this.lags = new PartitionLags(state);
        this.losses = new Losses(state);
    }

    /** Ends the loop after the batch under way; what is not recorded is read again by whoever comes next. */
    public void stop() {
        stopping = true;
        Consumer<byte[], byte[]> current = consumer;
        if (current != null) {
            current.wakeup();
        }
    }

    @Override
    public void run() {
        state.started();
        try {
            while (!stopping) {
                consumeUntilBroken();
            }
        } catch (InterruptException e) {
            LOG.info("Consumer interrupted");
        } finally {
            recording.close();
            state.stopped();
        }
    }

    /** One Kafka consumer's life; an exception it cannot survive ends it, and the next one starts afresh. */
    private void consumeUntilBroken() {
        Admin admin = kafkaAdmin.get();
        Consumer<byte[], byte[]> opened = null;
        try {
            opened = kafka.get();
            topicIds = new TopicIds(admin);
            consumer = opened;
            opened.subscribe(TOPICS, new Rebalance());
            while (!stopping) {
                state.stepped();
                lags.watch(admin);
                step();
            }
            recordAll();
        } catch (WakeupException e) {
            if (!stopping) {
                throw e;
            }
        } catch (InterruptException e) {
            throw e;
        } catch (KafkaException e) {
            state.troubled(ConsumerState.BROKER);
            LOG.warn("Consumer failed; starting a new one after a pause", e);
            sleep(backoff.next());
        } finally {
            consumer = null;
            try {
                abandon();
            } finally {
                release(positions.assigned());
                state.left();
                if (opened != null) {
                    opened.close(CloseOptions.timeout(CLOSING));
                }
                admin.close(CLOSING);
            }
        }
    }

    private void step() {
        try {
            placeWaiting();
            List<List<FilingRecord>> arrived = poll();
            for (List<FilingRecord> records : arrived) {
                pending.add(begin(records));
                if (pending.size() > AHEAD) {
                    recordOldest();
                }
            }
            if (arrived.isEmpty()) {
                recordOldest();
                watchTopics();
            }
        } catch (FenceLostException e) {
            LOG.warn("Another instance has moved an offset; reading the offsets again: {}", e.getMessage());
            state.fenced();
            startOver();
        } catch (TopicChangedException e) {
            LOG.warn("A topic was made anew; reading the offsets again");
            startOver();
        } catch (RegisterUnavailableException e) {
            LOG.warn("Register unavailable; no filing is lost, trying again: {}", e.getMessage());
            state.troubled(ConsumerState.DATABASE);
            startOver();
            pauseAndStayInGroup();
        }
    }

    private List<List<FilingRecord>> poll() {
        ConsumerRecords<byte[], byte[]> polled =
                consumer.poll(pending.isEmpty() && !recording.isUnderWay() ? IDLE : Duration.ZERO);
        List<FilingRecord> records = new ArrayList<>(polled.count());
        for (ConsumerRecord<byte[], byte[]> kafkaRecord : polled) {
            TopicPartition partition = new TopicPartition(kafkaRecord.topic(), kafkaRecord.partition());
            TopicPartitionId source = positions.source(partition);
            if (source != null) {
                losses.read(partition, kafkaRecord.offset());
                records.add(Records.read(kafkaRecord, source));
            }
        }
        losses.look(consumer);
        return limits.cut(records);
    }

    private Pending begin(List<FilingRecord> records) {
        Set<String> topics = new HashSet<>();
        records.forEach(filing -> topics.add(filing.source().topic()));
        try {
            return new Pending(checks.begin(records), topicIds.ask(topics), topics);
        } catch (UnknownFiguresException e) {
            throw new RegisterUnavailableException(e.getMessage(), e);
        } catch (SQLException e) {
            throw new RegisterUnavailableException("Platforms or rules cannot be read", e);
        }
    }

    private void recordAll() {
        while (!pending.isEmpty()) {
            recordOldest();
        }
        awaitRecorded();
    }

    /** Begins to record the batch that was read first, once it is checked and the one before it stands in the register. */
    private void recordOldest() {
        Pending batch = pending.poll();
        if (batch == null) {
            awaitRecorded();
            return;
        }
        List<CheckedFiling> filings = batch.batch().filings();
        awaitRecorded();
        if (!positions.agreeWith(batch.ids().ids(), batch.topics())) {
            throw new TopicChangedException();
        }
        recording.begin(filings, positions.copy());
    }

    private void awaitRecorded() {
        if (!recording.isUnderWay()) {
            return;
        }
        List<OffsetAdvance> advances = recording.await();
        positions.advance(advances);
        advances.forEach(this::stands);
        backoff.reset();
        state.well();
    }

    /** Reads where the waiting partitions stand and tells Kafka. */
    private void placeWaiting() {
        Set<TopicPartition> waiting = positions.waiting();
        if (waiting.isEmpty()) {
            return;
        }
        Set<String> topics = new HashSet<>();
        waiting.forEach(partition -> topics.add(partition.topic()));
        Map<String, UUID> ids = topicIds.ask(topics).ids();
        Map<TopicPartition, TopicPartitionId> sources = new HashMap<>();
        for (TopicPartition partition : waiting) {
            UUID id = ids.get(partition.topic());
            if (id != null) {
                sources.put(partition, new TopicPartitionId(id, partition.topic(), partition.partition()));
            }
        }
        Map<TopicPartitionId, Long> offsets = recorder.positions(List.copyOf(sources.values()));
        Map<TopicPartition, Long> places = new HashMap<>();
        sources.forEach((partition, source) -> places.put(partition, offsets.get(source)));
        losses.begin(consumer, places);
        sources.forEach((partition, source) -> {
            long next = offsets.get(source);
            consumer.seek(partition, next);
            positions.place(partition, source, next);
            lags.stands(partition, next);
            LOG.info("Partition placed: topic={} partition={} offset={}", source.topic(), source.partition(), next);
        });
        consumer.resume(sources.keySet());
        topicsCheckedAt = System.nanoTime();
        state.well();
    }

    /** Sees a topic that was deleted and made again while nothing arrives. */
    private void watchTopics() {
        if (System.nanoTime() - topicsCheckedAt < TOPIC_CHECK.toNanos()) {
            return;
        }
        topicsCheckedAt = System.nanoTime();
        Set<String> topics = positions.topics();
        if (topics.isEmpty()) {
            topicIds.requireBroker();
        } else if (!positions.agreeWith(topicIds.ask(topics).ids(), topics)) {
            throw new TopicChangedException();
        }
    }

    private void stands(OffsetAdvance advance) {
        TopicPartitionId source = advance.source();
        lags.stands(new TopicPartition(source.topic(), source.partition()), advance.next());
    }

    private void release(Collection<TopicPartition> partitions) {
        positions.release(partitions);
        lags.release(partitions);
    }

    private void startOver() {
        abandon();
        consumer.pause(consumer.assignment());
        positions.forget();
    }

    private void abandon() {
        pending.forEach(one -> one.batch().cancel());
        pending.clear();
        if (recording.abandon()) {
            state.fenced();
        }
    }

    /** Waits within poll, with every partition paused, so that the group does not give this consumer up. */
    private void pauseAndStayInGroup() {
        long until = System.nanoTime() + backoff.next().toNanos();
        while (!stopping && System.nanoTime() < until) {
            state.stepped();
            consumer.poll(Duration.ofMillis(Math.max(1, (until - System.nanoTime()) / 1_000_000)));
        }
    }

    private void sleep(Duration pause) {
        long until = System.nanoTime() + pause.toNanos();
        while (!stopping && System.nanoTime() < until) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptException(e);
            }
        }
    }

    private final class Rebalance implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            consumer.pause(partitions);
            positions.assign(partitions);
            state.assigned(positions.assigned().size());
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            try {
                recordAll();
            } catch (FenceLostException | TopicChangedException | RegisterUnavailableException e) {
                if (e instanceof FenceLostException) {
                    state.fenced();
                }
                LOG.warn("Batch not recorded before its partitions went; the next owner reads it again");
                startOver();
            }
            leave(partitions);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            LOG.warn("{} partitions lost without notice", partitions.size());
            abandon();
            leave(partitions);
            Set<TopicPartition> kept = positions.assigned();
            consumer.pause(kept.stream().filter(consumer.assignment()::contains).toList());
            positions.forget();
        }

        private void leave(Collection<TopicPartition> partitions) {
            release(partitions);
            state.assigned(positions.assigned().size());
        }
    }

    private static final class TopicChangedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
