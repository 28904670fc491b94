package org.qiyue.ingest.service.consume;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees records that Kafka deleted (retention) before they were read. Not every missing offset is a loss: the markers of a
 * platform's own transactions take offsets too, so that only what lies before the partition's first offset counts.
 */
final class Losses {
    private static final Logger LOG = LoggerFactory.getLogger(Losses.class);

    private final ConsumerState state;
    private final Map<TopicPartition, Long> expected = new HashMap<>();
    private final Map<TopicPartition, Gap> gaps = new HashMap<>();

    /** Offsets that were not read. */
    private record Gap(long from, long to) {}

    Losses(ConsumerState state) {
        this.state = state;
    }

    /** Where partitions are read from now on; what Kafka does not have any more from there on is lost. */
    void begin(Consumer<?, ?> consumer, Map<TopicPartition, Long> next) {
        expected.putAll(next);
        next.forEach((partition, from) -> gaps.put(partition, new Gap(from, Long.MAX_VALUE)));
        look(consumer);
    }

    /** Notes a record that was read. */
    void read(TopicPartition partition, long offset) {
        long from = expected.getOrDefault(partition, offset);
        if (offset > from) {
            gaps.putIfAbsent(partition, new Gap(from, offset));
        }
        expected.put(partition, offset + 1);
    }

    /** Asks the broker, once after every poll and only when offsets are missing, whether they are a loss. */
    void look(Consumer<?, ?> consumer) {
        if (gaps.isEmpty()) {
            return;
        }
        consumer.beginningOffsets(gaps.keySet()).forEach((partition, first) -> {
            Gap gap = gaps.get(partition);
            long to = Math.min(first, gap.to());
            if (to > gap.from()) {
                LOG.error(
                        "Filings lost, deleted by Kafka before they were read: topic={} partition={} from={} to={}",
                        partition.topic(),
                        partition.partition(),
                        gap.from(),
                        to - 1);
                state.lost(to - gap.from());
                expected.merge(partition, to, Math::max);
            }
        });
        gaps.clear();
    }
}
