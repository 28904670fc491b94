package org.qiyue.registry.store.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A receipt to be published, exactly as it will lie in Kafka.
 *
 * @param topic the platform's receipt topic
 * @param key the record's key: filing id, or receipt number for quarantined bytes
 * @param headers header names and values, in order
 * @param value the receipt's bytes, as signed
 */
public record ReceiptRow(String topic, String key, Map<String, byte[]> headers, byte[] value) {

    public ReceiptRow {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(key, "key");
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        Objects.requireNonNull(value, "value");
    }
}
