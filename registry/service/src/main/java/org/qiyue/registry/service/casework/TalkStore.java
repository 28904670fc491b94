package org.qiyue.registry.service.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.sql.Statements;

/** What officials say to each other in a case; it is added and never changed. */
@ApplicationScoped
class TalkStore {
    private static final String READ = "SELECT kind, text, handed_to, written_by, written_at, version"
            + " FROM supervision.case_comment WHERE case_id = ? ORDER BY comment_no";
    private static final String ADD =
            "INSERT INTO supervision.case_comment (case_id, kind, text, handed_to, written_by,"
                    + " version) VALUES (?, ?, ?, ?, ?, ?::bigint)";

    private final Statements statements;
    private final CallerIdentity callers;

    TalkStore(Statements statements, CallerIdentity callers) {
        this.statements = statements;
        this.callers = callers;
    }

    /**
     * Something that was said.
     *
     * @param to to whom the case was handed over, null for a comment
     * @param version the version that a hand-over made, 0 for a comment
     */
    record TalkRow(String text, String to, String by, Instant at, long version) {}

    /** What was said in a case, in order. */
    List<TalkRow> of(long caseId) {
        return statements.list(
                READ,
                row -> new TalkRow(
                        row.text("text"),
                        row.text("handed_to"),
                        row.text("written_by"),
                        row.moment("written_at"),
                        row.number("version")),
                caseId);
    }

    void comment(long caseId, String text) {
        statements.write(
                ADD, caseId, "COMMENT", text.strip(), null, callers.current().username(), null);
    }

    void handOver(CaseRow before, String to, String text) {
        statements.write(
                ADD,
                before.caseId(),
                "HAND_OVER",
                text.strip(),
                to,
                callers.current().username(),
                before.version() + 1);
    }
}
