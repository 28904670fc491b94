package org.qiyue.ingest.rules;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A dispatch of the filing's worker by another agency.
 *
 * @param userUnitCreditCode the unit he works at
 * @param periodStart first day of the dispatch
 * @param periodEnd last day; the day of the contract's ending when that came before
 */
public record OtherDispatch(String userUnitCreditCode, LocalDate periodStart, LocalDate periodEnd) {

    public OtherDispatch {
        Objects.requireNonNull(userUnitCreditCode, "userUnitCreditCode");
        Objects.requireNonNull(periodStart, "periodStart");
        Objects.requireNonNull(periodEnd, "periodEnd");
    }
}
