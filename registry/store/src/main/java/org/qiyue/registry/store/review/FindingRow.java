package org.qiyue.registry.store.review;

import java.util.Objects;

/**
 * A finding to be written.
 *
 * @param rule the rule
 * @param subject what it is about; with the rule it names the finding
 * @param level WARN or RISK
 * @param severity how urgent it is
 * @param platformCode the platform, or null
 * @param creditCode the employer, or null
 * @param contractId the contract, or null
 * @param area the area that supervises it, or null
 * @param registrationArea where the employer is registered, or null
 * @param finding JSON object: message, basis, remedy, contracts and facts
 * @param digest SM3 of all that, hex
 */
public record FindingRow(
        String rule,
        String subject,
        String level,
        String severity,
        String platformCode,
        String creditCode,
        String contractId,
        String area,
        String registrationArea,
        String finding,
        String digest) {

    public FindingRow {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(digest, "digest");
    }
}
