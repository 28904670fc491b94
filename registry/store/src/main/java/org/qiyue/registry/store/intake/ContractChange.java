package org.qiyue.registry.store.intake;

import java.util.Objects;

/**
 * A contract before and after a batch.
 *
 * @param before its present form as read in this transaction; null when the batch brings it
 * @param after its present form after the batch
 */
public record ContractChange(ContractRow before, ContractRow after) {

    public ContractChange {
        Objects.requireNonNull(after, "after");
        if (before != null && !before.contractId().equals(after.contractId())) {
            throw new IllegalArgumentException("A change is of one contract");
        }
    }
}
