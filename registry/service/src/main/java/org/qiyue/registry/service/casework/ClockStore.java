package org.qiyue.registry.service.casework;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.model.clock.ClockRule;
import org.qiyue.registry.model.clock.Extension;
import org.qiyue.registry.model.clock.RunningClock;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** The time limits of cases, each by the rule of the day on which it was set running. */
@ApplicationScoped
class ClockStore {
    private static final String READ = "SELECT clock, rule_on, started_on, length, suspensions::text AS suspensions,"
            + " extension_length, extended_by, extended_on, stopped_on FROM supervision.case_clock"
            + " WHERE case_id = ? ORDER BY started_on, clock";
    private static final String KEEP = "INSERT INTO supervision.case_clock AS c (case_id, clock, rule_on, started_on,"
            + " length, suspensions, extension_length, extended_by, extended_on, stopped_on)"
            + " VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?::date, ?::date)"
            + " ON CONFLICT (case_id, clock) DO UPDATE SET rule_on = CASE WHEN c.started_on = excluded.started_on"
            + " AND c.length = excluded.length THEN c.rule_on ELSE excluded.rule_on END,"
            + " started_on = excluded.started_on, length = excluded.length, suspensions = excluded.suspensions,"
            + " extension_length = excluded.extension_length, extended_by = excluded.extended_by,"
            + " extended_on = excluded.extended_on, stopped_on = excluded.stopped_on";
    private static final TypeReference<List<SuspensionJson>> SUSPENSIONS = new TypeReference<>() {};

    private final Statements statements;
    private final CaseJson json;

    ClockStore(Statements statements, CaseJson json) {
        this.statements = statements;
        this.json = json;
    }

    /** The clocks of a case by their names, in the order in which they began. */
    Map<String, RunningClock> of(long caseId) {
        Map<String, RunningClock> clocks = new LinkedHashMap<>();
        statements
                .list(READ, this::clock, caseId)
                .forEach(clock -> clocks.put(clock.rule().id(), clock));
        return clocks;
    }

    /** Keeps what an act of a day has changed of the clocks. */
    void keep(long caseId, Map<String, RunningClock> before, Map<String, RunningClock> now, LocalDate day) {
        now.forEach((name, clock) -> {
            if (!clock.equals(before.get(name))) {
                keep(caseId, clock, day);
            }
        });
    }

    private void keep(long caseId, RunningClock clock, LocalDate day) {
        Extension extension = clock.extension();
        statements.write(
                KEEP,
                caseId,
                clock.rule().id(),
                day,
                clock.startedOn(),
                clock.length(),
                json.write(clock.suspensions().stream().map(SuspensionJson::of).toList()),
                extension == null ? null : extension.length(),
                extension == null ? null : extension.approvedBy(),
                extension == null ? null : extension.approvedOn(),
                clock.stoppedOn());
    }

    /** The clock of a row. */
    RunningClock clock(Row row) throws SQLException {
        String name = row.text("clock");
        Integer longer = row.count("extension_length");
        return new RunningClock(
                ClockRule.find(name, row.day("rule_on"))
                        .orElseThrow(() -> new IllegalStateException("no rule of clock " + name)),
                row.day("started_on"),
                row.count("length"),
                json.list(row.text("suspensions"), SUSPENSIONS).stream()
                        .map(SuspensionJson::suspension)
                        .toList(),
                longer == null ? null : new Extension(longer, row.text("extended_by"), row.day("extended_on")),
                row.day("stopped_on"));
    }
}
