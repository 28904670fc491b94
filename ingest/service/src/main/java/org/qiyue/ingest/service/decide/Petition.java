package org.qiyue.ingest.service.decide;

import java.util.Optional;
import org.qiyue.ingest.protocol.Corrected;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.RepairFiling;
import org.qiyue.ingest.protocol.Withdrawn;
import org.qiyue.registry.store.intake.ApprovalRequest;
import org.qiyue.registry.store.intake.VersionRow;

/** What a filing asks the bureau for, without a name, an identifier or another value of a person. */
final class Petition {
    private Petition() {}

    /**
     * @param filing a correction or withdrawal, the only kinds that wait for the bureau
     * @param contract the contract it concerns
     */
    static ApprovalRequest of(long filingNo, Filing filing, Optional<WorkingContract> contract) {
        String named = filing instanceof RepairFiling repair ? repair.supersedesFilingId() : null;
        Corrected corrected = filing instanceof Corrected known ? known : null;
        return new ApprovalRequest(
                filingNo,
                Optional.ofNullable(named).flatMap(Questions::uuid).orElse(null),
                Optional.ofNullable(named)
                        .flatMap(id -> contract.flatMap(known -> known.versionOf(id)))
                        .map(VersionRow::filingNo)
                        .orElse(null),
                filing instanceof Withdrawn withdrawn ? withdrawn.withdrawal().reason() : reason(corrected),
                corrected == null ? null : corrected.correction().requestedBy(),
                corrected != null && corrected.correction().evidenceDigest() != null,
                FieldChange.shown(FieldChange.of(filing)));
    }

    private static String reason(Corrected corrected) {
        return corrected == null ? null : corrected.correction().reason();
    }
}
