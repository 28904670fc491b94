package org.qiyue.ingest.service.check;

import java.util.Objects;
import java.util.UUID;

/**
 * A partition of a topic that cannot be mistaken for one of a later topic of the same name.
 *
 * @param topicId Kafka's id of the topic
 * @param topic its name
 * @param partition number within the topic
 */
public record TopicPartitionId(UUID topicId, String topic, int partition) {
    public TopicPartitionId {
        Objects.requireNonNull(topicId);
        Objects.requireNonNull(topic);
    }
}
