package org.qiyue.ingest.protocol;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/**
 * The registry's answer to a filing (回执).
 *
 * @param receiptNo the number of this receipt
 * @param filingId the filing it answers, or null for quarantined bytes
 * @param registryContractId the city's number of the contract, or null when none is known
 * @param version the contract's version after this filing, or null when nothing was registered
 * @param result the outcome
 * @param replaces the number of the provisional receipt that this one follows, or null
 * @param receivedAt the record's append time
 * @param decidedAt when the outcome was decided
 * @param ruleSetVersion the rules applied
 * @param contentDigest SM3 of the event's bytes, 64 hex digits, lower case
 * @param findings what was found, never of level RISK
 * @param firstReceiptNo with A07: the receipt of the event that took the key first, or null
 * @param changes what a late fact altered afterwards, usually empty
 * @param leafHash the receipt's leaf in the ledger, or null while there is no ledger
 * @param record for quarantined bytes: where they lie, or null
 */
public record Receipt(
        String receiptNo,
        String filingId,
        String registryContractId,
        Integer version,
        ReceiptResult result,
        String replaces,
        OffsetDateTime receivedAt,
        OffsetDateTime decidedAt,
        String ruleSetVersion,
        String contentDigest,
        List<ReceiptFinding> findings,
        String firstReceiptNo,
        List<ReceiptChange> changes,
        String leafHash,
        RecordPosition record) {
    public Receipt {
        Objects.requireNonNull(receiptNo);
        Objects.requireNonNull(result);
        Objects.requireNonNull(receivedAt);
        Objects.requireNonNull(decidedAt);
        Objects.requireNonNull(ruleSetVersion);
        Objects.requireNonNull(contentDigest);
        findings = List.copyOf(findings);
        changes = List.copyOf(changes);
        if (filingId == null && record == null) {
            throw new IllegalArgumentException("A receipt names a filing or the position of quarantined bytes");
        }
    }
}
