package org.qiyue.registry.store.intake;

import java.util.Objects;
import java.util.UUID;

/**
 * How far a batch read in one partition.
 *
 * @param topicId Kafka's id of the topic
 * @param topic its name
 * @param partition the partition
 * @param expected the offset the register should hold now; null when it should hold none yet
 * @param next the offset after the batch's last record
 */
public record OffsetAdvance(UUID topicId, String topic, int partition, Long expected, long next) {

    public OffsetAdvance {
        Objects.requireNonNull(topicId, "topicId");
        Objects.requireNonNull(topic, "topic");
        if (next < 0 || expected != null && next <= expected) {
            throw new IllegalArgumentException("A batch moves forward: " + expected + " to " + next);
        }
    }
}
