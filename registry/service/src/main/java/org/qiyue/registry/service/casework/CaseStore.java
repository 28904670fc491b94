package org.qiyue.registry.service.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiyue.registry.model.casework.CaseExecution;
import org.qiyue.registry.model.casework.CaseFile;
import org.qiyue.registry.model.casework.CaseHearing;
import org.qiyue.registry.model.casework.CasePenalty;
import org.qiyue.registry.model.casework.CasePeople;
import org.qiyue.registry.model.casework.CaseSource;
import org.qiyue.registry.model.casework.CaseState;
import org.qiyue.registry.model.casework.Sanction;
import org.qiyue.registry.service.access.Belonging;
import org.qiyue.registry.service.access.ScopeCheck;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** Cases as they are kept; every method runs in the transaction of its caller, who sees those of its area. */
@ApplicationScoped
public class CaseStore {
    private static final String READ =
            "SELECT f.*, f.alerts::text[] AS alert_numbers, f.proposed::text AS proposed_text,"
                    + " f.decided::text AS decided_text, f.art74_item::integer AS item FROM supervision.case_file f"
                    + " WHERE f.case_id = ?";
    private static final String OPEN = "INSERT INTO supervision.case_file (area, credit_code, employer_name, source,"
            + " source_reference, alerts, subject, art74_item, violation_ended_on, opened_on, opened_by, state, handler,"
            + " last_act_on) VALUES (?, ?, ?, ?, ?, ?::text[]::bigint[], ?, ?::smallint, ?::date, ?, ?, 'NEW', ?, ?)"
            + " RETURNING case_id";
    private static final String CHANGE = "UPDATE supervision.case_file SET state = ?, case_number = ?, inspectors = ?,"
            + " ever_inspectors = ?, approvers = ?, recused = ?, reviewers = ?, chair = ?, hearing_on = ?::date,"
            + " hearing_ended = ?, proposed = ?::jsonb, decided = ?::jsonb, reviewed = ?, discussed = ?, published = ?,"
            + " fulfilled = ?, in_court = ?, last_act_on = ?, version = version + 1, changed_at = clock_timestamp()"
            + " WHERE case_id = ? AND version = ?";
    private static final String URGENCY = "UPDATE supervision.case_file SET next_clock = ?, next_due_on = ?::date,"
            + " next_soon_on = ?::date, next_critical_on = ?::date, next_overdue_on = ?::date WHERE case_id = ?";
    private static final String HAND_OVER = "UPDATE supervision.case_file SET handler = ?, version = version + 1,"
            + " changed_at = clock_timestamp() WHERE case_id = ? AND version = ?";

    private final Statements statements;
    private final ClockStore clocks;
    private final CaseJson json;
    private final ScopeCheck scopes;

    CaseStore(Statements statements, ClockStore clocks, CaseJson json, ScopeCheck scopes) {
        this.statements = statements;
        this.clocks = clocks;
        this.json = json;
        this.scopes = scopes;
    }

    /** A case of the caller's area; empty where there is none. */
    public Optional<CaseRow> find(long caseId) {
        return statements.first(READ, this::row, caseId);
    }

    /** The same, which nobody else changes until the transaction has ended. */
    Optional<CaseRow> lock(long caseId) {
        return statements.first(READ + " FOR NO KEY UPDATE", this::row, caseId);
    }

    /** Opens a case; what is new of it is its number. */
    long open(CaseRow opened) {
        CaseFile file = opened.file();
        long caseId = statements
                .first(
                        OPEN,
                        row -> row.number("case_id"),
                        opened.area(),
                        opened.creditCode(),
                        opened.employerName(),
                        file.source(),
                        opened.sourceReference(),
                        opened.alerts(),
                        opened.subject(),
                        opened.art74Item(),
                        file.violationEndedOn(),
                        file.openedOn(),
                        opened.openedBy(),
                        opened.handler(),
                        file.lastActOn())
                .orElseThrow();
        clocks.keep(caseId, Map.of(), file.clocks(), file.openedOn());
        return caseId;
    }

    /**
     * Keeps a case as an act has left it.
     *
     * @param before as it was read
     * @return false when it is no longer as it was read; nothing is kept then
     */
    boolean change(CaseRow before, CaseFile now) {
        CasePeople people = now.people();
        CasePenalty penalty = now.penalty();
        CaseExecution execution = now.execution();
        boolean isKept = statements.write(
                        CHANGE,
                        now.state(),
                        now.caseNumber().isEmpty() ? null : now.caseNumber(),
                        sorted(people.inspectors()),
                        sorted(people.everInspectors()),
                        sorted(people.approvers()),
                        sorted(people.recused()),
                        sorted(people.reviewers()),
                        people.chair(),
                        now.hearing().day(),
                        now.hearing().ended(),
                        json.write(SanctionView.of(penalty.proposed())),
                        json.write(SanctionView.of(penalty.decided())),
                        penalty.reviewed(),
                        penalty.discussed(),
                        execution.published(),
                        execution.fulfilled(),
                        execution.inCourt(),
                        now.lastActOn(),
                        before.caseId(),
                        before.version())
                == 1;
        if (isKept) {
            clocks.keep(before.caseId(), before.file().clocks(), now.clocks(), now.lastActOn());
        }
        return isKept;
    }

    /** Notes by when a case is urgent. */
    void urgent(long caseId, Optional<NextClock> next) {
        statements.write(
                URGENCY,
                next.map(NextClock::name).orElse(null),
                next.map(NextClock::dueOn).orElse(null),
                next.map(NextClock::soonOn).orElse(null),
                next.map(NextClock::criticalOn).orElse(null),
                next.map(NextClock::overdueOn).orElse(null),
                caseId);
    }

    /** Gives a case to somebody; false when it is no longer as it was read. */
    boolean handOver(CaseRow before, String account) {
        return statements.write(HAND_OVER, account, before.caseId(), before.version()) == 1;
    }

    private CaseRow row(Row row) throws SQLException {
        long caseId = row.number("case_id");
        String area = row.text("area");
        scopes.demand(Belonging.toAreas(area));
        return new CaseRow(
                caseId,
                area,
                row.text("credit_code"),
                row.text("employer_name"),
                row.text("source_reference"),
                row.texts("alert_numbers"),
                row.text("subject"),
                row.count("item"),
                row.text("opened_by"),
                row.moment("opened_at"),
                row.text("handler"),
                row.number("version"),
                file(caseId, row));
    }

    private CaseFile file(long caseId, Row row) throws SQLException {
        String number = row.text("case_number");
        return new CaseFile(
                Long.toString(caseId),
                row.member(CaseSource.class, "source"),
                row.day("opened_on"),
                row.day("violation_ended_on"),
                row.member(CaseState.class, "state"),
                number == null ? "" : number,
                new CasePeople(
                        Set.copyOf(row.texts("inspectors")),
                        Set.copyOf(row.texts("ever_inspectors")),
                        Set.copyOf(row.texts("approvers")),
                        Set.copyOf(row.texts("recused")),
                        Set.copyOf(row.texts("reviewers")),
                        row.text("chair")),
                new CaseHearing(row.day("hearing_on"), row.flag("hearing_ended")),
                new CasePenalty(
                        sanction(row.text("proposed_text")),
                        sanction(row.text("decided_text")),
                        row.flag("reviewed"),
                        row.flag("discussed")),
                new CaseExecution(row.flag("published"), row.flag("fulfilled"), row.flag("in_court")),
                clocks.of(caseId),
                row.day("last_act_on"));
    }

    private Sanction sanction(String text) {
        SanctionView kept = json.read(text, SanctionView.class);
        return kept == null ? null : kept.sanction();
    }

    private static List<String> sorted(Set<String> accounts) {
        return accounts.stream().sorted().toList();
    }
}
