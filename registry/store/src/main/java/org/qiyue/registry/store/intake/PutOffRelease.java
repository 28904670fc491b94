package org.qiyue.registry.store.intake;

import java.util.Objects;

/**
 * A contract that filings wait for which were not all decided again when they could have been.
 *
 * @param releaseNo its place among these
 * @param contract the contract
 */
public record PutOffRelease(long releaseNo, ContractName contract) {
    public PutOffRelease {
        Objects.requireNonNull(contract);
    }
}
