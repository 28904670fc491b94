package org.qiyue.registry.store.intake;

import java.util.Objects;

/**
 * Bytes refused before without taking a key.
 *
 * @param key platform and digest
 * @param filingNo the filing under which they are kept
 * @param receiptNo the receipt they were given
 */
public record RefusedContent(ContentKey key, long filingNo, String receiptNo) {

    public RefusedContent {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(receiptNo, "receiptNo");
    }
}
