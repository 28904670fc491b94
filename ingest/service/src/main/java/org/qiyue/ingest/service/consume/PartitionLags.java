package org.qiyue.ingest.service.consume;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/**
 * How many records of each partition are not in the register yet: what lies in Kafka less what was recorded, asked of
 * the broker now and then and never waited for. A partition keeps its number while the register cannot be reached.
 */
final class PartitionLags {
    private static final Duration INTERVAL = Duration.ofSeconds(5);

    private final ConsumerState state;
    private final Map<TopicPartition, Long> recorded = new HashMap<>();
    private long askedAt = System.nanoTime() - INTERVAL.toNanos();

    PartitionLags(ConsumerState state) {
        this.state = state;
    }

    /** Notes the next offset of a partition. */
    void stands(TopicPartition partition, long next) {
        recorded.put(partition, next);
    }

    /** Forgets partitions that another instance reads. */
    void release(Collection<TopicPartition> partitions) {
        recorded.keySet().removeAll(partitions);
    }

    /** Asks, when it is time; the answer goes to the consumer's state. */
    void watch(Admin admin) {
        if (System.nanoTime() - askedAt < INTERVAL.toNanos()) {
            return;
        }
        askedAt = System.nanoTime();
        Map<TopicPartition, Long> stood = Map.copyOf(recorded);
        Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
        stood.keySet().forEach(partition -> ends.put(partition, OffsetSpec.latest()));
        admin.listOffsets(ends).all().whenComplete((answer, failure) -> {
            if (failure == null) {
                Map<TopicPartition, Long> lags = new HashMap<>();
                answer.forEach(
                        (partition, end) -> lags.put(partition, Math.max(0, end.offset() - stood.get(partition))));
                state.lagging(lags);
            }
        });
    }
}
