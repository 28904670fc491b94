package org.qiyue.ingest.rules;

import java.util.Objects;

/**
 * The event that took an idempotency key first.
 *
 * @param contentDigest SM3 of its bytes, 64 hex digits, lower case
 * @param receiptNo its receipt
 */
public record EarlierFiling(String contentDigest, String receiptNo) {

    public EarlierFiling {
        Objects.requireNonNull(contentDigest, "contentDigest");
        Objects.requireNonNull(receiptNo, "receiptNo");
    }
}
