package org.qiyue.registry.service.inspection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.inspection.PlanViews.ClassFigures;
import org.qiyue.registry.service.inspection.PlanViews.ExclusionRequest;
import org.qiyue.registry.service.inspection.PlanViews.ObjectView;
import org.qiyue.registry.service.inspection.PlanViews.PlanRequest;
import org.qiyue.registry.service.inspection.PlanViews.PlanRow;
import org.qiyue.registry.service.inspection.PlanViews.PlanState;
import org.qiyue.registry.service.inspection.PlanViews.PlanView;
import org.qiyue.registry.service.inspection.PlanViews.PoolInspector;
import org.qiyue.registry.service.inspection.PlanViews.PublicationKind;
import org.qiyue.registry.service.inspection.PlanViews.PublicationView;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** Reads and writes plans; every method runs in the transaction of its caller. */
@ApplicationScoped
class PlanStore {
    private static final int INSPECTORS_EACH = 2;

    private static final String LIST =
            "SELECT p.plan_no, p.area, p.name, p.period_from, p.period_to, p.state, p.created_by,"
                    + " p.number_at, p.drawn_at, count(t.task_no)::integer AS drawn, count(r.task_no)::integer AS done"
                    + " FROM supervision.inspection_plan p LEFT JOIN supervision.inspection_task t USING (plan_no)"
                    + " LEFT JOIN supervision.inspection_result r USING (task_no)"
                    + " WHERE p.plan_no < ? AND (?::text IS NULL OR p.state = ?) GROUP BY p.plan_no ORDER BY p.plan_no DESC LIMIT ?";
    private static final String READ =
            "SELECT p.plan_no, p.area, p.name, p.period_from, p.period_to, p.items, p.sections,"
                    + " p.shares::text AS shares, p.times::integer AS times, p.number_source, p.number_at, p.state, p.revision,"
                    + " p.created_by, p.created_at, p.digest, p.commitment, p.committed_by, p.committed_at, n.number, n.recorded_by,"
                    + " n.recorded_at, p.seed, p.drawn_by, p.drawn_at, p.void_by, p.void_at, p.void_reason"
                    + " FROM supervision.inspection_plan p LEFT JOIN LATERAL (SELECT * FROM supervision.inspection_number m"
                    + " WHERE m.plan_no = p.plan_no ORDER BY m.entry_no DESC LIMIT 1) n ON true WHERE p.plan_no = ?";
    private static final String FROZEN = "SELECT plan_no, credit_code, name, risk_class, drawn_before, exclusion"
            + " FROM supervision.inspection_object WHERE plan_no = ?";
    private static final String CLASSES = "SELECT o.risk_class, count(*)::integer AS objects,"
            + " (count(*) FILTER (WHERE o.exclusion <> ''))::integer AS excluded,"
            + " (count(*) FILTER (WHERE o.exclusion = '' AND o.drawn_before >= ?))::integer AS at_limit,"
            + " count(t.task_no)::integer AS drawn, count(r.task_no)::integer AS done FROM (%s) o"
            + " LEFT JOIN supervision.inspection_task t ON t.plan_no = o.plan_no AND t.credit_code = o.credit_code"
            + " LEFT JOIN supervision.inspection_result r USING (task_no) GROUP BY o.risk_class";
    private static final String OBJECTS = "SELECT o.credit_code, o.name, o.risk_class,"
            + " o.drawn_before::integer AS drawn_before, o.exclusion, t.task_no IS NOT NULL AS drawn FROM (%s) o"
            + " LEFT JOIN supervision.inspection_task t ON t.plan_no = o.plan_no AND t.credit_code = o.credit_code"
            + " WHERE o.credit_code > ? AND (?::text IS NULL OR o.risk_class = ?)"
            + " AND (NOT ? OR o.exclusion <> '' OR o.drawn_before >= ?) ORDER BY o.credit_code LIMIT ?";
    private static final String POOL =
            "SELECT inspector_id, name, cardinality(recusals) AS recusals FROM (%s) i ORDER BY 1";
    private static final String FROZEN_POOL =
            "SELECT inspector_id, name, recusals FROM supervision.inspection_inspector WHERE plan_no = ?";
    private static final String PUBLICATIONS = "SELECT publication_no, kind, entries, published_by, published_at"
            + " FROM supervision.inspection_publication WHERE plan_no = ? ORDER BY publication_no";
    private static final String CREATE =
            "INSERT INTO supervision.inspection_plan (area, name, period_from, period_to, items,"
                    + " sections, shares, times, number_source, number_at, created_by)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?) RETURNING plan_no";
    private static final String EDIT =
            "UPDATE supervision.inspection_plan SET name = ?, period_from = ?, period_to = ?,"
                    + " items = ?, sections = ?, shares = ?::jsonb, times = ?, number_source = ?, number_at = ? WHERE plan_no = ?";
    private static final String NEXT =
            "UPDATE supervision.inspection_plan SET revision = revision + 1" + " WHERE plan_no = ? AND revision = ?";
    private static final String EXCLUDE = "INSERT INTO supervision.inspection_exclusion (plan_no, credit_code, reason,"
            + " entered_by) VALUES (?, ?, ?, ?)";
    private static final String INCLUDE =
            "DELETE FROM supervision.inspection_exclusion WHERE plan_no = ? AND credit_code = ?";
    private static final String PUBLISH = "INSERT INTO supervision.inspection_publication (plan_no, kind, entries,"
            + " published_by) VALUES (?, ?, ?, ?) RETURNING publication_no";
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private final Statements statements;
    private final LegalDay day;
    private final ObjectMapper json;

    PlanStore(Statements statements, LegalDay day, ObjectMapper json) {
        this.statements = statements;
        this.day = day;
        this.json = json;
    }

    /**
     * Plans, the newest first.
     *
     * @param state null for all
     * @param before number of the last one seen, null for the first page
     */
    List<PlanRow> list(PlanState state, Long before, int atMost) {
        return statements.list(LIST, PlanStore::row, before == null ? Long.MAX_VALUE : before, state, state, atMost);
    }

    /** A plan whole. */
    Optional<PlanView> find(long planNo) {
        return statements.first(READ, this::view, planNo);
    }

    /**
     * Employers of a plan's list, by their codes; before it is frozen those of whom it would be made now.
     *
     * @param after code of the last one seen, blank for the first page
     * @param riskClass null for all
     * @param leftOut whether those alone that cannot be drawn
     */
    List<ObjectView> objects(PlanView plan, String after, String riskClass, boolean leftOut, int atMost) {
        boolean isFrozen = plan.digest() != null;
        String sql = OBJECTS.formatted(isFrozen ? FROZEN : DrawLists.POOL);
        return isFrozen
                ? statements.list(
                        sql,
                        PlanStore::object,
                        plan.planNo(),
                        after,
                        riskClass,
                        riskClass,
                        leftOut,
                        plan.times(),
                        atMost)
                : statements.list(
                        sql,
                        PlanStore::object,
                        plan.planNo(),
                        plan.planNo(),
                        after,
                        riskClass,
                        riskClass,
                        leftOut,
                        plan.times(),
                        atMost);
    }

    /** Whether the caller sees such an employer. */
    boolean knowsEmployer(String creditCode) {
        return statements
                .first("SELECT 1 AS one FROM registry.employer WHERE credit_code = ?", row -> true, creditCode)
                .isPresent();
    }

    long create(String area, PlanRequest asked, String account) {
        return statements
                .first(
                        CREATE,
                        row -> row.number("plan_no"),
                        area,
                        asked.name(),
                        asked.periodFrom(),
                        asked.periodTo(),
                        asked.items(),
                        asked.sections(),
                        json(asked.shares()),
                        asked.times(),
                        asked.numberSource(),
                        asked.numberAt().toInstant(),
                        account)
                .orElseThrow();
    }

    void edit(long planNo, PlanRequest asked) {
        statements.write(
                EDIT,
                asked.name(),
                asked.periodFrom(),
                asked.periodTo(),
                asked.items(),
                asked.sections(),
                json(asked.shares()),
                asked.times(),
                asked.numberSource(),
                asked.numberAt().toInstant(),
                planNo);
    }

    /** Goes on to the next revision; false when the one that is meant stands no more, or the plan is another unit's. */
    boolean next(long planNo, long revision) {
        return statements.write(NEXT, planNo, revision) == 1;
    }

    /** Leaves an employer out; false when it is left out already. */
    boolean exclude(long planNo, ExclusionRequest asked, String account) {
        return statements.insert(EXCLUDE, planNo, asked.creditCode(), asked.reason(), account);
    }

    /** Takes an employer in again; false when it was not left out. */
    boolean include(long planNo, String creditCode) {
        return statements.write(INCLUDE, planNo, creditCode) == 1;
    }

    /** Notes a publication and gives its number. */
    long publish(long planNo, PublicationKind kind, int entries, String account) {
        return statements
                .first(PUBLISH, row -> row.number("publication_no"), planNo, kind, entries, account)
                .orElseThrow();
    }

    private static PlanRow row(Row row) throws SQLException {
        return new PlanRow(
                row.number("plan_no"),
                row.text("area"),
                row.text("name"),
                row.day("period_from"),
                row.day("period_to"),
                row.member(PlanState.class, "state"),
                row.text("created_by"),
                row.moment("number_at"),
                row.moment("drawn_at"),
                row.count("drawn"),
                row.count("done"));
    }

    private static ObjectView object(Row row) throws SQLException {
        return new ObjectView(
                row.text("credit_code"),
                row.text("name"),
                row.text("risk_class"),
                row.count("drawn_before"),
                row.text("exclusion"),
                row.flag("drawn"));
    }

    private PlanView view(Row row) throws SQLException {
        long planNo = row.number("plan_no");
        int times = row.count("times");
        boolean isFrozen = row.text("digest") != null;
        Map<String, String> shares = shares(row.text("shares"));
        return new PlanView(
                planNo,
                row.text("area"),
                row.text("name"),
                row.day("period_from"),
                row.day("period_to"),
                row.texts("items"),
                row.texts("sections"),
                shares,
                times,
                INSPECTORS_EACH,
                row.text("number_source"),
                row.moment("number_at"),
                row.member(PlanState.class, "state"),
                row.number("revision"),
                row.text("created_by"),
                row.moment("created_at"),
                row.text("digest"),
                row.text("commitment"),
                row.text("committed_by"),
                row.moment("committed_at"),
                row.text("number"),
                row.text("recorded_by"),
                row.moment("recorded_at"),
                row.text("seed"),
                row.text("drawn_by"),
                row.moment("drawn_at"),
                row.text("void_by"),
                row.moment("void_at"),
                row.text("void_reason"),
                classes(planNo, times, shares, isFrozen),
                pool(planNo, isFrozen),
                statements.list(PUBLICATIONS, PlanStore::publication, planNo));
    }

    /** Every class of the plan, in its order; one without objects too. */
    private List<ClassFigures> classes(long planNo, int times, Map<String, String> shares, boolean isFrozen) {
        Map<String, ClassFigures> found = new TreeMap<>();
        Object[] values = isFrozen ? new Object[] {times, planNo} : new Object[] {times, planNo, planNo};
        statements.list(
                CLASSES.formatted(isFrozen ? FROZEN : DrawLists.POOL),
                row -> {
                    int objects = row.count("objects");
                    int excluded = row.count("excluded");
                    int atLimit = row.count("at_limit");
                    String riskClass = row.text("risk_class");
                    return found.put(
                            riskClass,
                            new ClassFigures(
                                    riskClass,
                                    shares.getOrDefault(riskClass, "0"),
                                    objects,
                                    excluded,
                                    atLimit,
                                    objects - excluded - atLimit,
                                    row.count("drawn"),
                                    row.count("done")));
                },
                values);
        return shares.keySet().stream()
                .map(each -> found.getOrDefault(each, new ClassFigures(each, shares.get(each), 0, 0, 0, 0, 0, 0)))
                .toList();
    }

    private List<PoolInspector> pool(long planNo, boolean isFrozen) {
        Object[] values = isFrozen ? new Object[] {planNo} : new Object[] {day.today(), day.today(), planNo};
        return statements.list(
                POOL.formatted(isFrozen ? FROZEN_POOL : DrawLists.INSPECTORS),
                row -> new PoolInspector(row.text("inspector_id"), row.text("name"), row.count("recusals")),
                values);
    }

    private static PublicationView publication(Row row) throws SQLException {
        return new PublicationView(
                row.number("publication_no"),
                row.member(PublicationKind.class, "kind"),
                row.count("entries"),
                row.text("published_by"),
                row.moment("published_at"));
    }

    private Map<String, String> shares(String text) {
        try {
            return json.readValue(text, TEXTS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a column of type jsonb holds JSON", impossible);
        }
    }

    private String json(Map<String, String> shares) {
        try {
            return json.writeValueAsString(shares);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts are always serializable", impossible);
        }
    }
}
