package org.qiyue.ingest.rules.review;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A worker of the real-name register with an employer.
 *
 * @param workerId the register's number of the worker; null when no filing ever named him
 * @param enteredOn first day on site
 * @param leftOn last day; null while there
 */
public record OnSite(Long workerId, LocalDate enteredOn, LocalDate leftOn) {

    public OnSite {
        Objects.requireNonNull(enteredOn, "enteredOn");
    }
}
