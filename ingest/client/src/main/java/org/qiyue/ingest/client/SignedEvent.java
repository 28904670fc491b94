package org.qiyue.ingest.client;

import java.util.Objects;

/**
 * An event as it is sent.
 *
 * @param event the exact bytes
 * @param signature header {@code qiyue-signature}
 * @param certificate header {@code qiyue-certificate}
 */
public record SignedEvent(byte[] event, String signature, String certificate) {
    public SignedEvent {
        Objects.requireNonNull(event);
        Objects.requireNonNull(signature);
        Objects.requireNonNull(certificate);
    }

    /** Without the event, which names people. */
    @Override
    public String toString() {
        return "SignedEvent[" + event.length + " bytes, certificate=" + certificate + "]";
    }
}
