package org.qiyue.ingest.protocol;

/** The outcome a receipt tells. */
public enum ReceiptResult {
    ACCEPTED,
    ACCEPTED_WITH_WARNINGS,
    REJECTED,
    /** Parked; the final receipt follows. */
    HELD,
    /** Waits for the bureau; the final receipt follows. */
    PENDING_APPROVAL;

    /** Whether no other receipt follows. */
    public boolean isFinal() {
        return this != HELD && this != PENDING_APPROVAL;
    }

    /** Whether the filing is registered. */
    public boolean isAccepted() {
        return this == ACCEPTED || this == ACCEPTED_WITH_WARNINGS;
    }
}
