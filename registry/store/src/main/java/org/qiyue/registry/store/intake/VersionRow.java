package org.qiyue.registry.store.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.qiyue.registry.model.ContractEvent;

/**
 * A registered event of a contract. The versions of a contract in order give its
 * {@link org.qiyue.registry.model.ContractTimeline}.
 *
 * @param contractId the contract
 * @param version the event's place, from 1
 * @param recordedAt when it was registered
 * @param filingNo the filing that reported it
 * @param event the facts that place it; its filingId is a UUID
 * @param terms JSON object: the terms in force after it, without names and identifiers
 * @param changes JSON array: what it altered
 * @param correctedOn its legal date as last corrected, null while that of the event stands
 * @param withdrawnBy number of the filing that withdrew it and itself stands, null while the event counts
 * @param traces what it gives that should be nobody else's
 */
public record VersionRow(
        String contractId,
        int version,
        Instant recordedAt,
        long filingNo,
        ContractEvent event,
        LateText terms,
        LateText changes,
        LocalDate correctedOn,
        Long withdrawnBy,
        Traces traces) {

    public VersionRow {
        Objects.requireNonNull(contractId, "contractId");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(traces, "traces");
        if (version < 1) {
            throw new IllegalArgumentException("Versions count from 1");
        }
    }

    /** The same event, as later events left it standing. */
    public VersionRow standing(LocalDate corrected, Long withdrawn) {
        return Objects.equals(corrected, correctedOn) && Objects.equals(withdrawn, withdrawnBy)
                ? this
                : new VersionRow(
                        contractId, version, recordedAt, filingNo, event, terms, changes, corrected, withdrawn, traces);
    }
}
