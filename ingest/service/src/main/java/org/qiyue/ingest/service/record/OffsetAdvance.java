package org.qiyue.ingest.service.record;

import java.util.Objects;
import org.qiyue.ingest.service.check.TopicPartitionId;

/**
 * One step of a partition's offset, taken only from where it is believed to stand.
 *
 * @param source the partition
 * @param expected the next offset as this instance knows it
 * @param next the next offset afterwards
 */
public record OffsetAdvance(TopicPartitionId source, long expected, long next) {
    public OffsetAdvance {
        Objects.requireNonNull(source);
        if (next <= expected) {
            throw new IllegalArgumentException("An offset only advances");
        }
    }
}
