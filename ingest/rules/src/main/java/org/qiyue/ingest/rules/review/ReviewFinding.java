package org.qiyue.ingest.rules.review;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.Severity;

/**
 * A rule that fired for a day. A finding of level {@link Level#RISK} is for supervisors alone.
 *
 * @param rule the public, stable id of the rule
 * @param subject what it is about, the same on every day: with the rule it tells a finding from all others
 * @param level WARN or RISK
 * @param severity how urgent it is
 * @param platformCode the platform of the contract, or the platform it is about; null for none
 * @param creditCode the employer; null for a platform or an authority
 * @param contractId the contract; null for a whole employer, platform or authority
 * @param area the area that supervises the contract, or where the employer is registered; null for none
 * @param registrationArea where the employer is registered; null when unknown
 * @param contracts the contracts concerned, the first hundred of them
 * @param contractCount how many there are
 * @param messageZh what is wrong, in Chinese; never a name or an identifier of a person
 * @param messageEn the same in English
 * @param basis the article or standard
 * @param remedyZh what to do, in Chinese
 * @param remedyEn the same in English
 * @param facts what the condition rests on, by name
 */
public record ReviewFinding(
        String rule,
        String subject,
        Level level,
        Severity severity,
        String platformCode,
        String creditCode,
        String contractId,
        String area,
        String registrationArea,
        List<String> contracts,
        int contractCount,
        String messageZh,
        String messageEn,
        String basis,
        String remedyZh,
        String remedyEn,
        SortedMap<String, String> facts) {

    public ReviewFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(severity, "severity");
        contracts = List.copyOf(contracts);
        facts = new TreeMap<>(facts);
    }
}
