package org.qiyue.registry.store.intake;

import java.time.Instant;
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
 * @param withdrawnBy number of the filing that withdrew it, null while it stands
 */
public record VersionRow(
        String contractId,
        int version,
        Instant recordedAt,
        long filingNo,
        ContractEvent event,
        String terms,
        String changes,
        Long withdrawnBy) {

    public VersionRow {
        Objects.requireNonNull(contractId, "contractId");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(changes, "changes");
        if (version < 1) {
            throw new IllegalArgumentException("Versions count from 1");
        }
    }
}
