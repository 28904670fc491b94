package org.qiyue.registry.service.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qiyue.registry.model.alert.AlertFigures;
import org.qiyue.registry.model.alert.AlertState;
import org.qiyue.registry.model.alert.ClearingFact;
import org.qiyue.registry.model.alert.ClearingRule;
import org.qiyue.registry.model.alert.DueDate;
import org.qiyue.registry.model.alert.RepairClaim;
import org.qiyue.registry.model.risk.RiskPart;
import org.qiyue.registry.service.alert.AlertFileViews.AnswerView;
import org.qiyue.registry.service.alert.AlertFileViews.EventView;
import org.qiyue.registry.service.alert.AlertFileViews.FactView;
import org.qiyue.registry.service.alert.AlertFileViews.NoticeView;
import org.qiyue.registry.service.alert.AlertFileViews.PartName;
import org.qiyue.registry.service.alert.AlertFileViews.PartView;
import org.qiyue.registry.service.alert.AlertFileViews.ScoreView;
import org.qiyue.registry.service.alert.AlertViews.AlertFile;
import org.qiyue.registry.service.alert.AlertViews.AlertRow;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;
import org.qiyue.registry.service.urgency.Present;

/** One lead with all that it rests on, in the transaction of the caller. */
@ApplicationScoped
class AlertFiles {
    private static final String READ = "SELECT " + AlertLedger.COLUMNS
            + ", a.basis, a.remedy_zh, a.remedy_en, a.answer_by, a.noticed_on, a.ceased_on, CASE WHEN a.closed_by = '' THEN '' ELSE a.closing END AS closing, nullif(a.closed_by, '') AS closed_by,"
            + " a.revision" + AlertLedger.FROM + " WHERE a.alert_no = ?";

    /** Of the contracts that a finding about a whole employer names, those that the caller sees. */
    private static final String FACTS = "SELECT f.fact_id, f.contract_id, f.area, f.found_on, f.severity,"
            + " f.finding ->> 'messageZh' AS message_zh, f.finding ->> 'messageEn' AS message_en, f.claim_kind, f.claim_filing,"
            + " f.clearing_kind, f.clearing_fact, f.cleared_on, ARRAY(SELECT c FROM jsonb_array_elements_text("
            + "CASE WHEN jsonb_typeof(f.finding -> 'contracts') = 'array' THEN f.finding -> 'contracts' ELSE '[]' END) AS c"
            + " WHERE c <> coalesce(f.contract_id, '') AND EXISTS (SELECT FROM registry.contract r WHERE r.contract_id = c)"
            + ") AS contracts FROM supervision.alert_fact f WHERE f.alert_no = ?"
            + " ORDER BY f.cleared_on IS NOT NULL, f.found_on DESC, f.fact_id LIMIT 200";

    private static final String EVENTS =
            "SELECT event_no, action, nullif(by, '') AS by, at, state, reason, entry::text AS entry"
                    + " FROM supervision.alert_event WHERE alert_no = ? ORDER BY event_no DESC LIMIT 500";
    private static final String NOTICES = "SELECT n.notice_no, n.text, n.sent_by, n.sent_on, n.standing,"
            + " ARRAY(SELECT p.platform_code FROM supervision.notice_platform p WHERE p.notice_no = n.notice_no ORDER BY 1)"
            + " AS platforms, w.text AS answer, CASE WHEN c.contract_id IS NOT NULL THEN w.filing_id::text END AS filing_id,"
            + " c.contract_id, w.answered_by, w.answered_at"
            + " FROM supervision.alert_notice n LEFT JOIN supervision.notice_answer w USING (notice_no)"
            + " LEFT JOIN registry.contract c ON c.contract_id = w.contract_id"
            + " WHERE n.alert_no = ? ORDER BY n.notice_no DESC";
    private static final String SCORE =
            "SELECT day, value::text AS value, band, parts::text AS parts, not_evaluated, rules"
                    + " FROM supervision.employer_score WHERE credit_code = ?";
    private static final TypeReference<List<PartView>> PARTS = new TypeReference<>() {};

    private final Statements statements;
    private final AlertLedger ledger;
    private final AlertRights rights;
    private final ObjectMapper json;
    private final LegalDay day;

    AlertFiles(Statements statements, AlertLedger ledger, AlertRights rights, ObjectMapper json, LegalDay day) {
        this.statements = statements;
        this.ledger = ledger;
        this.rights = rights;
        this.json = json;
        this.day = day;
    }

    /** A lead that the caller sees. */
    Optional<AlertFile> find(long alertNo) {
        Present present = ledger.present();
        return statements.first(READ, row -> file(row, AlertLedger.row(row, present), present), alertNo);
    }

    private AlertFile file(Row row, AlertRow alert, Present present) throws SQLException {
        ClearingRule clearing = ClearingRule.of(alert.rule(), day.today());
        return new AlertFile(
                alert,
                row.text("basis"),
                row.text("remedy_zh"),
                row.text("remedy_en"),
                List.copyOf(clearing.clears()),
                clearing.fields().stream().sorted().toList(),
                statements.list(FACTS, AlertFiles::fact, alert.alertNo()),
                statements.first(SCORE, this::score, alert.creditCode()).orElse(null),
                row.day("answer_by") == null
                        ? null
                        : answer(row.day("noticed_on"), present).due(),
                statements.list(NOTICES, notice -> notice(notice, present), alert.alertNo()),
                row.day("ceased_on"),
                row.text("closing"),
                row.text("closed_by"),
                statements.list(EVENTS, this::event, alert.alertNo()),
                rights.acts(alert.state(), alert.area(), alert.assignee()),
                row.number("revision"),
                day.now());
    }

    private static FactView fact(Row row) throws SQLException {
        return new FactView(
                row.text("fact_id"),
                row.text("contract_id"),
                row.texts("contracts"),
                row.text("area"),
                row.day("found_on"),
                row.text("severity"),
                row.text("message_zh"),
                row.text("message_en"),
                row.member(RepairClaim.class, "claim_kind"),
                row.text("claim_filing"),
                row.member(ClearingFact.class, "clearing_kind"),
                row.text("clearing_fact"),
                row.day("cleared_on"));
    }

    private EventView event(Row row) throws SQLException {
        return new EventView(
                row.number("event_no"),
                row.text("action"),
                row.text("by"),
                row.moment("at"),
                row.member(AlertState.class, "state"),
                row.text("reason"),
                read(row.text("entry")));
    }

    /** Until when the employer may answer, by the calendar in force, as it is told itself. */
    private static DueDate answer(LocalDate sentOn, Present present) {
        return DueDate.of(DueDate.SELF_CORRECTION, sentOn, present.workDays());
    }

    private static NoticeView notice(Row row, Present present) throws SQLException {
        DueDate answer = answer(row.day("sent_on"), present);
        return new NoticeView(
                row.number("notice_no"),
                row.text("text"),
                row.text("sent_by"),
                row.day("sent_on"),
                answer.due(),
                answer.certain(),
                row.text("standing"),
                row.texts("platforms"),
                row.text("answer") == null
                        ? null
                        : new AnswerView(
                                row.text("answer"),
                                row.text("filing_id"),
                                row.text("contract_id"),
                                row.text("answered_by"),
                                row.moment("answered_at")));
    }

    private ScoreView score(Row row) throws SQLException {
        LocalDate scored = row.day("day");
        List<RiskPart> table = RiskPart.on(scored);
        List<String> missing = row.texts("not_evaluated");
        try {
            return new ScoreView(
                    scored,
                    new BigDecimal(row.text("value")),
                    row.text("band"),
                    AlertFigures.on(day.today()).scoreThreshold(),
                    json.readValue(row.text("parts"), PARTS),
                    table.stream()
                            .filter(part -> missing.contains(part.id()))
                            .map(part -> new PartName(
                                    part.id(), part.name().zh(), part.name().en()))
                            .toList(),
                    row.texts("rules"));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the register keeps parts of a score", broken);
        }
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a column of type jsonb holds JSON", impossible);
        }
    }
}
