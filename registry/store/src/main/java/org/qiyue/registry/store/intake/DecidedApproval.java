package org.qiyue.registry.store.intake;

import java.util.Objects;

/**
 * A filing that waited for the bureau, with its decision.
 *
 * @param filing the filing
 * @param granted whether the bureau agrees
 */
public record DecidedApproval(FilingRow filing, boolean granted) {

    public DecidedApproval {
        Objects.requireNonNull(filing, "filing");
    }
}
