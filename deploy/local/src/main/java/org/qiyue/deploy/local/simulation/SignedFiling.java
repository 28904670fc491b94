package org.qiyue.deploy.local.simulation;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.qiyue.ingest.protocol.Wire;

/**
 * A filing of the simulated city as its platform would write it to Kafka.
 *
 * @param key the record's key, which is the platform's contract number
 * @param event the record's value; not copied
 * @param signature header {@code qiyue-signature}; null where the filing is to lack it
 * @param certificate header {@code qiyue-certificate}
 * @param answer what it was made to be answered with, written down with its defect and never computed by the rules
 */
public record SignedFiling(
        String topic, String key, byte[] event, String signature, String certificate, Answer answer) {

    /** The final answer to come. */
    public enum Answer {
        ACCEPTED,
        ACCEPTED_WITH_WARNINGS,
        REJECTED,
        /** The same bytes were filed before: no final receipt of its own. */
        NONE
    }

    public SignedFiling {
        Objects.requireNonNull(topic);
        Objects.requireNonNull(key);
        Objects.requireNonNull(event);
        Objects.requireNonNull(certificate);
        Objects.requireNonNull(answer);
    }

    /** Whether a final receipt of its own is to come. */
    public boolean answered() {
        return answer != Answer.NONE;
    }

    /** The record as its platform would write it, for a producer of bytes. */
    public ProducerRecord<byte[], byte[]> toRecord() {
        var made = new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), event);
        if (signature != null) {
            made.headers().add(Wire.SIGNATURE_HEADER, signature.getBytes(StandardCharsets.UTF_8));
        }
        made.headers().add(Wire.CERTIFICATE_HEADER, certificate.getBytes(StandardCharsets.US_ASCII));
        return made;
    }

    /** Names the record, never its content, which names a person. */
    @Override
    public String toString() {
        return "SignedFiling[" + topic + ", " + event.length + " bytes]";
    }
}
