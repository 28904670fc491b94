package org.qiyue.registry.service.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiyue.registry.model.casework.CaseState;
import org.qiyue.registry.model.reporting.ReportFigure;
import org.qiyue.registry.model.reporting.ReportPeriod;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.sql.Statements;

/**
 * Counts the figures of a report from the tables of the register, in the transaction of the caller. Each statement names the unit, so
 * that the city counts what the unit counts.
 */
@ApplicationScoped
class Figures {
    private static final String BY_NAME = "SELECT f.key, f.value FROM ";

    private static final String OF_PERIOD = "(SELECT ?::text COLLATE \"C\" AS area, ?::date AS first, ?::date AS last,"
            + " ?::date::timestamp AT TIME ZONE 'Asia/Shanghai' AS begin,"
            + " (?::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai' AS finish) p";

    private static final String IN_FORCE =
            "coalesce(c.first_start, c.start_date) <= p.last AND (c.end_date IS NULL OR c.end_date >= p.last"
                    + " OR c.term_type = '3') AND (c.ended_on IS NULL OR c.ended_on > p.last) AND NOT c.voided AND c.moved_to IS NULL";

    /** By the time of registration; what was withdrawn does not count. */
    private static final String EVENTS = "SELECT " + kinds()
            + " FROM " + OF_PERIOD
            + " JOIN registry.contract c ON c.jurisdiction_area = p.area AND c.updated_at >= p.begin"
            + " JOIN registry.contract_version v ON v.contract_id = c.contract_id"
            + " WHERE v.recorded_at >= p.begin AND v.recorded_at < p.finish AND v.withdrawn_by IS NULL";

    private static final String STANDING = "SELECT count(*) AS contracts_in_force FROM " + OF_PERIOD
            + " JOIN registry.contract c ON c.jurisdiction_area = p.area WHERE " + IN_FORCE;

    private static final String ALERTS = "SELECT count(*) FILTER (WHERE a.raised_on >= p.first) AS alerts_raised,"
            + " count(*) FILTER (WHERE a.noticed_on >= p.first AND (SELECT min(n.sent_on) FROM supervision.alert_notice n WHERE n.alert_no = a.alert_no)"
            + " BETWEEN p.first AND p.last) AS alerts_noticed,"
            + " count(*) FILTER (WHERE a.state = 'CLEARED' AND a.closed_on BETWEEN p.first AND p.last"
            + " AND a.noticed_on IS NOT NULL) AS alerts_regularised,"
            + " count(*) FILTER (WHERE a.state = 'CLEARED' AND a.closed_on BETWEEN p.first AND p.last) AS alerts_cleared,"
            + " count(*) FILTER (WHERE a.state = 'DISMISSED' AND a.closed_on BETWEEN p.first AND p.last) AS alerts_dismissed,"
            + " count(*) FILTER (WHERE a.state = 'IN_CASE' AND a.closed_on BETWEEN p.first AND p.last) AS alerts_to_case,"
            + " count(*) FILTER (WHERE a.closed_on IS NULL OR a.closed_on > p.last) AS alerts_open,"
            + " count(*) FILTER (WHERE a.triage_due_on BETWEEN p.first AND p.last) AS alerts_triage_due,"
            + " count(*) FILTER (WHERE a.triage_due_on BETWEEN p.first AND p.last AND a.triaged_on <= a.triage_due_on)"
            + " AS alerts_triaged_on_time"
            + " FROM " + OF_PERIOD + " JOIN supervision.alert a ON a.area = p.area AND a.raised_on <= p.last";

    private static final String CASES = "SELECT count(*) FILTER (WHERE f.opened_on >= p.first) AS cases_opened,"
            + " count(*) FILTER (WHERE d.filed_on BETWEEN p.first AND p.last) AS cases_filed,"
            + " coalesce(sum(d.orders), 0) AS cases_ordered, coalesce(sum(d.decisions), 0) AS cases_decided,"
            + " count(*) FILTER (WHERE d.ended_on BETWEEN p.first AND p.last) AS cases_closed,"
            + " percentile_disc(0.5) WITHIN GROUP (ORDER BY d.ended_on - f.opened_on)"
            + " FILTER (WHERE d.ended_on BETWEEN p.first AND p.last) AS cases_median_days,"
            + " count(*) FILTER (WHERE d.ended_on IS NULL AND f.next_overdue_on <= ?) AS cases_overdue,"
            + " count(*) FILTER (WHERE d.ended_on IS NULL OR d.ended_on > p.last) AS cases_open, " + states()
            + " FROM " + OF_PERIOD + " JOIN supervision.case_file f ON f.area = p.area AND f.opened_on <= p.last"
            + " CROSS JOIN LATERAL (SELECT min(a.acted_on) FILTER (WHERE a.action = 'FILE') AS filed_on,"
            + " count(*) FILTER (WHERE a.action = 'ORDER_RECTIFICATION' AND a.acted_on BETWEEN p.first AND p.last) AS orders,"
            + " count(*) FILTER (WHERE a.action IN ('DECIDE', 'PENALISE_ON_THE_SPOT')"
            + " AND a.acted_on BETWEEN p.first AND p.last) AS decisions,"
            + " max(a.acted_on) FILTER (WHERE a.to_state IN (" + finals() + ")) AS ended_on,"
            + " (array_agg(a.to_state ORDER BY a.act_no DESC) FILTER (WHERE a.acted_on <= p.last))[1] AS state"
            + " FROM supervision.case_act a WHERE a.case_id = f.case_id) d";

    private static final String INSPECTIONS = "SELECT"
            + " count(*) FILTER (WHERE n.drawn_at >= p.begin AND n.drawn_at < p.finish) AS inspections_drawn,"
            + " count(*) FILTER (WHERE r.entered_on BETWEEN p.first AND p.last) AS inspections_done,"
            + " count(*) FILTER (WHERE r.entered_on BETWEEN p.first AND p.last"
            + " AND r.outcome IN ('CORRECTED', 'TO_BE_HANDLED', 'NOT_COOPERATING')) AS inspections_with_problem"
            + " FROM " + OF_PERIOD + " JOIN supervision.inspection_plan n ON n.area = p.area"
            + " JOIN supervision.inspection_task t ON t.plan_no = n.plan_no"
            + " LEFT JOIN supervision.inspection_result r ON r.task_no = t.task_no";

    private static final String LISTED = "SELECT count(DISTINCT o.credit_code) AS employers_listed,"
            + " count(DISTINCT t.credit_code) AS employers_drawn"
            + " FROM " + OF_PERIOD + " JOIN supervision.inspection_plan n ON n.area = p.area AND n.drawn_at >= p.begin"
            + " AND n.drawn_at < p.finish JOIN supervision.inspection_object o ON o.plan_no = n.plan_no"
            + " LEFT JOIN supervision.inspection_task t ON t.plan_no = o.plan_no AND t.credit_code = o.credit_code";

    private static final String EMPLOYERS = "SELECT count(*) AS employers_registered, count(*) FILTER (WHERE EXISTS"
            + " (SELECT FROM registry.contract c WHERE c.credit_code = e.credit_code"
            + " AND p.area IN (c.jurisdiction_area, c.registration_area) AND " + IN_FORCE
            + ")) AS employers_with_contract"
            + " FROM " + OF_PERIOD + " JOIN registry.employer_area a ON a.area = p.area"
            + " JOIN registry.employer e ON e.credit_code = a.credit_code"
            + " WHERE e.registration_area = p.area AND NOT e.provisional";

    private static final String OPINIONS =
            "SELECT count(*) FILTER (WHERE o.source = 'ENTERPRISE') AS opinions_enterprise,"
                    + " count(*) FILTER (WHERE o.source = 'UNION') AS opinions_union,"
                    + " count(*) FILTER (WHERE o.source = 'WORKER') AS opinions_worker"
                    + " FROM " + OF_PERIOD + " JOIN supervision.opinion o ON o.area = p.area"
                    + " AND o.heard_on BETWEEN p.first AND p.last WHERE o.struck_by IS NULL";

    private final Statements statements;
    private final LegalDay day;

    Figures(Statements statements, LegalDay day) {
        this.statements = statements;
        this.day = day;
    }

    /** Figures, as the register had them at a time. */
    record Counted(Map<String, BigDecimal> figures, Instant at) {}

    /** The same with the time at which they were counted. */
    Counted now(String area, ReportPeriod period) {
        Instant at = day.now();
        return new Counted(count(area, period), at);
    }

    /**
     * The figures of a unit and period by their codes, as the register has them now. One that has nothing to be counted from, such as a
     * share of nothing, is null.
     */
    Map<String, BigDecimal> count(String area, ReportPeriod period) {
        Map<String, BigDecimal> counted = new LinkedHashMap<>();
        for (String sql : List.of(EVENTS, STANDING, ALERTS, INSPECTIONS, LISTED, EMPLOYERS, OPINIONS)) {
            take(counted, sql, values(area, period));
        }
        List<Object> ofCases = new ArrayList<>(List.of(day.today()));
        ofCases.addAll(List.of(values(area, period)));
        take(counted, CASES, ofCases.toArray());
        counted.put("INSPECTION_COVERAGE", share(counted, "EMPLOYERS_DRAWN", "EMPLOYERS_LISTED"));
        counted.put("EMPLOYER_COVERAGE", share(counted, "EMPLOYERS_WITH_CONTRACT", "EMPLOYERS_REGISTERED"));
        Map<String, BigDecimal> inOrder = new LinkedHashMap<>();
        ReportFigure.all().forEach(figure -> inOrder.put(figure.code(), counted.get(figure.code())));
        return inOrder;
    }

    private static Object[] values(String area, ReportPeriod period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        return new Object[] {area, from, to, from, to};
    }

    /** Takes every column of the one row under its name. */
    private void take(Map<String, BigDecimal> counted, String sql, Object... values) {
        statements.list(
                BY_NAME + "(" + sql + ") r CROSS JOIN LATERAL jsonb_each_text(to_jsonb(r)) f",
                row -> counted.put(row.text("key").toUpperCase(Locale.ROOT), number(row.text("value"))),
                values);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static BigDecimal share(Map<String, BigDecimal> counted, String part, String whole) {
        BigDecimal of = counted.get(whole);
        return of.signum() == 0 ? null : counted.get(part).movePointRight(2).divide(of, 1, RoundingMode.HALF_UP);
    }

    private static String kinds() {
        return Stream.of("CONCLUDED", "RENEWED", "AMENDED", "RESCINDED", "TERMINATED")
                .map(kind -> "count(*) FILTER (WHERE v.kind = '%s') AS contracts_%s"
                        .formatted(kind, kind.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    private static String finals() {
        return Stream.of(CaseState.values())
                .filter(CaseState::isFinal)
                .map(state -> "'" + state + "'")
                .collect(Collectors.joining(", "));
    }

    private static String states() {
        return Stream.of(CaseState.values())
                .filter(state -> !state.isFinal())
                .map(state -> "count(*) FILTER (WHERE (d.ended_on IS NULL OR d.ended_on > p.last)"
                        + " AND coalesce(d.state, 'NEW') = '%s') AS %s"
                                .formatted(state, ReportFigure.codeOf(state).toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }
}
