package org.qiyue.ingest.rules.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.qiyue.ingest.rules.Qualification;

/**
 * What the registry knows of a platform in active status on a day.
 *
 * @param day the day
 * @param parameters those in force on it
 * @param code the platform
 * @param kind code of list {@code platform-kind}
 * @param filings its filings of the last days (parameter repair-days)
 * @param qualifications qualification records, all of them; null when the register is not loaded
 */
public record PlatformOnDay(
        LocalDate day,
        ReviewParameters parameters,
        String code,
        String kind,
        FilingCount filings,
        List<Qualification> qualifications) {

    public PlatformOnDay {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(filings, "filings");
        qualifications = qualifications == null ? null : List.copyOf(qualifications);
    }
}
