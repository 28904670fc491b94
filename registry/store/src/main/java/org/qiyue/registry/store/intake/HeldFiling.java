package org.qiyue.registry.store.intake;

import java.util.Objects;

/**
 * A parked filing with all that is needed to judge it again: decrypt its bytes, evaluate, and either register or refuse.
 *
 * @param hold what it waits for
 * @param filing the filing as stored
 */
public record HeldFiling(HeldRow hold, FilingRow filing) {

    public HeldFiling {
        Objects.requireNonNull(hold, "hold");
        Objects.requireNonNull(filing, "filing");
    }
}
