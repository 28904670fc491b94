package org.qiyue.ingest.service.consume;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Iterator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.qiyue.ingest.protocol.Wire;
import org.qiyue.ingest.service.check.FilingRecord;
import org.qiyue.ingest.service.check.TopicPartitionId;

/** Kafka's records as values of this house. */
final class Records {
    /** Longer than any well-formed signature or serial; longer headers are not kept. */
    private static final int MAX_HEADER_BYTES = 256;

    private static final byte[] NOTHING = {};

    private Records() {}

    static FilingRecord read(ConsumerRecord<byte[], byte[]> kafka, TopicPartitionId source) {
        return new FilingRecord(
                source,
                kafka.offset(),
                Instant.ofEpochMilli(kafka.timestamp()),
                kafka.value() == null ? NOTHING : kafka.value(),
                header(kafka, Wire.SIGNATURE_HEADER),
                header(kafka, Wire.CERTIFICATE_HEADER),
                kafka.key() == null ? "" : new String(kafka.key(), StandardCharsets.UTF_8));
    }

    /** The only header of that name when it is short printable ASCII, null when absent, empty when anything else. */
    private static String header(ConsumerRecord<byte[], byte[]> kafka, String name) {
        Iterator<Header> headers = kafka.headers().headers(name).iterator();
        if (!headers.hasNext()) {
            return null;
        }
        byte[] value = headers.next().value();
        if (headers.hasNext() || value == null || value.length > MAX_HEADER_BYTES) {
            return "";
        }
        for (byte octet : value) {
            if (octet < ' ' || octet > '~') {
                return "";
            }
        }
        return new String(value, StandardCharsets.US_ASCII);
    }
}
