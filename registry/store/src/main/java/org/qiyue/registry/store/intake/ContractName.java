package org.qiyue.registry.store.intake;

import java.util.Objects;

/**
 * What a platform calls a contract.
 *
 * @param platformCode the platform
 * @param contractNo its own number
 */
public record ContractName(String platformCode, String contractNo) {

    public ContractName {
        Objects.requireNonNull(platformCode, "platformCode");
        Objects.requireNonNull(contractNo, "contractNo");
    }
}
