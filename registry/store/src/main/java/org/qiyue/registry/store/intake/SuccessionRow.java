package org.qiyue.registry.store.intake;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A contract in the file of the employer who had it before another took it over (LCL 34).
 *
 * @param contractId the contract
 * @param creditCode who had it
 * @param movedTo who took it over
 * @param movedOn first day with the successor
 * @param registrationArea where the employer who had it is registered, null when unknown
 */
public record SuccessionRow(
        String contractId, String creditCode, String movedTo, LocalDate movedOn, String registrationArea) {

    public SuccessionRow {
        Objects.requireNonNull(contractId, "contractId");
        Objects.requireNonNull(creditCode, "creditCode");
        Objects.requireNonNull(movedTo, "movedTo");
        Objects.requireNonNull(movedOn, "movedOn");
    }
}
