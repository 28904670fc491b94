package org.qiyue.registry.service.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qiyue.registry.model.inspection.DrawException;
import org.qiyue.registry.model.inspection.DrawInspector;
import org.qiyue.registry.model.inspection.DrawObject;
import org.qiyue.registry.model.inspection.DrawPlan;
import org.qiyue.registry.model.inspection.DrawnObject;
import org.qiyue.registry.model.inspection.PublishedLists;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.inspection.PlanViews.PlanView;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.sql.Statements;

/** The lists of a plan: frozen once, read again for the draw; every method runs in the transaction of its caller. */
@ApplicationScoped
class DrawLists {
    private static final int MOST_OBJECTS = 200_000;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    /** The employers of a plan's area and sections with what the list says of them; {@code ?} is the plan's number. */
    static final String POOL = "SELECT p.plan_no, e.credit_code, e.name, coalesce(r.risk_class, 'GREEN') AS risk_class,"
            + " coalesce(d.times, 0)::smallint AS drawn_before, coalesce(x.reason, '') AS exclusion"
            + " FROM supervision.inspection_plan p JOIN registry.employer e"
            + " ON (p.area = '110000' OR p.area = ANY (e.areas))"
            + " AND (p.sections = '{}' OR e.industry_section = ANY (p.sections))"
            + " LEFT JOIN supervision.inspection_risk_class r ON r.credit_code = e.credit_code"
            + " LEFT JOIN supervision.inspection_exclusion x"
            + " ON x.plan_no = p.plan_no AND x.credit_code = e.credit_code"
            + " LEFT JOIN supervision.drawn_in((SELECT extract(year FROM y.period_from)::integer"
            + " FROM supervision.inspection_plan y WHERE y.plan_no = ?)) d ON d.credit_code = e.credit_code"
            + " WHERE p.plan_no = ?";
    /** Inspectors of the plan's area who are listed on a day, given twice, with what they recuse themselves from. */
    static final String INSPECTORS =
            "SELECT p.plan_no, i.inspector_id, i.name, coalesce(array_agg(q.credit_code ORDER BY q.credit_code)"
                    + " FILTER (WHERE q.credit_code IS NOT NULL), '{}') AS recusals"
                    + " FROM supervision.inspection_plan p JOIN supervision.inspector i ON i.area = p.area"
                    + " AND i.listed_from <= ? AND (i.listed_to IS NULL OR i.listed_to >= ?)"
                    + " LEFT JOIN supervision.inspector_recusal q ON q.inspector_id = i.inspector_id AND q.ended_at IS NULL"
                    + " WHERE p.plan_no = ? GROUP BY p.plan_no, i.inspector_id, i.name";

    private static final String FREEZE_OBJECTS = "INSERT INTO supervision.inspection_object"
            + " (plan_no, credit_code, name, risk_class, drawn_before, exclusion) " + POOL;
    private static final String FREEZE_INSPECTORS =
            "INSERT INTO supervision.inspection_inspector (plan_no, inspector_id, name, recusals) " + INSPECTORS;
    private static final String OBJECTS =
            "SELECT credit_code, risk_class, drawn_before::integer AS drawn_before, exclusion"
                    + " FROM supervision.inspection_object WHERE plan_no = ?";
    private static final String FROZEN_INSPECTORS =
            "SELECT inspector_id, recusals FROM supervision.inspection_inspector WHERE plan_no = ?";
    private static final String DRAWN =
            "SELECT risk_class, place, of_objects, credit_code, word, first, first_word, second, second_word"
                    + " FROM supervision.inspection_task WHERE plan_no = ? ORDER BY risk_class, place";
    /** Inspectors of the frozen list who have left the library since, or must recuse themselves from more than it says. */
    private static final String CHANGED_INSPECTORS = "SELECT f.inspector_id FROM supervision.inspection_inspector f"
            + " JOIN supervision.inspector i USING (inspector_id) WHERE f.plan_no = ?"
            + " AND (i.listed_to < ? OR EXISTS (SELECT FROM supervision.inspector_recusal q"
            + " WHERE q.inspector_id = f.inspector_id AND q.ended_at IS NULL AND q.credit_code <> ALL (f.recusals)))"
            + " ORDER BY 1";
    /** Objects that could be drawn by the frozen list and have been drawn elsewhere as often as the year allows since. */
    private static final String DRAWN_MEANWHILE = "SELECT o.credit_code FROM supervision.inspection_object o"
            + " JOIN supervision.drawn_in(?) d USING (credit_code) WHERE o.plan_no = ? AND o.exclusion = ''"
            + " AND o.drawn_before < ? AND d.times >= ? ORDER BY 1";

    private final Statements statements;
    private final LegalDay day;

    DrawLists(Statements statements, LegalDay day) {
        this.statements = statements;
        this.day = day;
    }

    /** A public number by source and time, as the published plan names it. */
    static String named(String source, Instant at) {
        return source + " " + TIME.format(at);
    }

    /**
     * Freezes the lists of a plan as they are now.
     *
     * @throws ProblemException STATE_CONFLICT when nothing can be drawn from them
     */
    PublishedLists freeze(PlanView plan) {
        int objects = statements.write(FREEZE_OBJECTS, plan.planNo(), plan.planNo());
        if (objects > MOST_OBJECTS) {
            throw new ProblemException(
                    Problem.STATE_CONFLICT,
                    "名录共 " + objects + " 个对象,超过 " + MOST_OBJECTS + ";请按行业缩小范围。",
                    "The list has " + objects + " objects, more than " + MOST_OBJECTS + "; narrow it by industry.");
        }
        statements.write(FREEZE_INSPECTORS, day.today(), day.today(), plan.planNo());
        PublishedLists lists = frozen(plan);
        if (plan.classes().stream().allMatch(each -> each.eligible() == 0)) {
            throw new ProblemException(Problem.STATE_CONFLICT, "没有可抽取的对象。", "There is no object that can be drawn.");
        }
        return lists;
    }

    /** The frozen lists of a plan. */
    PublishedLists frozen(PlanView plan) {
        try {
            return new PublishedLists(
                    new DrawPlan(plan.name(), plan.numberNamed(), plan.times(), new TreeMap<>(plan.shares())),
                    statements.list(
                            OBJECTS,
                            row -> new DrawObject(
                                    row.text("credit_code"),
                                    row.text("risk_class"),
                                    row.count("drawn_before"),
                                    row.text("exclusion")),
                            plan.planNo()),
                    statements.list(
                            FROZEN_INSPECTORS,
                            row -> new DrawInspector(row.text("inspector_id"), new TreeSet<>(row.texts("recusals"))),
                            plan.planNo()));
        } catch (DrawException isVoid) {
            throw new ProblemException(
                    Problem.STATE_CONFLICT,
                    "不能抽签:" + isVoid.sentence().zh() + "。",
                    "Nothing can be drawn: " + isVoid.sentence().en() + ".");
        }
    }

    /** What was drawn, in the order of the proof. */
    List<DrawnObject> drawn(long planNo) {
        return statements.list(
                DRAWN,
                row -> new DrawnObject(
                        row.text("risk_class"),
                        row.count("place"),
                        row.count("of_objects"),
                        row.text("credit_code"),
                        row.text("word"),
                        row.text("first"),
                        row.text("first_word"),
                        row.text("second"),
                        row.text("second_word")),
                planNo);
    }

    /**
     * Refuses a draw from lists that are no longer those committed to, or that life has overtaken.
     *
     * @throws ProblemException STATE_CONFLICT, saying what has changed
     */
    PublishedLists unchanged(PlanView plan) {
        PublishedLists lists = frozen(plan);
        if (!lists.digest().equals(plan.digest())) {
            throw changed("名录与冻结时的摘要不符", "the lists do not have the digest committed to");
        }
        List<String> inspectors =
                statements.list(CHANGED_INSPECTORS, row -> row.text("inspector_id"), plan.planNo(), day.today());
        if (!inspectors.isEmpty()) {
            throw changed(
                    "执法人员 " + String.join("、", inspectors) + " 已离开名录库或须增加回避",
                    "inspectors " + String.join(", ", inspectors)
                            + " have left the library, or must recuse themselves from more");
        }
        int year = plan.periodFrom().getYear();
        statements.list(
                "SELECT pg_advisory_xact_lock(hashtextextended('supervision.inspection_task', ?))", row -> 0, year);
        List<String> objects = statements.list(
                DRAWN_MEANWHILE, row -> row.text("credit_code"), year, plan.planNo(), plan.times(), plan.times());
        if (!objects.isEmpty()) {
            throw changed(
                    "冻结后有 " + objects.size() + " 个对象(如 " + objects.get(0) + ")在其他抽查中已抽满全年次数",
                    objects.size() + " objects (such as " + objects.get(0)
                            + ") were drawn in other plans as often as the year allows");
        }
        return lists;
    }

    private static ProblemException changed(String zh, String en) {
        return new ProblemException(
                Problem.STATE_CONFLICT,
                "名录已变化:" + zh + "。请作废本计划并重新冻结。",
                "The lists have changed: " + en + ". Void the plan and freeze anew.");
    }
}
