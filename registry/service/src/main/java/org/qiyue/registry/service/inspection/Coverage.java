package org.qiyue.registry.service.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.model.clock.DueDay;
import org.qiyue.registry.model.clock.WorkDays;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.inspection.CoverageViews.CoverageRow;
import org.qiyue.registry.service.inspection.CoverageViews.CoverageView;
import org.qiyue.registry.service.inspection.CoverageViews.ItemFindings;
import org.qiyue.registry.service.parameter.WorkingDays;
import org.qiyue.registry.service.sql.Statements;

/** How far the inspections of a year reached; every method runs in the transaction of its caller. */
@ApplicationScoped
class Coverage {
    private static final String DRAWN_PLANS = "extract(year FROM p.period_from) = ? AND p.seed IS NOT NULL";

    private static final String ROWS =
            "SELECT p.area, o.risk_class, count(DISTINCT o.credit_code)::integer AS employers,"
                    + " count(DISTINCT t.credit_code)::integer AS employers_drawn, count(t.task_no)::integer AS drawn,"
                    + " count(r.task_no)::integer AS done, (count(*) FILTER (WHERE r.outcome IN"
                    + " ('CORRECTED', 'TO_BE_HANDLED', 'NOT_COOPERATING')))::integer AS problems"
                    + " FROM supervision.inspection_plan p JOIN supervision.inspection_object o USING (plan_no)"
                    + " LEFT JOIN supervision.inspection_task t"
                    + " ON t.plan_no = o.plan_no AND t.credit_code = o.credit_code"
                    + " LEFT JOIN supervision.inspection_result r USING (task_no) WHERE " + DRAWN_PLANS
                    + " GROUP BY p.area, o.risk_class ORDER BY 1, 2";
    private static final String TIMES =
            "SELECT p.area, t.risk_class, a.assigned_on, r.entered_on, count(*)::integer AS tasks"
                    + " FROM supervision.inspection_plan p JOIN supervision.inspection_task t USING (plan_no)"
                    + " JOIN supervision.inspection_assignment a ON a.task_no = t.task_no AND a.ordinal = 1"
                    + " LEFT JOIN supervision.inspection_result r ON r.task_no = t.task_no WHERE " + DRAWN_PLANS
                    + " GROUP BY 1, 2, 3, 4";
    private static final String ITEMS = "SELECT i.item AS item_code, count(r.task_no)::integer AS inspected,"
            + " (count(*) FILTER (WHERE i.item = ANY (r.found_items)))::integer AS found"
            + " FROM supervision.inspection_plan p CROSS JOIN LATERAL unnest(p.items) AS i (item)"
            + " JOIN supervision.inspection_task t USING (plan_no)"
            + " LEFT JOIN supervision.inspection_result r USING (task_no) WHERE " + DRAWN_PLANS
            + " GROUP BY i.item ORDER BY 1";

    private final Statements statements;
    private final WorkingDays workingDays;
    private final LegalDay day;

    Coverage(Statements statements, WorkingDays workingDays, LegalDay day) {
        this.statements = statements;
        this.workingDays = workingDays;
        this.day = day;
    }

    /** What the plans of a year have drawn, done and found, as far as the caller sees them. */
    CoverageView of(int year) {
        Map<String, int[]> times = times(year);
        List<CoverageRow> rows = statements.list(
                ROWS,
                row -> {
                    String area = row.text("area");
                    String riskClass = row.text("risk_class");
                    int employers = row.count("employers");
                    int[] kept = times.getOrDefault(area + riskClass, new int[2]);
                    return new CoverageRow(
                            area,
                            riskClass,
                            employers,
                            row.count("employers_drawn"),
                            row.count("drawn"),
                            row.count("done"),
                            kept[0],
                            kept[1],
                            row.count("problems"),
                            employers == 0 ? null : (double) row.count("employers_drawn") / employers);
                },
                year);
        List<ItemFindings> items = statements.list(
                ITEMS,
                row -> new ItemFindings(row.text("item_code"), row.count("inspected"), row.count("found")),
                year);
        return new CoverageView(year, rows, items, day.now());
    }

    /** By area and class: results in time, and what is overdue without one. */
    private Map<String, int[]> times(int year) {
        WorkDays workDays = workingDays.inForce();
        Map<String, int[]> times = new HashMap<>();
        statements.list(
                TIMES,
                row -> {
                    int[] kept = times.computeIfAbsent(row.text("area") + row.text("risk_class"), none -> new int[2]);
                    DueDay due = Tasks.clock(row.day("assigned_on")).due(day.today(), workDays);
                    LocalDate entered = row.day("entered_on");
                    if (entered != null && !entered.isAfter(due.day())) {
                        kept[0] += row.count("tasks");
                    } else if (entered == null && due.isCertain() && day.today().isAfter(due.day())) {
                        kept[1] += row.count("tasks");
                    }
                    return kept;
                },
                year);
        return times;
    }
}
