package org.qiyue.registry.store.intake;

import java.time.Instant;
import java.util.Objects;

/**
 * What was decided about a filing.
 *
 * @param result the outcome
 * @param decidedAt when
 * @param receiptNo number of the final receipt; null while the outcome is provisional
 * @param ruleSetVersion the rules applied
 * @param contractId the contract it concerns, null when none is known
 * @param contractVersion the contract's version after it, null when nothing was registered
 * @param jurisdictionArea the area that supervises, null when unknown
 * @param registrationArea the employer's area of registration, null when unknown
 * @param creditCode the employer it names, of one that is not plainly accepted; null where that cannot be told or trusted
 * @param findings JSON array of the receipt's findings; never one of level RISK, platforms read this
 */
public record Decision(
        FilingResult result,
        Instant decidedAt,
        String receiptNo,
        String ruleSetVersion,
        String contractId,
        Integer contractVersion,
        String jurisdictionArea,
        String registrationArea,
        String creditCode,
        String findings) {

    public Decision {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(decidedAt, "decidedAt");
        Objects.requireNonNull(ruleSetVersion, "ruleSetVersion");
        Objects.requireNonNull(findings, "findings");
    }
}
