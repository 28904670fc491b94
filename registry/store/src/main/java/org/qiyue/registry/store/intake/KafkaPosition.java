package org.qiyue.registry.store.intake;

import java.util.Objects;
import java.util.UUID;

/**
 * Where a record lies in Kafka.
 *
 * @param topicId Kafka's id of the topic, which a re-created topic of the same name does not share
 * @param topic the topic's name
 * @param partition the partition
 * @param offset the offset
 */
public record KafkaPosition(UUID topicId, String topic, int partition, long offset) {

    public KafkaPosition {
        Objects.requireNonNull(topicId, "topicId");
        Objects.requireNonNull(topic, "topic");
    }
}
