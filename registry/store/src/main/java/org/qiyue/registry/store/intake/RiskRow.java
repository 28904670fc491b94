package org.qiyue.registry.store.intake;

import java.time.Instant;
import java.util.Objects;

/**
 * A probable violation, raised to the supervising area.
 *
 * @param filingNo the filing that shows it
 * @param ordinal its place among the RISK findings of that filing, from 0
 * @param rule the rule
 * @param severity LOW, NORMAL, HIGH or CRITICAL
 * @param platformCode the platform that filed
 * @param creditCode the employer, null when unknown
 * @param contractId the contract, null when unknown
 * @param area the supervising area, null when unknown
 * @param registrationArea the employer's area of registration, null when unknown
 * @param foundAt when
 * @param finding JSON object: message, pointer, basis, remedy
 */
public record RiskRow(
        long filingNo,
        int ordinal,
        String rule,
        String severity,
        String platformCode,
        String creditCode,
        String contractId,
        String area,
        String registrationArea,
        Instant foundAt,
        String finding) {

    public RiskRow {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(platformCode, "platformCode");
        Objects.requireNonNull(foundAt, "foundAt");
        Objects.requireNonNull(finding, "finding");
    }
}
