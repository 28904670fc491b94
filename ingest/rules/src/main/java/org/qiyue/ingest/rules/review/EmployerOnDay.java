package org.qiyue.ingest.rules.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the registry knows of an employer on a day.
 *
 * @param day the day
 * @param parameters those in force on it
 * @param creditCode the employer
 * @param industrySection section A to T; null when unknown
 * @param registrationArea where it is registered; null when unknown
 * @param contracts its contracts that were signed by that day, ended ones too, void ones not
 * @param dispatchedIn dispatches to it that began by that day
 * @param filings its filings of the last days (parameter repair-days)
 * @param insured insured head-counts of the latest months loaded, as many as parameter insured-months asks; null when the
 *     register is not loaded or too old
 * @param onSite migrant workers of the real-name register; null when the register is not loaded
 */
public record EmployerOnDay(
        LocalDate day,
        ReviewParameters parameters,
        String creditCode,
        String industrySection,
        String registrationArea,
        List<ContractOnDay> contracts,
        List<DispatchedIn> dispatchedIn,
        FilingCount filings,
        SortedMap<YearMonth, Integer> insured,
        List<OnSite> onSite) {

    public EmployerOnDay {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(creditCode, "creditCode");
        Objects.requireNonNull(filings, "filings");
        contracts = List.copyOf(contracts);
        dispatchedIn = List.copyOf(dispatchedIn);
        insured = insured == null ? null : new TreeMap<>(insured);
        onSite = onSite == null ? null : List.copyOf(onSite);
    }
}
