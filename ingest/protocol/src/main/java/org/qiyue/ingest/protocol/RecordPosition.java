package org.qiyue.ingest.protocol;

import java.util.Objects;

/** Where quarantined bytes lie. */
public record RecordPosition(String topic, int partition, long offset) {
    public RecordPosition {
        Objects.requireNonNull(topic);
    }
}
