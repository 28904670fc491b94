package org.qiyue.registry.store.intake;

import java.util.Objects;
import java.util.UUID;

/**
 * What a filing that waits for the bureau asks for, as officials may read it. Components marked "or null" may be absent.
 *
 * @param filingNo the filing that waits; its row is in the same batch or was there before
 * @param namesFiling the filing to be corrected or withdrawn, or null where it is no UUID
 * @param namesFilingNo its number, or null where the register does not know it
 * @param reasonCode code of the reason, or null
 * @param requestedBy code of who asked, or null
 * @param hasEvidence whether the digest of a proof was filed
 * @param changes JSON array of the fields to be changed; never a value that names or describes a person
 */
public record ApprovalRequest(
        long filingNo,
        UUID namesFiling,
        Long namesFilingNo,
        String reasonCode,
        String requestedBy,
        boolean hasEvidence,
        String changes) {

    public ApprovalRequest {
        Objects.requireNonNull(changes, "changes");
    }
}
