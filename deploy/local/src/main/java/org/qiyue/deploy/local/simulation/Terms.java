package org.qiyue.deploy.local.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a contract agrees, for its first term or a renewed one.
 *
 * @param end last day of the term; null for an open-ended contract
 * @param probationEnd null where no probation is agreed
 * @param userUnit the employer a dispatched worker is sent to; null where nobody is dispatched
 */
record Terms(
        String employmentForm,
        String termType,
        LocalDate signedOn,
        LocalDate employmentStart,
        LocalDate start,
        LocalDate end,
        String occupation,
        String position,
        String workPlace,
        BigDecimal wage,
        String wageUnit,
        LocalDate probationEnd,
        BigDecimal probationWage,
        Employer userUnit) {

    static final String FULL_TIME = "01";
    static final String PART_TIME = "02";
    static final String DISPATCH = "03";

    static final String FIXED = "1";
    static final String OPEN_ENDED = "2";
    static final String TASK = "3";

    /** The same work as a dispatch to a user unit. */
    Terms dispatchedTo(Employer unit) {
        return new Terms(
                DISPATCH,
                termType,
                signedOn,
                employmentStart,
                start,
                end,
                occupation,
                position,
                workPlace,
                wage,
                wageUnit,
                probationEnd,
                probationWage,
                unit);
    }

    /** The same work with a probation paid in full. */
    Terms onProbationUntil(LocalDate last) {
        return new Terms(
                employmentForm,
                termType,
                signedOn,
                employmentStart,
                start,
                end,
                occupation,
                position,
                workPlace,
                wage,
                wageUnit,
                last,
                wage,
                userUnit);
    }

    /** The same work for a further term, without a probation; without an end where no last day is given. */
    Terms renewed(LocalDate signed, LocalDate first, LocalDate last) {
        return new Terms(
                employmentForm,
                last == null ? OPEN_ENDED : termType,
                signed,
                employmentStart,
                first,
                last,
                occupation,
                position,
                workPlace,
                wage,
                wageUnit,
                null,
                null,
                userUnit);
    }

    boolean inProbation(LocalDate day) {
        return probationEnd != null && !day.isAfter(probationEnd);
    }
}
