package org.qiyue.registry.service.casework;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.qiyue.registry.model.casework.Act;
import org.qiyue.registry.model.casework.CaseAction;
import org.qiyue.registry.model.casework.CaseForm;
import org.qiyue.registry.model.casework.CaseState;
import org.qiyue.registry.model.casework.Effect;
import org.qiyue.registry.model.casework.Outcome;
import org.qiyue.registry.model.casework.Particulars;
import org.qiyue.registry.model.clock.RunningClock;
import org.qiyue.registry.model.clock.WorkDays;
import org.qiyue.registry.service.casework.ActRow.MoveJson;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** The acts of cases; they are added and never changed. */
@ApplicationScoped
public class ActStore {
    private static final String READ = "SELECT act_no, action, from_state, to_state, acted_by, acted_role, acted_on,"
            + " acted_at, particulars::text AS particulars, forms, clocks::text AS clocks, version"
            + " FROM supervision.case_act WHERE case_id = ? ORDER BY act_no";
    private static final String ADD = "INSERT INTO supervision.case_act (case_id, act_no, action, from_state, to_state,"
            + " acted_by, acted_role, acted_on, particulars, forms, clocks, version) VALUES (?, (SELECT"
            + " coalesce(max(a.act_no), 0) + 1 FROM supervision.case_act a WHERE a.case_id = ?), ?, ?, ?, ?, ?, ?,"
            + " ?::jsonb, ?, ?::jsonb, ?)";
    private static final TypeReference<List<MoveJson>> MOVES = new TypeReference<>() {};

    private final Statements statements;
    private final CaseJson json;

    ActStore(Statements statements, CaseJson json) {
        this.statements = statements;
        this.json = json;
    }

    /** The acts of a case in the order in which they were done. */
    public List<ActRow> of(long caseId) {
        return statements.list(READ, this::act, caseId);
    }

    /** Adds an act to a case that was locked. */
    void add(CaseRow before, Act act, Outcome.Done done, WorkDays workDays) {
        List<String> forms = done.effects().stream()
                .filter(Effect.FormDue.class::isInstance)
                .map(effect -> ((Effect.FormDue) effect).form().name())
                .toList();
        List<MoveJson> moves = done.effects().stream()
                .filter(effect -> !(effect instanceof Effect.FormDue))
                .map(effect -> move(effect, act.day(), workDays))
                .toList();
        statements.write(
                ADD,
                before.caseId(),
                before.caseId(),
                act.action(),
                before.file().state(),
                done.file().state(),
                act.by().account(),
                act.by().role().realmRole(),
                act.day(),
                json.write(said(act.particulars())),
                forms,
                json.write(moves),
                before.version() + 1);
    }

    private static MoveJson move(Effect effect, LocalDate day, WorkDays workDays) {
        if (effect instanceof Effect.ClockStarted started) {
            return new MoveJson(started.clock().rule().id(), "STARTED", due(started.clock(), day, workDays));
        }
        if (effect instanceof Effect.ClockExtended extended) {
            return new MoveJson(extended.clock().rule().id(), "EXTENDED", due(extended.clock(), day, workDays));
        }
        if (effect instanceof Effect.ClockStopped stopped) {
            return new MoveJson(stopped.clock(), "STOPPED", null);
        }
        if (effect instanceof Effect.ClockSuspended suspended) {
            return new MoveJson(suspended.clock(), "SUSPENDED", null);
        }
        return new MoveJson(((Effect.ClockResumed) effect).clock(), "RESUMED", null);
    }

    private static LocalDate due(RunningClock clock, LocalDate day, WorkDays workDays) {
        return clock.due(day, workDays).day();
    }

    private static ActJson said(Particulars said) {
        return new ActJson(
                said.reason().isEmpty() ? null : said.reason(),
                said.inspectors().stream().map(named -> named.account()).toList(),
                said.person().isEmpty() ? null : said.person(),
                said.date(),
                SanctionView.of(said.sanction()),
                said.suspension() == null ? null : said.suspension().name(),
                said.delivery() == null ? null : said.delivery().name(),
                said.consented(),
                said.reference().isEmpty() ? null : said.reference());
    }

    private ActRow act(Row row) throws SQLException {
        return new ActRow(
                row.count("act_no"),
                row.member(CaseAction.class, "action"),
                row.member(CaseState.class, "from_state"),
                row.member(CaseState.class, "to_state"),
                row.text("acted_by"),
                row.text("acted_role"),
                row.day("acted_on"),
                row.moment("acted_at"),
                json.read(row.text("particulars"), ActJson.class),
                row.texts("forms").stream().map(CaseForm::valueOf).toList(),
                json.list(row.text("clocks"), MOVES),
                row.number("version"));
    }
}
