package org.qiyue.ingest.service.consume;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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

    Losses(ConsumerState state) {
        this.state = state;
    }

    /** Where partitions are read from now on; what Kafka does not have any more from there on is lost. */
    void begin(Consumer<?, ?> consumer, Map<TopicPartition, Long> next) {
        expected.putAll(next);
        look(consumer, next.keySet());
    }

    /** Notes a record that was read. */
    void read(Consumer<?, ?> consumer, TopicPartition partition, long offset) {
        if (offset > expected.getOrDefault(partition, offset)) {
            look(consumer, List.of(partition));
        }
        expected.put(partition, offset + 1);
    }

    private void look(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        consumer.beginningOffsets(partitions).forEach((partition, first) -> {
            long from = expected.get(partition);
            if (first > from) {
                LOG.error(
                        "Filings lost, deleted by Kafka before they were read: topic={} partition={} from={} to={}",
                        partition.topic(),
                        partition.partition(),
                        from,
                        first - 1);
                state.lost(first - from);
                expected.put(partition, first);
            }
        });
    }
}
