package org.qiyue.deploy.local.simulation;

import java.util.Objects;

/**
 * A filing of the simulated city as its platform would write it to Kafka.
 *
 * @param key the record's key, which is the platform's contract number
 * @param event the record's value; not copied
 * @param signature header {@code qiyue-signature}; null where the filing is to lack it
 * @param certificate header {@code qiyue-certificate}
 * @param answered whether a final receipt of its own is to come; false for a repeat of bytes filed before
 */
public record SignedFiling(
        String topic, String key, byte[] event, String signature, String certificate, boolean answered) {

    public SignedFiling {
        Objects.requireNonNull(topic);
        Objects.requireNonNull(key);
        Objects.requireNonNull(event);
        Objects.requireNonNull(certificate);
    }

    /** Names the record, never its content, which names a person. */
    @Override
    public String toString() {
        return "SignedFiling[" + topic + ", " + event.length + " bytes]";
    }
}
