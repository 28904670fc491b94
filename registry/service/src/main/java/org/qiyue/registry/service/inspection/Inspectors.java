package org.qiyue.registry.service.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qiyue.registry.service.inspection.InspectorViews.InspectorFile;
import org.qiyue.registry.service.inspection.InspectorViews.InspectorRequest;
import org.qiyue.registry.service.inspection.InspectorViews.InspectorView;
import org.qiyue.registry.service.inspection.InspectorViews.RecusalRequest;
import org.qiyue.registry.service.inspection.InspectorViews.RecusalView;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;
import org.qiyue.registry.service.web.Revision;

/**
 * The library of inspectors 执法人员名录库 with their recusals. Whoever made a plan leaves it alone between its commitment and its
 * draw. Every method runs in the transaction of its caller.
 */
@ApplicationScoped
class Inspectors {
    private static final String READ =
            "SELECT i.inspector_id, i.area, i.name, i.account, i.listed_from, i.listed_to, i.revision, i.entered_by,"
                    + " i.entered_at, (SELECT count(*)::integer FROM supervision.inspector_recusal q"
                    + " WHERE q.inspector_id = i.inspector_id AND q.ended_at IS NULL) AS recusals FROM supervision.inspector i";
    private static final String RECUSALS =
            "SELECT recusal_no, credit_code, reason, entered_by, entered_at, ended_by, ended_at"
                    + " FROM supervision.inspector_recusal WHERE inspector_id = ? ORDER BY ended_at IS NOT NULL, recusal_no DESC";
    private static final String ENTER =
            "INSERT INTO supervision.inspector (inspector_id, area, name, account, listed_from,"
                    + " entered_by) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String NEXT =
            "UPDATE supervision.inspector SET revision = revision + 1 WHERE inspector_id = ? AND revision = ?";
    private static final String DELIST = "UPDATE supervision.inspector SET listed_to = ? WHERE inspector_id = ?";
    private static final String RECUSE = "INSERT INTO supervision.inspector_recusal (inspector_id, credit_code, reason,"
            + " entered_by) VALUES (?, ?, ?, ?)";
    private static final String END =
            "UPDATE supervision.inspector_recusal SET ended_by = ?, ended_at = clock_timestamp()"
                    + " WHERE recusal_no = ? AND inspector_id = ? AND ended_at IS NULL";
    private static final String PLANNED = "SELECT plan_no FROM supervision.inspection_plan"
            + " WHERE area = ? AND state = 'COMMITTED' AND created_by = ?";

    private final Statements statements;
    private final PlanStore store;
    private final Plans plans;

    Inspectors(Statements statements, PlanStore store, Plans plans) {
        this.statements = statements;
        this.store = store;
        this.plans = plans;
    }

    /** Those whom the caller sees, by unit and number. */
    List<InspectorView> all() {
        return statements.list(READ + " ORDER BY i.area, i.inspector_id LIMIT 5000", Inspectors::view);
    }

    InspectorView known(String inspectorId) {
        return find(inspectorId).orElseThrow(ProblemException::notFound);
    }

    InspectorFile file(String inspectorId) {
        return new InspectorFile(known(inspectorId), statements.list(RECUSALS, Inspectors::recusal, inspectorId));
    }

    InspectorView enter(InspectorRequest asked) {
        demandNotPlanner();
        boolean isNew = statements.insert(
                ENTER,
                asked.inspectorId(),
                plans.unit(),
                asked.name(),
                asked.account(),
                asked.listedFrom(),
                plans.account());
        if (!isNew) {
            throw new ProblemException(
                    Problem.ALREADY_REGISTERED,
                    "该执法证号或账号已在名录库内。",
                    "The number or the account is in the library already.");
        }
        return known(asked.inspectorId());
    }

    InspectorView delist(String inspectorId, String ifMatch, LocalDate lastDay) {
        InspectorView inspector = begin(inspectorId, ifMatch);
        if (lastDay.isBefore(inspector.listedFrom())) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER, "最后在册日早于入库日期。", "The last day lies before the first.");
        }
        statements.write(DELIST, lastDay, inspectorId);
        return known(inspectorId);
    }

    InspectorView recuse(String inspectorId, String ifMatch, RecusalRequest asked) {
        begin(inspectorId, ifMatch);
        if (!store.knowsEmployer(asked.creditCode())) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER,
                    "名录中没有该用人单位,或不在您的监管范围内。",
                    "There is no such employer, or it lies outside your area.");
        }
        if (!add(inspectorId, asked.creditCode(), asked.reason().strip())) {
            throw new ProblemException(Problem.ALREADY_REGISTERED, "该回避已登记。", "The recusal stands already.");
        }
        return known(inspectorId);
    }

    InspectorView endRecusal(String inspectorId, long recusalNo, String ifMatch) {
        begin(inspectorId, ifMatch);
        if (statements.write(END, plans.account(), recusalNo, inspectorId) == 0) {
            throw ProblemException.notFound();
        }
        return known(inspectorId);
    }

    /** Enters a recusal where none stands. */
    void addUnlessStanding(String inspectorId, String creditCode, String reason) {
        statements.write(
                RECUSE + " ON CONFLICT (inspector_id, credit_code) WHERE ended_at IS NULL DO NOTHING",
                inspectorId,
                creditCode,
                reason,
                plans.account());
    }

    /** Enters a recusal; false when it stands already. */
    private boolean add(String inspectorId, String creditCode, String reason) {
        return statements.insert(RECUSE, inspectorId, creditCode, reason, plans.account());
    }

    /**
     * Refuses whoever made a plan whose lists are frozen and that is not drawn yet.
     *
     * @throws ProblemException ANOTHER_OFFICIAL_REQUIRED
     */
    void demandNotPlanner() {
        statements
                .first(PLANNED, row -> row.number("plan_no"), plans.unit(), plans.account())
                .ifPresent(planNo -> {
                    throw new ProblemException(
                            Problem.ANOTHER_OFFICIAL_REQUIRED,
                            "您编制的计划(" + planNo + ")已冻结名录、尚未抽签,名录库须由另一人变更。",
                            "The lists of a plan of yours (" + planNo
                                    + ") are frozen and nothing is drawn yet; another official changes the library.");
                });
    }

    private InspectorView begin(String inspectorId, String ifMatch) {
        long revision = Revision.demanded(ifMatch);
        InspectorView inspector = known(inspectorId);
        if (!inspector.area().equals(plans.unit())) {
            throw new ProblemException(
                    Problem.STATE_CONFLICT, "该执法人员属于其他单位。", "The inspector belongs to another unit.");
        }
        demandNotPlanner();
        Revision.demand(statements.write(NEXT, inspectorId, revision) == 1);
        return inspector;
    }

    private Optional<InspectorView> find(String inspectorId) {
        return statements.first(READ + " WHERE i.inspector_id = ?", Inspectors::view, inspectorId);
    }

    private static InspectorView view(Row row) throws SQLException {
        return new InspectorView(
                row.text("inspector_id"),
                row.text("area"),
                row.text("name"),
                row.text("account"),
                row.day("listed_from"),
                row.day("listed_to"),
                row.count("recusals"),
                row.number("revision"),
                row.text("entered_by"),
                row.moment("entered_at"));
    }

    private static RecusalView recusal(Row row) throws SQLException {
        return new RecusalView(
                row.number("recusal_no"),
                row.text("credit_code"),
                row.text("reason"),
                row.text("entered_by"),
                row.moment("entered_at"),
                row.text("ended_by"),
                row.moment("ended_at"));
    }
}
