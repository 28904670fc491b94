package org.qiyue.registry.model.reporting;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What somebody does with a report.
 *
 * @param action what
 * @param account who, by which a person is told from others whatever his role
 * @param role the role in which he acts
 * @param day the day on which it is done
 * @param text what is written; of other acts nothing
 * @param reason why; blank where none is given
 */
public record ReportAct(
        ReportAction action, String account, ReportRole role, LocalDate day, ReportText text, String reason) {

    public ReportAct {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reason, "reason");
    }

    /** An act that says nothing more. */
    public static ReportAct of(ReportAction action, String account, ReportRole role, LocalDate day) {
        return new ReportAct(action, account, role, day, ReportText.none(), "");
    }

    /** The same act with a reason. */
    public ReportAct because(String why) {
        return new ReportAct(action, account, role, day, text, why);
    }

    /** The same act with what is written. */
    public ReportAct saying(ReportText written) {
        return new ReportAct(action, account, role, day, written, reason);
    }
}
