package org.qiyue.registry.store.intake;

import java.util.Objects;

/**
 * An idempotency key that an earlier event has taken.
 *
 * @param key the key
 * @param contentDigest SM3 of that event's bytes, 32 bytes
 * @param filingNo its filing
 * @param receiptNo the first receipt under the key
 */
public record TakenKey(FilingKey key, byte[] contentDigest, long filingNo, String receiptNo) {

    public TakenKey {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(contentDigest, "contentDigest");
        Objects.requireNonNull(receiptNo, "receiptNo");
    }
}
