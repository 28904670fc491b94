package org.qiyue.registry.service.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.Function;
import org.qiyue.registry.model.inspection.DrawReplay;
import org.qiyue.registry.model.inspection.DrawSeed;
import org.qiyue.registry.model.inspection.DrawnObject;
import org.qiyue.registry.model.inspection.InspectionDraw;
import org.qiyue.registry.model.inspection.PublishedLists;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.inspection.PlanViews.PlanState;
import org.qiyue.registry.service.inspection.PlanViews.PlanView;
import org.qiyue.registry.service.inspection.PlanViews.PublicationKind;
import org.qiyue.registry.service.inspection.TaskViews.ReplayView;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.sql.Statements;

/**
 * From the commitment to the draw. The seed is made here and read back by {@code supervision.reveal_seed} alone, which gives it
 * out once the public number was recorded before. Every method runs in the transaction of its caller.
 */
@ApplicationScoped
class Draws {
    private static final String KEEP_SEED = "INSERT INTO supervision.inspection_seed (plan_no, seed) VALUES (?, ?)";
    private static final String COMMIT = "UPDATE supervision.inspection_plan SET state = 'COMMITTED', digest = ?,"
            + " commitment = ?, committed_by = ? WHERE plan_no = ?";
    private static final String RECORD =
            "INSERT INTO supervision.inspection_number (plan_no, number, recorded_by) VALUES (?, ?, ?)";
    private static final String DRAW = "UPDATE supervision.inspection_plan SET state = 'DRAWN', number = ?, seed = ?,"
            + " drawn_by = ? WHERE plan_no = ?";
    private static final String TASKS =
            "INSERT INTO supervision.inspection_task (plan_no, risk_class, place, of_objects,"
                    + " credit_code, word, first, first_word, second, second_word)"
                    + " SELECT ?, c, p::integer, o::integer, e, w, f, fw, s, sw FROM unnest(?::text[], ?::text[], ?::text[],"
                    + " ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])"
                    + " WITH ORDINALITY AS t (c, p, o, e, w, f, fw, s, sw, n) ORDER BY n";

    private final SecureRandom random = new SecureRandom();
    private final Plans plans;
    private final PlanStore store;
    private final DrawLists lists;
    private final Statements statements;
    private final LegalDay day;

    Draws(Plans plans, PlanStore store, DrawLists lists, Statements statements, LegalDay day) {
        this.plans = plans;
        this.store = store;
        this.lists = lists;
        this.statements = statements;
        this.day = day;
    }

    /** Freezes the lists and commits to a seed that nobody knows. */
    PlanView commit(long planNo, String ifMatch) {
        PlanView plan = plans.begin(planNo, ifMatch, state -> state == PlanState.DRAFT);
        if (plans.account().equals(plan.createdBy())) {
            throw new ProblemException(
                    Problem.ANOTHER_OFFICIAL_REQUIRED,
                    "计划由您编制,须由另一人冻结名录并承诺种子。",
                    "You have made the plan; another official freezes its lists and commits to the seed.");
        }
        if (!plan.numberAt().isAfter(day.now())) {
            throw new ProblemException(
                    Problem.STATE_CONFLICT,
                    "公开数字的公布时间已过,请先修改计划。",
                    "The public number is known already; change the plan first.");
        }
        PublishedLists frozen = lists.freeze(plan);
        DrawSeed seed = DrawSeed.random(random);
        statements.write(KEEP_SEED, planNo, seed.hex());
        statements.write(COMMIT, frozen.digest(), seed.commitment(), plans.account(), planNo);
        store.publish(planNo, PublicationKind.LISTS, frozen.objects().size(), plans.account());
        return plans.known(planNo);
    }

    /** Records the public number; another one may follow until the draw, the last one counts. */
    PlanView record(long planNo, String ifMatch, String number) {
        PlanView plan = plans.begin(planNo, ifMatch, state -> state == PlanState.COMMITTED);
        if (plan.numberAt().isAfter(day.now())) {
            throw new ProblemException(
                    Problem.STATE_CONFLICT,
                    "公开数字尚未公布(" + plan.numberNamed() + ")。",
                    "The public number is not public yet (" + plan.numberNamed() + ").");
        }
        statements.write(RECORD, planNo, number, plans.account());
        return plans.known(planNo);
    }

    /** Draws, by the number that was recorded; whoever draws says it once more. */
    PlanView draw(long planNo, String ifMatch, String number) {
        PlanView plan = plans.begin(planNo, ifMatch, state -> state == PlanState.COMMITTED);
        if (plan.number() == null) {
            throw new ProblemException(Problem.STATE_CONFLICT, "尚未登记公开数字。", "The public number is not recorded yet.");
        }
        if (!plan.number().equals(number)) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER,
                    "与登记的公开数字不一致,请核对其来源。",
                    "This is not the number that was recorded; look at its source.");
        }
        PublishedLists frozen = lists.unchanged(plan);
        DrawSeed seed = new DrawSeed(statements
                .first("SELECT supervision.reveal_seed(?) AS seed", row -> row.text("seed"), planNo)
                .orElseThrow());
        List<DrawnObject> drawn = InspectionDraw.draw(frozen, seed, number);
        statements.write(DRAW, number, seed.hex(), plans.account(), planNo);
        statements.write(
                TASKS,
                planNo,
                column(drawn, DrawnObject::riskClass),
                column(drawn, DrawnObject::place),
                column(drawn, DrawnObject::of),
                column(drawn, DrawnObject::object),
                column(drawn, DrawnObject::word),
                column(drawn, DrawnObject::first),
                column(drawn, DrawnObject::firstWord),
                column(drawn, DrawnObject::second),
                column(drawn, DrawnObject::secondWord));
        store.publish(planNo, PublicationKind.DRAW, drawn.size(), plans.account());
        return plans.known(planNo);
    }

    /** What is published of a draw, as files; before the draw the lists and the commitment alone. */
    ProofFile proof(long planNo) {
        PlanView plan = plans.known(planNo);
        if (plan.digest() == null) {
            throw new ProblemException(Problem.STATE_CONFLICT, "名录尚未冻结。", "The lists are not frozen yet.");
        }
        return new ProofFile(plan, lists.frozen(plan), lists.drawn(planNo));
    }

    /** How one object and its inspectors were drawn. */
    ReplayView replay(long planNo, String creditCode) {
        PlanView plan = plans.known(planNo);
        if (plan.seed() == null) {
            throw new ProblemException(Problem.STATE_CONFLICT, "尚未抽签。", "Nothing is drawn yet.");
        }
        DrawReplay replay = InspectionDraw.replay(
                        lists.frozen(plan), new DrawSeed(plan.seed()), plan.number(), creditCode)
                .orElseThrow(ProblemException::notFound);
        return new ReplayView(creditCode, plan.digest(), plan.seed(), plan.number(), replay);
    }

    private static List<String> column(List<DrawnObject> drawn, Function<DrawnObject, Object> of) {
        return drawn.stream().map(of).map(String::valueOf).toList();
    }
}
