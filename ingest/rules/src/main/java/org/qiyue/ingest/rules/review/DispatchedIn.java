package org.qiyue.ingest.rules.review;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A dispatch to an employer, the user unit, as one contract of an agency agrees it.
 *
 * @param contractId the agency's contract
 * @param workerId the register's number of the worker
 * @param postKind code of list {@code post-kind}
 * @param periodStart first day
 * @param periodEnd last day; the day of the contract's ending when that came before
 */
public record DispatchedIn(
        String contractId, long workerId, String postKind, LocalDate periodStart, LocalDate periodEnd) {

    public DispatchedIn {
        Objects.requireNonNull(contractId, "contractId");
        Objects.requireNonNull(periodStart, "periodStart");
        Objects.requireNonNull(periodEnd, "periodEnd");
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(periodStart) && !day.isAfter(periodEnd);
    }
}
