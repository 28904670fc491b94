package org.qiyue.registry.service.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qiyue.registry.model.casework.CaseAction;
import org.qiyue.registry.model.casework.CaseForm;
import org.qiyue.registry.model.casework.CaseState;

/**
 * An act that was done.
 *
 * @param actNo from 1 in each case
 * @param by the account
 * @param role the role in which it was done
 * @param day the legal day
 * @param said its particulars
 * @param forms the documents it made
 * @param clocks what it did to the clocks
 * @param version the version of the case that it made
 */
public record ActRow(
        int actNo,
        CaseAction action,
        CaseState from,
        CaseState to,
        String by,
        String role,
        LocalDate day,
        Instant at,
        ActJson said,
        List<CaseForm> forms,
        List<MoveJson> clocks,
        long version) {

    /** What an act did to a clock: STARTED, STOPPED, EXTENDED, SUSPENDED or RESUMED. */
    public record MoveJson(String clock, String move, LocalDate dueOn) {}
}
