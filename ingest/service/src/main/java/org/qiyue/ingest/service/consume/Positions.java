package org.qiyue.ingest.service.consume;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.qiyue.ingest.service.check.FilingRecord;
import org.qiyue.ingest.service.check.TopicPartitionId;
import org.qiyue.ingest.service.record.OffsetAdvance;

/**
 * Where each assigned partition stands. A partition is either placed (its offset was read from the register and
 * Kafka was told) or waits to be placed; only placed partitions are read.
 */
final class Positions {
    private final Map<TopicPartition, Place> placed = new HashMap<>();
    private final Set<TopicPartition> waiting = new HashSet<>();

    private record Place(TopicPartitionId source, long next) {}

    /** The same places, for another thread. */
    Positions copy() {
        Positions copy = new Positions();
        copy.placed.putAll(placed);
        return copy;
    }

    void assign(Collection<TopicPartition> partitions) {
        placed.keySet().removeAll(partitions);
        waiting.addAll(partitions);
    }

    void release(Collection<TopicPartition> partitions) {
        placed.keySet().removeAll(partitions);
        waiting.removeAll(partitions);
    }

    /** Forgets every place: each must be read from the register again. */
    void forget() {
        waiting.addAll(placed.keySet());
        placed.clear();
    }

    void place(TopicPartition partition, TopicPartitionId source, long next) {
        waiting.remove(partition);
        placed.put(partition, new Place(source, next));
    }

    Set<TopicPartition> waiting() {
        return Set.copyOf(waiting);
    }

    Set<TopicPartition> assigned() {
        Set<TopicPartition> all = new HashSet<>(placed.keySet());
        all.addAll(waiting);
        return all;
    }

    /** The identity of a placed partition, or null when it is not placed. */
    TopicPartitionId source(TopicPartition partition) {
        Place place = placed.get(partition);
        return place == null ? null : place.source();
    }

    long next(TopicPartition partition) {
        return placed.get(partition).next();
    }

    /** Names of topics with a placed partition. */
    Set<String> topics() {
        Set<String> topics = new HashSet<>();
        placed.keySet().forEach(partition -> topics.add(partition.topic()));
        return topics;
    }

    /** Whether every placed topic named in the answer, or missing from it, still has the id it was placed under. */
    boolean agreeWith(Map<String, UUID> ids, Set<String> asked) {
        return placed.values().stream()
                .map(Place::source)
                .filter(source -> asked.contains(source.topic()))
                .allMatch(source -> source.topicId().equals(ids.get(source.topic())));
    }

    /** The steps that recording these records means; they are in order within each partition. */
    List<OffsetAdvance> advances(List<FilingRecord> records) {
        Map<TopicPartitionId, Long> last = new HashMap<>();
        records.forEach(filing -> last.put(filing.source(), filing.offset()));
        List<OffsetAdvance> advances = new ArrayList<>(last.size());
        last.forEach((source, offset) -> {
            Place place = placed.get(new TopicPartition(source.topic(), source.partition()));
            if (place == null || !place.source().equals(source)) {
                throw new IllegalStateException("A record of a partition that has no place");
            }
            advances.add(new OffsetAdvance(source, place.next(), offset + 1));
        });
        return advances;
    }

    void advance(List<OffsetAdvance> advances) {
        for (OffsetAdvance advance : advances) {
            TopicPartitionId source = advance.source();
            placed.put(new TopicPartition(source.topic(), source.partition()), new Place(source, advance.next()));
        }
    }
}
