package org.qiyue.registry.store.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.TermType;

/**
 * The present form of a contract. Components marked "or null" may be absent.
 *
 * @param contractId the city's number, a ULID from {@link ContractIds}
 * @param platformCode the platform that filed it first
 * @param contractNo that platform's number
 * @param creditCode the employer
 * @param workerId the worker's number
 * @param jurisdictionArea the supervising area, by place of employment
 * @param registrationArea the employer's area of registration, or null
 * @param placedByRegistration whether the supervising area is that of registration, for want of a place in the city
 * @param employmentForm form of employment
 * @param termType kind of term
 * @param signedOn day of signature, or null
 * @param employmentStart first day of employment, or null
 * @param startDate first day of the term
 * @param endDate last day of the term, or null
 * @param firstStart the day the contract first runs: the smallest first day of the terms of conclusion and renewals that stand,
 *     as corrected, and as amended before they began
 * @param industrySection section A to T, or null
 * @param occupationCode occupation, or null
 * @param workPlaceDivision place of work, or null
 * @param wageAmount agreed wage in yuan per wageUnit, or null
 * @param wageUnit list {@code wage-unit}, or null
 * @param wageMonthly the wage as yuan a month, or null where it does not convert
 * @param probationStart first day of probation, or null
 * @param probationEnd last day of probation, or null
 * @param ended the ending, or null while there is none
 * @param movedTo credit code of the successor who took it over, or null
 * @param voided whether its conclusion was withdrawn
 * @param version number of its accepted events
 * @param firstFilingNo the filing that brought it
 * @param lastFilingNo the filing that changed it last
 * @param updatedAt when that was registered
 * @param mobile blind index of the worker's mobile number, 32 hex digits, lower case, or null
 */
public record ContractRow(
        String contractId,
        String platformCode,
        String contractNo,
        String creditCode,
        long workerId,
        String jurisdictionArea,
        String registrationArea,
        boolean placedByRegistration,
        EmploymentForm employmentForm,
        TermType termType,
        LocalDate signedOn,
        LocalDate employmentStart,
        LocalDate startDate,
        LocalDate endDate,
        LocalDate firstStart,
        String industrySection,
        String occupationCode,
        String workPlaceDivision,
        BigDecimal wageAmount,
        String wageUnit,
        BigDecimal wageMonthly,
        LocalDate probationStart,
        LocalDate probationEnd,
        Ended ended,
        String movedTo,
        boolean voided,
        int version,
        long firstFilingNo,
        long lastFilingNo,
        Instant updatedAt,
        String mobile) {

    /**
     * How a contract ended.
     *
     * @param on its last day
     * @param kind rescinded or terminated
     * @param reason list {@code ending-reason}
     */
    public record Ended(LocalDate on, FilingKind kind, String reason) {

        public Ended {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(reason, "reason");
            if (!kind.isEnding()) {
                throw new IllegalArgumentException(kind + " ends no contract");
            }
        }
    }

    public ContractRow {
        Objects.requireNonNull(contractId, "contractId");
        Objects.requireNonNull(platformCode, "platformCode");
        Objects.requireNonNull(contractNo, "contractNo");
        Objects.requireNonNull(creditCode, "creditCode");
        Objects.requireNonNull(jurisdictionArea, "jurisdictionArea");
        Objects.requireNonNull(employmentForm, "employmentForm");
        Objects.requireNonNull(termType, "termType");
        Objects.requireNonNull(startDate, "startDate");
        Objects.requireNonNull(firstStart, "firstStart");
        Objects.requireNonNull(updatedAt, "updatedAt");
        if (version < 1) {
            throw new IllegalArgumentException("A registered contract has at least version 1");
        }
    }

    /** Whether it stands: neither void nor moved nor with a registered ending, whatever the day. */
    public boolean isOpen() {
        return !voided && movedTo == null && ended == null;
    }
}
