package org.qiyue.ingest.service.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.store.intake.VersionRow;

/** The versions of a contract as corrections and withdrawals among them left them standing. */
final class StandingVersions {
    private StandingVersions() {}

    /**
     * In the order of the versions; one that stands as it did is the same row.
     *
     * @param timeline the contract's life, of exactly these events
     */
    static List<VersionRow> of(List<VersionRow> versions, ContractTimeline timeline) {
        if (!isRepaired(versions)) {
            return versions;
        }
        Map<String, LocalDate> dates = new HashMap<>();
        for (ContractEvent event : timeline.eventsInLegalOrder()) {
            dates.put(event.filingId(), event.legalDate());
        }
        Map<String, Long> filingNos = new HashMap<>();
        versions.forEach(version -> filingNos.put(version.event().filingId(), version.filingNo()));
        List<VersionRow> standing = new ArrayList<>(versions.size());
        for (VersionRow version : versions) {
            ContractEvent event = version.event();
            LocalDate legalDate = dates.get(event.filingId());
            boolean corrected = legalDate != null && !legalDate.equals(event.legalDate());
            Long withdrawnBy =
                    timeline.withdrawnBy(event.filingId()).map(filingNos::get).orElse(null);
            standing.add(version.standing(corrected ? legalDate : null, withdrawnBy));
        }
        return standing;
    }

    private static boolean isRepaired(List<VersionRow> versions) {
        for (VersionRow version : versions) {
            if (version.event().kind().isRepair()) {
                return true;
            }
        }
        return false;
    }
}
