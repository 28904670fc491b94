package org.qiyue.registry.store.intake;

/** What became of a filing. */
public enum FilingResult {
    /** Registered, nothing to tell. */
    ACCEPTED,
    /** Registered, with findings for the platform. */
    ACCEPTED_WITH_WARNINGS,
    /** Refused; nothing changed in the register. */
    REJECTED,
    /** Parked until another event arrives or its time is up. */
    HELD,
    /** Waits for the bureau. */
    PENDING_APPROVAL,
    /** Bytes that could be laid at nobody's door. */
    QUARANTINED
}
