package org.qiyue.ingest.service.publish;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.qiyue.registry.store.intake.OutboxReceipt;

/** The last records of the receipts topics: what a publisher before this one may have sent without noting it. */
final class TopicTails {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Supplier<Consumer<byte[], byte[]>> kafka;

    /** @param kafka makes a consumer without a group */
    TopicTails(Supplier<Consumer<byte[], byte[]>> kafka) {
        this.kafka = kafka;
    }

    /**
     * Which of these receipts already stand on their topics.
     *
     * @param receipts the first receipts that are not known to be published
     * @param depth how many records at the end of each partition can be unnoted at most
     * @return their outbox numbers
     * @throws KafkaException when the tails cannot be read in time
     */
    Set<Long> find(List<OutboxReceipt> receipts, int depth) {
        Map<String, Map<ByteBuffer, Long>> wanted = new HashMap<>();
        for (OutboxReceipt receipt : receipts) {
            wanted.computeIfAbsent(receipt.receipt().topic(), topic -> new HashMap<>())
                    .put(ByteBuffer.wrap(receipt.receipt().value()), receipt.outboxNo());
        }
        Set<Long> found = new HashSet<>();
        try (Consumer<byte[], byte[]> consumer = kafka.get()) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions(consumer, wanted.keySet()));
            ends.values().removeIf(end -> end == 0);
            Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(ends.keySet());
            consumer.assign(ends.keySet());
            ends.forEach(
                    (partition, end) -> consumer.seek(partition, Math.max(beginnings.get(partition), end - depth)));
            long until = System.nanoTime() + LIMIT.toNanos();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                if (System.nanoTime() > until) {
                    throw new KafkaException("The tails of the receipts topics cannot be read in time");
                }
                for (ConsumerRecord<byte[], byte[]> standing : consumer.poll(POLL)) {
                    Long outboxNo = wanted.get(standing.topic()).get(ByteBuffer.wrap(standing.value()));
                    if (outboxNo != null) {
                        found.add(outboxNo);
                    }
                }
            }
        }
        return found;
    }

    private static List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer, Set<String> topics) {
        Map<String, List<PartitionInfo>> standing = consumer.listTopics();
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : topics) {
            for (PartitionInfo info : standing.getOrDefault(topic, List.of())) {
                partitions.add(new TopicPartition(topic, info.partition()));
            }
        }
        return partitions;
    }
}
