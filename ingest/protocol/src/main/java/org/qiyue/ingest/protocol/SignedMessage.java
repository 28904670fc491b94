package org.qiyue.ingest.protocol;

import java.util.Objects;

/**
 * A message, a signature, and the key with which it is said to be made.
 *
 * @param verifier of the key
 * @param message the exact bytes
 * @param signature Base64 of the DER form, or whatever stands in its place, null too
 */
public record SignedMessage(Sm2Verifier verifier, byte[] message, String signature) {
    public SignedMessage {
        Objects.requireNonNull(verifier);
        Objects.requireNonNull(message);
    }
}
