package org.qiyue.registry.service.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qiyue.registry.model.CreditCode;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.retention.RetentionViews.HoldRequest;
import org.qiyue.registry.service.retention.RetentionViews.HoldSubject;
import org.qiyue.registry.service.retention.RetentionViews.HoldView;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** Holds, entered under the account of the caller and ended by another. */
@ApplicationScoped
class Holds {
    private static final String READ = "SELECT hold_no, subject, key, case_no, reason, until, entered_by, entered_at,"
            + " ended_by, ended_at, end_reason FROM registry.retention_hold";
    private static final String ENTER = "INSERT INTO registry.retention_hold (subject, key, case_no, reason, until,"
            + " entered_by) VALUES (?, ?, ?, ?, ?::date, ?) RETURNING hold_no";
    private static final String END = "UPDATE registry.retention_hold SET ended_by = ?, ended_at = clock_timestamp(),"
            + " end_reason = ? WHERE hold_no = ? AND ended_at IS NULL";

    private final Statements statements;
    private final CallerIdentity callers;
    private final LegalDay day;

    Holds(Statements statements, CallerIdentity callers, LegalDay day) {
        this.statements = statements;
        this.callers = callers;
        this.day = day;
    }

    /** All, those that stand in front, then the newest. */
    List<HoldView> all() {
        return statements.list(READ + " ORDER BY ended_at IS NOT NULL, hold_no DESC LIMIT 1000", this::view);
    }

    HoldView enter(HoldRequest asked) {
        if (asked.until() != null && asked.until().isBefore(day.today())) {
            throw new ProblemException(Problem.INVALID_PARAMETER, "截止日期已过。", "The last day has passed.");
        }
        boolean isKnown = asked.subject() == HoldSubject.EMPLOYER
                ? CreditCode.isValid(asked.key())
                : statements
                        .first("SELECT registry.has_contract(?) AS known", row -> row.flag("known"), asked.key())
                        .orElse(false);
        if (!isKnown) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER,
                    asked.subject() == HoldSubject.EMPLOYER ? "统一社会信用代码不正确。" : "没有该登记编号的劳动合同。",
                    asked.subject() == HoldSubject.EMPLOYER
                            ? "This is no valid credit code."
                            : "There is no contract of this number.");
        }
        long holdNo = statements
                .first(
                        ENTER,
                        row -> row.number("hold_no"),
                        asked.subject(),
                        asked.key(),
                        asked.caseNo().strip(),
                        asked.reason().strip(),
                        asked.until(),
                        callers.current().username())
                .orElseThrow();
        return one(holdNo);
    }

    HoldView end(long holdNo, String reason) {
        if (one(holdNo).enteredBy().equals(callers.current().username())) {
            throw new ProblemException(
                    Problem.ANOTHER_OFFICIAL_REQUIRED,
                    "登记人不得解除自己登记的暂缓,须由另一人解除。",
                    "Nobody ends a hold that he entered himself; somebody else has to.");
        }
        if (statements.write(END, callers.current().username(), reason.strip(), holdNo) == 0) {
            throw new ProblemException(Problem.STATE_CONFLICT, "该暂缓已经解除。", "The hold is ended already.");
        }
        return one(holdNo);
    }

    private HoldView one(long holdNo) {
        return statements
                .first(READ + " WHERE hold_no = ?", this::view, holdNo)
                .orElseThrow(ProblemException::notFound);
    }

    private HoldView view(Row row) throws SQLException {
        LocalDate until = row.day("until");
        Instant endedAt = row.moment("ended_at");
        return new HoldView(
                row.number("hold_no"),
                endedAt == null && (until == null || !until.isBefore(day.today())),
                row.member(HoldSubject.class, "subject"),
                row.text("key"),
                row.text("case_no"),
                row.text("reason"),
                until,
                row.text("entered_by"),
                row.moment("entered_at"),
                row.text("ended_by"),
                endedAt,
                row.text("end_reason"));
    }
}
