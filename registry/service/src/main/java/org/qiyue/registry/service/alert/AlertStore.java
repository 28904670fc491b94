package org.qiyue.registry.service.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qiyue.registry.model.alert.Alert;
import org.qiyue.registry.model.alert.AlertFact;
import org.qiyue.registry.model.alert.AlertKey;
import org.qiyue.registry.model.alert.AlertState;
import org.qiyue.registry.model.alert.ClearingFact;
import org.qiyue.registry.model.alert.DueDate;
import org.qiyue.registry.model.alert.RepairClaim;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** Alerts as acts change them; every method runs in the transaction of its caller. */
@ApplicationScoped
class AlertStore {
    private static final String READ =
            "SELECT a.alert_no, a.credit_code, a.rule, a.area, a.state, a.state_before, a.assignee,"
                    + " a.answer_by, a.closing, a.closed_by, a.noticed_on, a.facts, a.revision FROM supervision.alert a WHERE a.alert_no = ?";
    private static final String FACTS =
            "SELECT f.fact_id, coalesce(f.contract_id, '') AS contract_id, f.found_on, f.claim_kind,"
                    + " f.claim_filing, f.clearing_kind, f.clearing_fact, f.cleared_on FROM supervision.alert_fact f"
                    + " WHERE f.alert_no = ? ORDER BY f.found_on, f.fact_id";
    private static final String CHANGE =
            "UPDATE supervision.alert SET state = ?, state_before = ?, assignee = ?, answer_by = ?,"
                    + " closing = ?, closing_kind = ?, closed_by = ?, closed_on = ?, triaged_on = coalesce(triaged_on, ?),"
                    + " noticed_on = coalesce(?, noticed_on), clock = CASE WHEN ? THEN clock ELSE ? END,"
                    + " clock_from = CASE WHEN ? THEN clock_from ELSE ? END, due_on = CASE WHEN ? THEN due_on ELSE ? END,"
                    + " warn_on = CASE WHEN ? THEN warn_on ELSE ? END, due_certain = CASE WHEN ? THEN due_certain ELSE ? END"
                    + " WHERE alert_no = ? AND revision = ?";
    private static final String UNCLAIM = "UPDATE supervision.alert_fact SET refused = refused || claim_filing,"
            + " claim_kind = NULL, claim_filing = NULL WHERE alert_no = ? AND claim_filing IS NOT NULL";
    private static final String NOTE =
            "INSERT INTO supervision.alert_event (alert_no, action, by, state, reason, entry) VALUES (?, ?, ?, ?, ?, ?::jsonb)";
    private static final String NOTICE =
            "INSERT INTO supervision.alert_notice (alert_no, text, sent_by, sent_on, answer_by, certain)"
                    + " VALUES (?, ?, ?, ?, ?, ?) RETURNING notice_no";

    /** Of what stands the sender tells what he sees; the contracts of a finding about a whole employer among it. */
    private static final String TOLD =
            "INSERT INTO supervision.notice_fact (notice_no, ordinal, fact_id, contract_id, found_on, message_zh, message_en)"
                    + " SELECT ?, row_number() OVER (ORDER BY f.found_on DESC, f.fact_id, c.contract_id), f.fact_id, c.contract_id,"
                    + " f.found_on, coalesce(supervision.as_told(f.finding ->> 'messageZh'), ''),"
                    + " coalesce(supervision.as_told(f.finding ->> 'messageEn'), '')"
                    + " FROM supervision.alert_fact f LEFT JOIN LATERAL ("
                    + "SELECT f.contract_id WHERE f.contract_id IS NOT NULL UNION SELECT r.contract_id FROM jsonb_array_elements_text("
                    + "CASE WHEN jsonb_typeof(f.finding -> 'contracts') = 'array' THEN f.finding -> 'contracts' ELSE '[]' END) AS named"
                    + " JOIN registry.contract r ON r.contract_id = named) c ON true"
                    + " WHERE f.alert_no = ? AND f.clearing_kind IS NULL";

    private static final String TELL_PLATFORMS =
            "INSERT INTO supervision.notice_platform (platform_code, notice_no, alert_no, credit_code)"
                    + " SELECT DISTINCT c.platform_code, n.notice_no, n.alert_no, n.credit_code FROM supervision.alert_notice n";
    private static final String OF_CONTRACTS = TELL_PLATFORMS + " JOIN supervision.notice_fact f USING (notice_no)"
            + " JOIN registry.contract c ON c.contract_id = f.contract_id WHERE n.notice_no = ?";
    private static final String OF_EMPLOYER =
            TELL_PLATFORMS + " JOIN registry.contract c ON c.credit_code = n.credit_code"
                    + " WHERE n.notice_no = ? AND (c.ended_on IS NULL OR c.ended_on > n.sent_on) AND NOT c.voided";

    private final Statements statements;

    AlertStore(Statements statements) {
        this.statements = statements;
    }

    /**
     * An alert with the revision in which it was read.
     *
     * @param noticedOn when the employer was told last, or null
     * @param hidden how many of its findings are not the caller's to see
     */
    record Held(Alert alert, LocalDate noticedOn, int hidden, long revision) {}

    /**
     * What an act leaves beside the alert itself.
     *
     * @param closing why it is closed; null while it is not
     * @param due the clock that runs from now on; null for none
     * @param keepsClock whether the clock that runs goes on, whatever {@code due} is
     * @param triagedOn when it was decided about; null when it was not
     * @param noticedOn when the employer is told; null when it is not
     * @param today the day
     */
    record Outcome(
            ClosingKind closing,
            DueDate due,
            boolean keepsClock,
            LocalDate triagedOn,
            LocalDate noticedOn,
            LocalDate today) {}

    Optional<Held> find(long alertNo) {
        return statements.first(READ, this::held, alertNo);
    }

    /** The same, and nobody closes it before this transaction has ended; empty where it is not the caller's to act upon. */
    Optional<Held> hold(long alertNo) {
        return statements.first(READ + " FOR UPDATE", this::held, alertNo);
    }

    /** Changes an alert; false when the revision that is meant stands no more. */
    boolean change(Alert alert, long revision, Outcome outcome) {
        DueDate due = outcome.due();
        boolean keep = outcome.keepsClock();
        boolean closed = outcome.closing() != null;
        return statements.write(
                        CHANGE,
                        alert.state(),
                        alert.before(),
                        alert.assignee(),
                        alert.answerBy(),
                        alert.closing(),
                        outcome.closing(),
                        alert.closedBy(),
                        closed ? outcome.today() : null,
                        outcome.triagedOn(),
                        outcome.noticedOn(),
                        keep,
                        due == null ? null : due.clock(),
                        keep,
                        due == null ? null : due.from(),
                        keep,
                        due == null ? null : due.due(),
                        keep,
                        due == null ? null : due.warn(),
                        keep,
                        due == null || due.certain(),
                        Long.valueOf(alert.id()),
                        revision)
                == 1;
    }

    /** Takes the claims of repair off; what claimed them claims nothing again. */
    void unclaim(long alertNo) {
        statements.write(UNCLAIM, alertNo);
    }

    void note(long alertNo, String action, String account, AlertState state, String reason, String entry) {
        statements.write(NOTE, alertNo, action, account, state, reason, entry);
    }

    /** Tells the employer, and the platforms of the contracts concerned, or of all that run where none is named. */
    void notice(long alertNo, String text, String account, LocalDate on, DueDate answer) {
        long noticeNo = statements
                .first(
                        NOTICE,
                        row -> row.number("notice_no"),
                        alertNo,
                        text,
                        account,
                        on,
                        answer.due(),
                        answer.certain())
                .orElseThrow();
        statements.write(TOLD, noticeNo, alertNo);
        if (statements.write(OF_CONTRACTS, noticeNo) == 0) {
            statements.write(OF_EMPLOYER, noticeNo);
        }
    }

    private Held held(Row row) throws SQLException {
        long alertNo = row.number("alert_no");
        List<AlertFact> facts = statements.list(FACTS, AlertStore::fact, alertNo);
        return new Held(
                new Alert(
                        Long.toString(alertNo),
                        new AlertKey(row.text("credit_code"), row.text("rule")),
                        row.text("area"),
                        row.member(AlertState.class, "state"),
                        row.member(AlertState.class, "state_before"),
                        row.text("assignee"),
                        row.day("answer_by"),
                        facts,
                        row.text("closing"),
                        row.text("closed_by")),
                row.day("noticed_on"),
                row.count("facts") - facts.size(),
                row.number("revision"));
    }

    private static AlertFact fact(Row row) throws SQLException {
        RepairClaim claim = row.member(RepairClaim.class, "claim_kind");
        ClearingFact clearing = row.member(ClearingFact.class, "clearing_kind");
        return new AlertFact(
                row.text("fact_id"),
                row.text("contract_id"),
                row.day("found_on"),
                claim == null ? null : new AlertFact.Claim(claim, row.text("claim_filing")),
                clearing == null
                        ? null
                        : new AlertFact.Clearing(clearing, row.text("clearing_fact"), row.day("cleared_on")));
    }
}
