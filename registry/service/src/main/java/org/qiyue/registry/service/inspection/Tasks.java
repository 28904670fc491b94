package org.qiyue.registry.service.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qiyue.registry.model.clock.ClockReading;
import org.qiyue.registry.model.clock.ClockRule;
import org.qiyue.registry.model.clock.DueDay;
import org.qiyue.registry.model.clock.RunningClock;
import org.qiyue.registry.model.clock.Urgency;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.desk.DeskViews.Label;
import org.qiyue.registry.service.inspection.PlanViews.PlanState;
import org.qiyue.registry.service.inspection.PlanViews.PlanView;
import org.qiyue.registry.service.inspection.PlanViews.PublicationKind;
import org.qiyue.registry.service.inspection.TaskViews.AssignedInspector;
import org.qiyue.registry.service.inspection.TaskViews.Outcome;
import org.qiyue.registry.service.inspection.TaskViews.ReplacementRequest;
import org.qiyue.registry.service.inspection.TaskViews.ResultRequest;
import org.qiyue.registry.service.inspection.TaskViews.TaskState;
import org.qiyue.registry.service.inspection.TaskViews.TaskView;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;
import org.qiyue.registry.service.urgency.Present;
import org.qiyue.registry.service.urgency.PresentDay;
import org.qiyue.registry.service.urgency.UrgencyCount;
import org.qiyue.registry.service.web.Revision;

/**
 * Drawn objects from their assignment to publication. A result that is to be handled is where a case begins: it is named by
 * its task's number. Every method runs in the transaction of its caller.
 */
@ApplicationScoped
class Tasks {
    private static final String CLOCK = "inspection-result";

    private static final String READ =
            "SELECT t.task_no, t.plan_no, p.name AS plan_name, t.credit_code, o.name, t.risk_class, t.place, t.of_objects,"
                    + " coalesce(a.first, t.first) AS first, coalesce(a.second, t.second) AS second,"
                    + " f.name AS first_name, s.name AS second_name,"
                    + " coalesce(a.first, t.first) IN (t.first, t.second) AS first_drawn,"
                    + " coalesce(a.second, t.second) IN (t.first, t.second) AS second_drawn, b.assigned_on,"
                    + " r.inspected_on, r.outcome, r.found_items, r.note, r.entered_by, r.entered_on, u.published_at,"
                    + " coalesce(a.ordinal, 0) + (r.task_no IS NOT NULL)::integer AS revision, EXISTS (SELECT"
                    + " FROM supervision.inspector i WHERE i.inspector_id IN (a.first, a.second)"
                    + " AND i.account = registry.scope_user()) AS mine"
                    + " FROM supervision.inspection_task t JOIN supervision.inspection_plan p USING (plan_no)"
                    + " JOIN supervision.inspection_object o ON o.plan_no = t.plan_no AND o.credit_code = t.credit_code"
                    + " LEFT JOIN LATERAL (SELECT * FROM supervision.inspection_assignment n WHERE n.task_no = t.task_no"
                    + " ORDER BY n.ordinal DESC LIMIT 1) a ON true"
                    + " LEFT JOIN supervision.inspection_assignment b ON b.task_no = t.task_no AND b.ordinal = 1"
                    + " LEFT JOIN supervision.inspection_inspector f"
                    + " ON f.plan_no = t.plan_no AND f.inspector_id = coalesce(a.first, t.first)"
                    + " LEFT JOIN supervision.inspection_inspector s"
                    + " ON s.plan_no = t.plan_no AND s.inspector_id = coalesce(a.second, t.second)"
                    + " LEFT JOIN supervision.inspection_result r ON r.task_no = t.task_no"
                    + " LEFT JOIN supervision.inspection_published_result w ON w.task_no = t.task_no"
                    + " LEFT JOIN supervision.inspection_publication u ON u.publication_no = w.publication_no";
    private static final String OF_PLAN = READ + " WHERE t.plan_no = ? AND t.task_no > ? ORDER BY t.task_no LIMIT ?";
    private static final String MINE = READ + " WHERE r.task_no IS NULL AND EXISTS (SELECT FROM supervision.inspector i"
            + " WHERE i.inspector_id IN (a.first, a.second) AND i.account = registry.scope_user())"
            + " ORDER BY b.assigned_on, t.task_no LIMIT 500";
    private static final String BY_DAY = "SELECT b.assigned_on, count(*) AS tasks FROM supervision.inspection_task t"
            + " JOIN supervision.inspection_assignment b ON b.task_no = t.task_no AND b.ordinal = 1 WHERE NOT EXISTS"
            + " (SELECT FROM supervision.inspection_result r WHERE r.task_no = t.task_no)";
    private static final String OF_MINE = " AND EXISTS (SELECT FROM supervision.inspector i WHERE"
            + " i.account = registry.scope_user() AND i.inspector_id IN (SELECT unnest(ARRAY[n.first, n.second])"
            + " FROM (SELECT n.first, n.second FROM supervision.inspection_assignment n WHERE n.task_no = t.task_no"
            + " ORDER BY n.ordinal DESC LIMIT 1) n))";
    private static final String ASSIGN =
            "INSERT INTO supervision.inspection_assignment (task_no, ordinal, first, second,"
                    + " assigned_on, assigned_by) SELECT task_no, 1, first, second, ?, ? FROM supervision.inspection_task"
                    + " WHERE plan_no = ?";
    private static final String STATE = "UPDATE supervision.inspection_plan SET state = ? WHERE plan_no = ?";
    /** Acts on a plan's objects take turns, and leave the plan's revision to those on the plan itself. */
    private static final String TURN = "UPDATE supervision.inspection_plan SET revision = revision WHERE plan_no = ?";

    private static final String REPLACE =
            "INSERT INTO supervision.inspection_assignment (task_no, ordinal, first, second,"
                    + " reason, assigned_on, assigned_by) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String CAN_TAKE = "SELECT 1 AS one FROM supervision.inspection_inspector f"
            + " JOIN supervision.inspector i USING (inspector_id) WHERE f.plan_no = ? AND f.inspector_id = ?"
            + " AND ? <> ALL (f.recusals) AND (i.listed_to IS NULL OR i.listed_to >= ?) AND NOT EXISTS (SELECT"
            + " FROM supervision.inspector_recusal q WHERE q.inspector_id = f.inspector_id AND q.credit_code = ?"
            + " AND q.ended_at IS NULL)";
    private static final String ENTER =
            "INSERT INTO supervision.inspection_result (task_no, ordinal, inspected_on, outcome,"
                    + " found_items, note, entered_by, entered_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UNPUBLISHED = "SELECT r.task_no FROM supervision.inspection_result r"
            + " JOIN supervision.inspection_task t USING (task_no) WHERE t.plan_no = ? AND NOT EXISTS (SELECT"
            + " FROM supervision.inspection_published_result w WHERE w.task_no = r.task_no)";
    private static final String PUBLISH =
            "INSERT INTO supervision.inspection_published_result (task_no, publication_no)"
                    + " SELECT task_no, ? FROM (" + UNPUBLISHED + ") u";
    private static final String OPEN =
            "SELECT count(*)::integer AS open FROM supervision.inspection_task t WHERE t.plan_no = ?"
                    + " AND NOT EXISTS (SELECT FROM supervision.inspection_result r WHERE r.task_no = t.task_no)";

    private final Statements statements;
    private final Plans plans;
    private final PlanStore store;
    private final Inspectors inspectors;
    private final PresentDay presentDay;
    private final LegalDay day;

    Tasks(
            Statements statements,
            Plans plans,
            PlanStore store,
            Inspectors inspectors,
            PresentDay presentDay,
            LegalDay day) {
        this.statements = statements;
        this.plans = plans;
        this.store = store;
        this.inspectors = inspectors;
        this.presentDay = presentDay;
        this.day = day;
    }

    /** What a plan drew, in the order of the draw, after a number. */
    List<TaskView> ofPlan(long planNo, long after, int atMost) {
        plans.known(planNo);
        Present present = presentDay.present();
        return statements.list(OF_PLAN, row -> view(row, present), planNo, after, atMost);
    }

    /** What the caller is to inspect and has no result yet, the oldest first. */
    List<TaskView> mine() {
        Present present = presentDay.present();
        return statements.list(MINE, row -> view(row, present));
    }

    /** How many assigned tasks without a result are how urgent: the caller's own, or all that the caller sees. */
    List<UrgencyCount> urgencies(boolean own, Present present) {
        Map<Urgency, Long> counts = new EnumMap<>(Urgency.class);
        statements.list(
                BY_DAY + (own ? OF_MINE : "") + " GROUP BY b.assigned_on",
                row -> counts.merge(
                        Urgency.of(reading(row.day("assigned_on"), null, present), present.criticalWorkingDays()),
                        row.number("tasks"),
                        Long::sum));
        return UrgencyCount.of(counts);
    }

    /** What the clock of a result is called. */
    static Label clockName(LocalDate day) {
        return Label.of(CLOCK, ClockRule.find(CLOCK, day).orElseThrow().name());
    }

    /** Assigns all that a plan drew to the inspectors drawn; their time begins. */
    PlanView assign(long planNo, String ifMatch) {
        plans.begin(planNo, ifMatch, state -> state == PlanState.DRAWN);
        statements.write(ASSIGN, day.today(), plans.account(), planNo);
        statements.write(STATE, PlanState.ASSIGNED, planNo);
        return plans.known(planNo);
    }

    /** Lets another of the frozen list take the place of an inspector, who recuses himself from now on. */
    TaskState replace(long taskNo, String ifMatch, ReplacementRequest asked) {
        TaskView task = begin(taskNo, ifMatch);
        List<String> now =
                task.inspectors().stream().map(AssignedInspector::inspectorId).toList();
        if (!now.contains(asked.leaving()) || now.contains(asked.taking())) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER,
                    "退出者须为承办人,接替者不得已是承办人。",
                    "Who leaves must be assigned, who takes over must not be.");
        }
        boolean canTake = statements
                .first(
                        CAN_TAKE,
                        row -> true,
                        task.planNo(),
                        asked.taking(),
                        task.creditCode(),
                        day.today(),
                        task.creditCode())
                .isPresent();
        if (!canTake) {
            throw new ProblemException(
                    Problem.STATE_CONFLICT,
                    "接替者不在本计划的执法人员名录内、已离库或须对该对象回避。",
                    "Who takes over is not on the plan's list, has left the library, or must recuse himself.");
        }
        inspectors.demandNotPlanner();
        inspectors.addUnlessStanding(
                asked.leaving(), task.creditCode(), asked.reason().strip());
        statements.write(
                REPLACE,
                taskNo,
                Math.toIntExact(task.revision() + 1),
                now.get(0).equals(asked.leaving()) ? asked.taking() : now.get(0),
                now.get(1).equals(asked.leaving()) ? asked.taking() : now.get(1),
                asked.reason().strip(),
                day.today(),
                plans.account());
        return new TaskState(taskNo, task.planNo(), task.revision() + 1);
    }

    /** Enters what was found; by one of the two who inspected. */
    TaskState enter(long taskNo, String ifMatch, ResultRequest asked) {
        TaskView task = begin(taskNo, ifMatch);
        if (!task.mine()) {
            throw new ProblemException(
                    Problem.ANOTHER_OFFICIAL_REQUIRED,
                    "须由承办该对象的执法人员录入。",
                    "One of the inspectors assigned to it enters the result.");
        }
        if (asked.inspectedOn().isBefore(task.assignedOn())
                || asked.inspectedOn().isAfter(day.today())) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER,
                    "检查日期须在下达日期与今天之间。",
                    "The day of the inspection lies between the assignment and today.");
        }
        Set<String> items = Set.copyOf(plans.known(task.planNo()).items());
        if (asked.outcome().namesItems() == asked.foundItems().isEmpty()
                || !items.containsAll(asked.foundItems())
                || Set.copyOf(asked.foundItems()).size() != asked.foundItems().size()) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER,
                    "发现问题时须列明本计划内的事项,未发现问题时不得列明。",
                    "Items of the plan are named where something was found, and only then.");
        }
        statements.write(
                ENTER,
                taskNo,
                Math.toIntExact(task.revision()),
                asked.inspectedOn(),
                asked.outcome(),
                asked.foundItems(),
                asked.note().strip(),
                plans.account(),
                day.today());
        return new TaskState(taskNo, task.planNo(), task.revision() + 1);
    }

    /** Publishes the results that are not public yet. */
    PlanView publish(long planNo, String ifMatch) {
        plans.begin(planNo, ifMatch, state -> state == PlanState.ASSIGNED);
        int results = statements
                .list(UNPUBLISHED, row -> row.number("task_no"), planNo)
                .size();
        if (results == 0) {
            throw new ProblemException(Problem.STATE_CONFLICT, "没有待公示的结果。", "There is no result to be published.");
        }
        long publicationNo = store.publish(planNo, PublicationKind.RESULTS, results, plans.account());
        statements.write(PUBLISH, publicationNo, planNo);
        if (statements.first(OPEN, row -> row.count("open"), planNo).orElseThrow() == 0) {
            statements.write(STATE, PlanState.PUBLISHED, planNo);
        }
        return plans.known(planNo);
    }

    /** The clock of a result that was assigned on a day. */
    static RunningClock clock(LocalDate assignedOn) {
        return ClockRule.find(CLOCK, assignedOn).orElseThrow().startedOn(assignedOn);
    }

    /** An object that is assigned and has no result, when its turn has come. */
    private TaskView begin(long taskNo, String ifMatch) {
        long revision = Revision.demanded(ifMatch);
        TaskView seen = open(taskNo, revision);
        if (statements.write(TURN, seen.planNo()) == 0) {
            throw new ProblemException(
                    Problem.STATE_CONFLICT, "该计划由其他单位办理。", "The plan is carried out by another unit.");
        }
        return open(taskNo, revision);
    }

    private TaskView open(long taskNo, long revision) {
        Present present = presentDay.present();
        TaskView task = statements
                .first(READ + " WHERE t.task_no = ?", row -> view(row, present), taskNo)
                .orElseThrow(ProblemException::notFound);
        Revision.demand(task.revision() == revision);
        if (task.assignedOn() == null || task.outcome() != null) {
            throw new ProblemException(
                    Problem.STATE_CONFLICT,
                    "任务尚未下达,或结果已录入。",
                    "It is not assigned yet, or its result is entered already.");
        }
        return task;
    }

    private static TaskView view(Row row, Present present) throws SQLException {
        LocalDate assignedOn = row.day("assigned_on");
        LocalDate enteredOn = row.day("entered_on");
        ClockReading reading = assignedOn == null ? null : reading(assignedOn, enteredOn, present);
        DueDay.Provisional provisional =
                reading != null && reading.due() instanceof DueDay.Provisional uncertain ? uncertain : null;
        return new TaskView(
                row.number("task_no"),
                row.number("plan_no"),
                row.text("plan_name"),
                row.text("credit_code"),
                row.text("name"),
                row.text("risk_class"),
                row.count("place"),
                row.count("of_objects"),
                List.of(
                        new AssignedInspector(row.text("first"), row.text("first_name"), row.flag("first_drawn")),
                        new AssignedInspector(row.text("second"), row.text("second_name"), row.flag("second_drawn"))),
                assignedOn,
                reading == null ? null : reading.due().day(),
                provisional == null ? null : provisional.caution().zh(),
                provisional == null ? null : provisional.caution().en(),
                reading == null ? null : Urgency.of(reading, present.criticalWorkingDays()),
                reading == null ? null : reading.workingDaysLeft(),
                row.day("inspected_on"),
                row.member(Outcome.class, "outcome"),
                row.texts("found_items"),
                row.text("note"),
                row.text("entered_by"),
                enteredOn,
                row.moment("published_at"),
                row.count("revision"),
                row.flag("mine"));
    }

    private static ClockReading reading(LocalDate assignedOn, LocalDate enteredOn, Present present) {
        RunningClock running = clock(assignedOn);
        return (enteredOn == null ? running : running.stop(enteredOn)).reading(present.today(), present.workDays());
    }
}
