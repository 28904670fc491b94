package org.qiyue.registry.service.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.oversight.OversightViews.IncidentKind;
import org.qiyue.registry.service.oversight.OversightViews.IncidentRequest;
import org.qiyue.registry.service.oversight.OversightViews.IncidentView;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** Incidents that platforms report, against the clock of the day on which they were discovered. */
@ApplicationScoped
class Incidents {
    private static final String READ = "SELECT incident_no, kind, discovered_at, reported_at, report_due_at,"
            + " reported_at > report_due_at AS late, final_due_on, persons, summary, harm, measures, entered_by, entered_at,"
            + " closed_by, closed_at, conclusion FROM registry.platform_incident WHERE platform_code = ?";
    private static final String FIGURE = "(SELECT value FROM registry.incident_deadline WHERE name = '%s'"
            + " AND valid_from <= (m.at AT TIME ZONE 'Asia/Shanghai')::date"
            + " AND (valid_to IS NULL OR valid_to >= (m.at AT TIME ZONE 'Asia/Shanghai')::date)"
            + " ORDER BY valid_from DESC LIMIT 1)";
    private static final String ENTER = "INSERT INTO registry.platform_incident (platform_code, kind, discovered_at,"
            + " reported_at, report_due_at, final_due_on, persons, summary, harm, measures, entered_by)"
            + " SELECT ?, ?, m.at, ?, m.at + make_interval(hours => " + FIGURE.formatted("report-hours")
            + "), (m.at AT TIME ZONE 'Asia/Shanghai')::date + " + FIGURE.formatted("final-days")
            + ", ?, ?, ?, ?, ? FROM (SELECT CAST(? AS timestamptz) AS at) AS m";
    private static final String CLOSE =
            "UPDATE registry.platform_incident SET closed_by = ?, closed_at = clock_timestamp(),"
                    + " conclusion = ? WHERE platform_code = ? AND incident_no = ? AND closed_at IS NULL";

    private final Statements statements;
    private final Changes changes;
    private final LegalDay day;

    Incidents(Statements statements, Changes changes, LegalDay day) {
        this.statements = statements;
        this.changes = changes;
        this.day = day;
    }

    /** Those of a platform, the newest first. */
    List<IncidentView> of(String platformCode) {
        return statements.list(READ + " ORDER BY incident_no DESC LIMIT 200", Incidents::view, platformCode);
    }

    void enter(String platformCode, IncidentRequest told) {
        Instant discovered = day.past(told.discoveredAt(), "discoveredAt");
        Instant reported = day.past(told.reportedAt(), "reportedAt");
        if (reported.isBefore(discovered)) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER, "报告时间早于发现时间。", "It was reported before it was discovered.");
        }
        statements.write(
                ENTER,
                platformCode,
                told.kind(),
                reported,
                told.persons(),
                told.summary().strip(),
                told.harm().strip(),
                told.measures().strip(),
                changes.account(),
                discovered);
        changes.note(
                platformCode,
                null,
                ChangeKind.INCIDENT_REPORTED,
                null,
                Map.of("kind", told.kind(), "discoveredAt", discovered.toString(), "reportedAt", reported.toString()));
    }

    void close(String platformCode, long incidentNo, String conclusion) {
        boolean isKnown = of(platformCode).stream().anyMatch(incident -> incident.incidentNo() == incidentNo);
        if (!isKnown) {
            throw ProblemException.notFound();
        }
        if (statements.write(CLOSE, changes.account(), conclusion.strip(), platformCode, incidentNo) == 0) {
            throw new ProblemException(Problem.STATE_CONFLICT, "该事件已经办结。", "The incident is closed already.");
        }
        changes.note(
                platformCode, null, ChangeKind.INCIDENT_CLOSED, conclusion.strip(), Map.of("incidentNo", incidentNo));
    }

    private static IncidentView view(Row row) throws SQLException {
        return new IncidentView(
                row.number("incident_no"),
                row.member(IncidentKind.class, "kind"),
                row.moment("discovered_at"),
                row.moment("reported_at"),
                row.moment("report_due_at"),
                row.flag("late"),
                row.day("final_due_on"),
                row.count("persons"),
                row.text("summary"),
                row.text("harm"),
                row.text("measures"),
                row.text("entered_by"),
                row.moment("entered_at"),
                row.text("closed_by"),
                row.moment("closed_at"),
                row.text("conclusion"));
    }
}
