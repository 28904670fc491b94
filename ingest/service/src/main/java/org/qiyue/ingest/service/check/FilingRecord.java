package org.qiyue.ingest.service.check;

import java.time.Instant;
import java.util.Objects;

/**
 * A record as it lies in Kafka. The bytes are not copied and never changed.
 *
 * @param source the partition it was read from
 * @param offset its offset there
 * @param receivedAt its append time: the "now" of every rule
 * @param event the exact bytes
 * @param signature header {@code qiyue-signature}, null when absent, empty when repeated or of no plausible form
 * @param certificate header {@code qiyue-certificate}, likewise
 * @param key the record's key as text, empty when it has none; null when it is not at hand, and then not looked at
 */
public record FilingRecord(
        TopicPartitionId source,
        long offset,
        Instant receivedAt,
        byte[] event,
        String signature,
        String certificate,
        String key) {
    /** What the name of a topic with filings begins with. */
    public static final String TOPIC_PREFIX = "filings.";

    public FilingRecord {
        Objects.requireNonNull(source);
        Objects.requireNonNull(receivedAt);
        Objects.requireNonNull(event);
    }

    /** A record whose key is not at hand: of a filing that was held, and looked at when it arrived. */
    public FilingRecord(
            TopicPartitionId source,
            long offset,
            Instant receivedAt,
            byte[] event,
            String signature,
            String certificate) {
        this(source, offset, receivedAt, event, signature, certificate, null);
    }

    /** The platform whose topic this is; the broker lets nobody else write there. */
    public String platformCode() {
        return source.topic().substring(TOPIC_PREFIX.length());
    }
}
