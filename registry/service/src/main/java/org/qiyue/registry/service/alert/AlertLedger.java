package org.qiyue.registry.service.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qiyue.registry.model.alert.AlertState;
import org.qiyue.registry.model.alert.DueDate;
import org.qiyue.registry.model.clock.Urgency;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.alert.AlertViews.AlertRow;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;
import org.qiyue.registry.service.urgency.Present;
import org.qiyue.registry.service.urgency.PresentDay;
import org.qiyue.registry.service.urgency.UrgencyCount;

/** Reads the queue; every method runs in the transaction of its caller and sees the alerts of the caller's area. */
@ApplicationScoped
class AlertLedger {

    /** Totals are counted up to here and not told beyond. */
    static final int COUNTED = 10_000;

    static final String COLUMNS = "a.alert_no, a.credit_code, coalesce(e.name, a.credit_code) AS employer_name, a.rule,"
            + " a.art74_item, a.severity, a.area, a.areas, a.state, nullif(a.assignee, '') AS assignee, a.message_zh,"
            + " a.message_en, a.facts, a.standing, a.raised_on, a.clock, a.clock_from, a.due_on, a.warn_on, a.due_certain,"
            + " a.closed_on, a.closing_kind";
    static final String FROM =
            " FROM supervision.alert a LEFT JOIN registry.employer e ON e.credit_code = a.credit_code";

    private static final String URGENT = "SELECT count(*) FILTER (WHERE a.due_on < ?) AS critical,"
            + " count(*) FILTER (WHERE a.due_on >= ? AND a.due_on < ?) AS overdue,"
            + " count(*) FILTER (WHERE a.due_on >= ? AND a.warn_on <= ?) AS soon,"
            + " count(*) FILTER (WHERE a.due_on >= ? AND a.warn_on > ?) AS later"
            + " FROM (SELECT a.due_on, a.warn_on FROM supervision.alert a WHERE ";

    private final Statements statements;
    private final CallerIdentity callers;
    private final PresentDay day;

    AlertLedger(Statements statements, CallerIdentity callers, PresentDay day) {
        this.statements = statements;
        this.callers = callers;
        this.day = day;
    }

    /** The place of an alert in the order asked for; the day is null where the number alone is the order. */
    record Position(LocalDate due, long alertNo) {}

    /** Today. */
    Present present() {
        return day.present();
    }

    /** A question as the caller asks it. */
    AlertQuestion question(Map<String, String> asked, Present present) {
        return AlertQuestion.of(asked, callers.current().username(), present);
    }

    /**
     * Alerts in order.
     *
     * @param after the last alert seen, null for the first page
     * @param atMost rows to read
     */
    List<AlertRow> page(AlertQuestion question, Present present, Position after, int atMost) {
        List<Object> values = new ArrayList<>(question.values());
        StringBuilder sql = new StringBuilder("SELECT ")
                .append(COLUMNS)
                .append(FROM)
                .append(" WHERE ")
                .append(question.sql());
        if (after != null) {
            sql.append(" AND ").append(question.sort().later());
            if (after.due() != null) {
                values.add(after.due());
            }
            values.add(after.alertNo());
        }
        sql.append(" ORDER BY ").append(question.sort().order()).append(" LIMIT ?");
        values.add(atMost);
        return statements.list(sql.toString(), row -> row(row, present), values.toArray());
    }

    /** How many alerts answer the question; nothing when there are more than are counted. */
    Optional<Long> total(AlertQuestion question) {
        long counted = count(question, COUNTED + 1);
        return counted > COUNTED ? Optional.empty() : Optional.of(counted);
    }

    /** How many alerts answer the question, counted up to some number. */
    long count(AlertQuestion question, int most) {
        List<Object> values = new ArrayList<>(question.values());
        values.add(most);
        return statements
                .first(
                        "SELECT count(*) AS counted FROM (SELECT 1 FROM supervision.alert a WHERE " + question.sql()
                                + " LIMIT ?) counted_rows",
                        row -> row.number("counted"),
                        values.toArray())
                .orElse(0L);
    }

    /** How many of the answers are how urgent, whatever urgency is asked for; counted up to some number. */
    List<UrgencyCount> urgencies(Map<String, String> asked, Present present) {
        Map<String, String> whatever = new TreeMap<>(asked);
        whatever.remove("urgency");
        AlertQuestion question = question(whatever, present);
        LocalDate today = present.today();
        List<Object> values =
                new ArrayList<>(List.of(present.critical(), present.critical(), today, today, today, today, today));
        values.addAll(question.values());
        values.add(COUNTED);
        Map<Urgency, Long> counts = new EnumMap<>(Urgency.class);
        statements.first(
                URGENT + question.sql() + " LIMIT ?) a",
                row -> {
                    counts.put(Urgency.CRITICALLY_OVERDUE, row.number("critical"));
                    counts.put(Urgency.OVERDUE, row.number("overdue"));
                    counts.put(Urgency.DUE_SOON, row.number("soon"));
                    counts.put(Urgency.NOT_DUE, row.number("later"));
                    return counts;
                },
                values.toArray());
        return UrgencyCount.of(counts);
    }

    /** A row as it is told on a day. */
    static AlertRow row(Row row, Present present) throws SQLException {
        LocalDate due = row.day("due_on");
        String clock = row.text("clock");
        return new AlertRow(
                row.number("alert_no"),
                row.text("credit_code"),
                row.text("employer_name"),
                row.text("rule"),
                row.count("art74_item"),
                row.text("severity"),
                row.text("area"),
                row.member(AlertState.class, "state"),
                row.text("assignee"),
                row.text("message_zh"),
                row.text("message_en"),
                row.count("facts"),
                row.count("standing"),
                row.day("raised_on"),
                clock,
                due,
                row.flag("due_certain"),
                due == null
                        ? null
                        : DueDate.workingDaysLeft(clock, row.day("clock_from"), present.today(), present.workDays()),
                due == null ? null : present.urgency(due, row.day("warn_on")),
                row.day("closed_on"),
                row.member(ClosingKind.class, "closing_kind"));
    }
}
