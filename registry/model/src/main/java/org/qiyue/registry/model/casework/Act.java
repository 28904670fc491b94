package org.qiyue.registry.model.casework;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What somebody does in a case.
 *
 * @param action what
 * @param by who
 * @param day the day on which it is done; of a document that is served, the day of service
 * @param particulars what it says
 */
public record Act(CaseAction action, Official by, LocalDate day, Particulars particulars) {

    public Act {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(particulars, "particulars");
    }
}
