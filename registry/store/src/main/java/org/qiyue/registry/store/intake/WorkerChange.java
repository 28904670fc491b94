package org.qiyue.registry.store.intake;

import java.util.Objects;

/**
 * A correction of the document of a contract's worker: the contract is another person's.
 *
 * @param contractId the contract
 * @param filingNo the correction
 * @param before the worker whose contract it was
 * @param worker the worker of the right document
 */
public record WorkerChange(String contractId, long filingNo, long before, long worker) {

    public WorkerChange {
        Objects.requireNonNull(contractId, "contractId");
    }
}
