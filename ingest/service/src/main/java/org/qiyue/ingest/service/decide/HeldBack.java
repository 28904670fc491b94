package org.qiyue.ingest.service.decide;

import java.util.Objects;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.registry.store.intake.ContractName;
import org.qiyue.registry.store.intake.HeldRow;

/**
 * A parked filing, read again.
 *
 * @param hold what it waits for, and its number
 * @param provisionalReceiptNo the receipt it was given
 * @param filing the filing
 * @param ofThisBatch whether it was parked by the batch itself, so that nothing of it is in the register yet
 */
public record HeldBack(HeldRow hold, String provisionalReceiptNo, CheckedFiling.Readable filing, boolean ofThisBatch) {
    public HeldBack {
        Objects.requireNonNull(hold);
        Objects.requireNonNull(provisionalReceiptNo);
        Objects.requireNonNull(filing);
    }

    long filingNo() {
        return hold.filingNo();
    }

    ContractName waitsFor() {
        return hold.waitsFor();
    }

    /** Whether it waits for a later version than there is, so that nothing else about it needs to be looked at. */
    boolean waitsBeyond(WorkingContract contract) {
        Integer version = hold.version();
        return version != null && version > contract.timeline().version();
    }
}
