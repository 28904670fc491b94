package org.qiyue.ingest.service.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.store.intake.VersionRow;

/** What the events of a contract that count give of documents and mobile numbers. */
final class Traced {
    private Traced() {}

    /** Whether a document is one of the contract's: given by an event that counts, and replaced by no correction. */
    static boolean holds(WorkingContract contract, String document) {
        return contract.present() != null
                && !contract.present().voided()
                && contract.versions().stream()
                        .anyMatch(version -> document.equals(version.traces().document())
                                && counts(contract, version)
                                && contract.versions().stream().noneMatch(other -> replaces(contract, other, version)));
    }

    private static boolean replaces(WorkingContract contract, VersionRow other, VersionRow version) {
        if (other.version() <= version.version()
                || other.traces().document() == null
                || !(other.event() instanceof ContractEvent.Correction correction)
                || !counts(contract, other)) {
            return false;
        }
        String supersedes = correction.supersedes();
        return supersedes.equals(version.event().filingId())
                || version.event() instanceof ContractEvent.Correction corrected
                        && supersedes.equals(corrected.supersedes());
    }

    /** The worker's mobile number by blind index: the one of the latest legal date; null when none was given. */
    static String mobile(WorkingContract contract) {
        List<VersionRow> giving = new ArrayList<>(0);
        for (VersionRow version : contract.versions()) {
            if (version.traces().mobile() != null && counts(contract, version)) {
                giving.add(version);
            }
        }
        if (giving.size() > 1) {
            giving.sort(Comparator.comparing((VersionRow version) ->
                            contract.countsOn(version.filingNo()).orElse(LocalDate.MIN))
                    .thenComparing(VersionRow::version));
        }
        return giving.isEmpty() ? null : giving.get(giving.size() - 1).traces().mobile();
    }

    private static boolean counts(WorkingContract contract, VersionRow version) {
        return contract.timeline().counts(version.event().filingId());
    }
}
