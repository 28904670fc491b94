package org.qiyue.registry.store.intake;

import java.util.Objects;

/**
 * A receipt waiting to be published.
 *
 * @param outboxNo its place in the outbox
 * @param receipt the record to publish
 */
public record OutboxReceipt(long outboxNo, ReceiptRow receipt) {

    public OutboxReceipt {
        Objects.requireNonNull(receipt, "receipt");
    }
}
