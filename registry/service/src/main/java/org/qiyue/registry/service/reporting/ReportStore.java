package org.qiyue.registry.service.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiyue.registry.model.reporting.ReportAct;
import org.qiyue.registry.model.reporting.ReportAction;
import org.qiyue.registry.model.reporting.ReportFile;
import org.qiyue.registry.model.reporting.ReportPeriod;
import org.qiyue.registry.model.reporting.ReportState;
import org.qiyue.registry.model.reporting.ReportText;
import org.qiyue.registry.service.reporting.ReportViews.EventView;
import org.qiyue.registry.service.reporting.ReportViews.ReminderView;
import org.qiyue.registry.service.reporting.ReportViews.VersionRow;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** Reads and writes reports; every method runs in the transaction of its caller. */
@ApplicationScoped
class ReportStore {
    private static final String READ = "SELECT r.area, r.period, r.state, r.situation, r.measures, r.problems,"
            + " r.version, r.writers, r.submitters, r.deciders, r.written_by, r.written_at, r.revision, v.submitted_at,"
            + " (SELECT max(e.at) FROM supervision.district_report_event e WHERE e.area = r.area AND e.period = r.period"
            + " AND e.action = 'RETURN') AS returned_at,"
            + " (SELECT min(f.submitted_at) FROM supervision.district_report_version f"
            + " WHERE f.area = r.area AND f.period = r.period) AS first_submitted_at"
            + " FROM supervision.district_report r LEFT JOIN supervision.district_report_version v"
            + " ON v.area = r.area AND v.period = r.period AND v.version = r.version";
    private static final String BEGIN = "INSERT INTO supervision.district_report (area, period, state, situation,"
            + " measures, problems, writers, written_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CHANGE =
            "UPDATE supervision.district_report SET state = ?, situation = ?, measures = ?,"
                    + " problems = ?, version = ?, writers = ?, submitters = ?, deciders = ?%s"
                    + " WHERE area = ? AND period = ? AND revision = ?";
    private static final String WRITTEN = ", written_by = ?, written_at = clock_timestamp()";
    private static final String NOTE = "INSERT INTO supervision.district_report_event (area, period, action, by, state,"
            + " version, reason) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String FREEZE = "INSERT INTO supervision.district_report_version (area, period, version,"
            + " situation, measures, problems, figures, counted_at, submitted_by) VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)";
    private static final String VERSIONS = "SELECT area, period, version, situation, measures, problems,"
            + " figures::text AS figures, counted_at, submitted_by, submitted_at FROM supervision.district_report_version";
    private static final String EVENTS = "SELECT action, by, at, state, version, reason"
            + " FROM supervision.district_report_event WHERE area = ? AND period = ? ORDER BY event_no";
    private static final String REMINDERS = "SELECT text, sent_by, sent_at FROM supervision.district_report_reminder"
            + " WHERE area = ? AND period = ? ORDER BY reminder_no";
    private static final String REMINDED = "SELECT r.area, r.period, count(*)::integer AS times, max(r.sent_on) AS last"
            + " FROM supervision.district_report_reminder r WHERE r.period = ANY (?) AND r.sent_at > coalesce((SELECT"
            + " max(v.submitted_at) FROM supervision.district_report_version v WHERE v.area = r.area AND v.period = r.period),"
            + " '-infinity') GROUP BY r.area, r.period";
    private static final String REMIND =
            "INSERT INTO supervision.district_report_reminder (area, period, text, sent_by,"
                    + " sent_on) VALUES (?, ?, ?, ?, ?) ON CONFLICT (area, period, sent_on) DO NOTHING";
    private static final TypeReference<LinkedHashMap<String, BigDecimal>> FIGURES = new TypeReference<>() {};

    private final Statements statements;
    private final ObjectMapper json;

    ReportStore(Statements statements, ObjectMapper json) {
        this.statements = statements;
        this.json = json;
    }

    /**
     * A report with what stands beside it.
     *
     * @param submittedAt that of its last version
     * @param returnedAt when it was given back last
     */
    record Stored(
            String area,
            ReportFile file,
            String writtenBy,
            Instant writtenAt,
            Instant submittedAt,
            Instant returnedAt,
            Instant firstSubmittedAt,
            long revision) {

        /** One that nobody has begun. */
        static Stored none(String area, ReportPeriod period) {
            return new Stored(area, ReportFile.notBegun(period), null, null, null, null, null, 0);
        }
    }

    /** What was submitted. */
    record Version(
            String area,
            String period,
            int version,
            ReportText text,
            Map<String, BigDecimal> figures,
            Instant countedAt,
            String submittedBy,
            Instant submittedAt) {

        VersionRow row() {
            return new VersionRow(version, submittedBy, submittedAt, countedAt);
        }
    }

    /** How often and when last a unit was reminded since it submitted, or at all where it has not. */
    record Reminded(String area, String period, int times, LocalDate last) {}

    /** The report of a unit and period, one that is not begun where there is none. */
    Stored find(String area, ReportPeriod period) {
        return statements
                .first(READ + " WHERE r.area = ? AND r.period = ?", ReportStore::stored, area, period.toString())
                .orElseGet(() -> Stored.none(area, period));
    }

    /** Reports of periods, as far as the caller sees them. */
    List<Stored> of(List<String> periods) {
        return statements.list(READ + " WHERE r.period = ANY (?)", ReportStore::stored, periods);
    }

    /**
     * Keeps what became of a report by an act.
     *
     * @return false when somebody else changed it meanwhile; the transaction can then only be rolled back
     */
    boolean keep(Stored before, ReportFile file, ReportAct act) {
        boolean isKept = before.revision() == 0 ? begin(before.area(), file, act) : change(before, file, act);
        if (isKept) {
            statements.write(
                    NOTE,
                    before.area(),
                    file.period().toString(),
                    act.action(),
                    act.account(),
                    file.state(),
                    file.version(),
                    act.reason().strip());
        }
        return isKept;
    }

    private boolean begin(String area, ReportFile file, ReportAct act) {
        ReportText text = file.text();
        return statements.insert(
                BEGIN,
                area,
                file.period().toString(),
                file.state(),
                text.situation(),
                text.measures(),
                text.problems(),
                List.copyOf(file.writers()),
                act.account());
    }

    private boolean change(Stored before, ReportFile file, ReportAct act) {
        boolean isWritten = act.action() == ReportAction.WRITE;
        ReportText text = file.text();
        List<Object> values = new ArrayList<>(List.of(
                file.state(),
                text.situation(),
                text.measures(),
                text.problems(),
                file.version(),
                List.copyOf(file.writers()),
                List.copyOf(file.submitters()),
                List.copyOf(file.deciders())));
        if (isWritten) {
            values.add(act.account());
        }
        values.addAll(List.of(before.area(), file.period().toString(), before.revision()));
        return statements.write(CHANGE.formatted(isWritten ? WRITTEN : ""), values.toArray()) == 1;
    }

    /** Freezes what is submitted. */
    void freeze(String area, ReportFile file, Map<String, BigDecimal> figures, Instant countedAt, String account) {
        ReportText text = file.text();
        statements.write(
                FREEZE,
                area,
                file.period().toString(),
                file.version(),
                text.situation(),
                text.measures(),
                text.problems(),
                written(figures),
                countedAt,
                account);
    }

    /** What was submitted of a report, the newest first. */
    List<Version> versions(String area, ReportPeriod period) {
        return statements.list(
                VERSIONS + " WHERE area = ? AND period = ? ORDER BY version DESC",
                this::version,
                area,
                period.toString());
    }

    /** What was submitted last of a period, by unit, as far as the caller sees it. */
    List<Version> latest(ReportPeriod period) {
        return statements.list(
                VERSIONS + " v WHERE period = ? AND version = (SELECT max(w.version)"
                        + " FROM supervision.district_report_version w WHERE w.area = v.area AND w.period = v.period)"
                        + " ORDER BY area",
                this::version,
                period.toString());
    }

    /** What was submitted last of a unit and period. */
    Optional<Version> latest(String area, ReportPeriod period) {
        return versions(area, period).stream().findFirst();
    }

    List<EventView> events(String area, ReportPeriod period) {
        return statements.list(EVENTS, ReportStore::event, area, period.toString());
    }

    List<ReminderView> reminders(String area, ReportPeriod period) {
        return statements.list(
                REMINDERS,
                row -> new ReminderView(row.text("text"), row.text("sent_by"), row.moment("sent_at")),
                area,
                period.toString());
    }

    List<Reminded> reminded(List<String> periods) {
        return statements.list(
                REMINDED,
                row -> new Reminded(row.text("area"), row.text("period"), row.count("times"), row.day("last")),
                periods);
    }

    /** Reminds a unit; false when it was reminded that day already. */
    boolean remind(String area, ReportPeriod period, String text, String account, LocalDate on) {
        return statements.write(REMIND, area, period.toString(), text, account, on) == 1;
    }

    private static Stored stored(Row row) throws SQLException {
        return new Stored(
                row.text("area"),
                new ReportFile(
                        ReportPeriod.read(row.text("period")).orElseThrow(),
                        row.member(ReportState.class, "state"),
                        text(row),
                        row.count("version"),
                        Set.copyOf(row.texts("writers")),
                        Set.copyOf(row.texts("submitters")),
                        Set.copyOf(row.texts("deciders"))),
                row.text("written_by"),
                row.moment("written_at"),
                row.moment("submitted_at"),
                row.moment("returned_at"),
                row.moment("first_submitted_at"),
                row.number("revision"));
    }

    private Version version(Row row) throws SQLException {
        return new Version(
                row.text("area"),
                row.text("period"),
                row.count("version"),
                text(row),
                read(row.text("figures")),
                row.moment("counted_at"),
                row.text("submitted_by"),
                row.moment("submitted_at"));
    }

    private static EventView event(Row row) throws SQLException {
        ReportAction action = row.member(ReportAction.class, "action");
        return new EventView(
                action,
                action.label().zh(),
                action.label().en(),
                row.text("by"),
                row.moment("at"),
                row.member(ReportState.class, "state"),
                row.count("version"),
                row.text("reason"));
    }

    private static ReportText text(Row row) throws SQLException {
        return new ReportText(row.text("situation"), row.text("measures"), row.text("problems"));
    }

    private Map<String, BigDecimal> read(String figures) {
        try {
            return json.readValue(figures, FIGURES);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("figures are kept as numbers by their names", impossible);
        }
    }

    private String written(Map<String, BigDecimal> figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("numbers are always serializable", impossible);
        }
    }
}
