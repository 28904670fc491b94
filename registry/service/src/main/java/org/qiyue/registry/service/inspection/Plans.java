package org.qiyue.registry.service.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.qiyue.registry.model.risk.RiskBand;
import org.qiyue.registry.service.access.Caller;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.inspection.PlanViews.ExclusionRequest;
import org.qiyue.registry.service.inspection.PlanViews.PlanRequest;
import org.qiyue.registry.service.inspection.PlanViews.PlanState;
import org.qiyue.registry.service.inspection.PlanViews.PlanView;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.sql.Statements;
import org.qiyue.registry.service.web.Revision;

/** Plans until their lists are frozen; every method runs in the transaction of its caller. */
@ApplicationScoped
class Plans {
    private static final String VOID =
            "UPDATE supervision.inspection_plan SET state = 'VOID', void_by = ?, void_reason = ?"
                    + " WHERE plan_no = ?";

    private final PlanStore store;
    private final Items items;
    private final Statements statements;
    private final CallerIdentity callers;
    private final LegalDay day;

    Plans(PlanStore store, Items items, Statements statements, CallerIdentity callers, LegalDay day) {
        this.store = store;
        this.items = items;
        this.statements = statements;
        this.callers = callers;
        this.day = day;
    }

    PlanView known(long planNo) {
        return store.find(planNo).orElseThrow(ProblemException::notFound);
    }

    PlanView create(PlanRequest asked) {
        demandSound(asked);
        return known(store.create(unit(), asked, account()));
    }

    PlanView edit(long planNo, String ifMatch, PlanRequest asked) {
        demandSound(asked);
        begin(planNo, ifMatch, state -> state == PlanState.DRAFT);
        store.edit(planNo, asked);
        return known(planNo);
    }

    PlanView exclude(long planNo, String ifMatch, ExclusionRequest asked) {
        begin(planNo, ifMatch, state -> state == PlanState.DRAFT);
        if (!store.knowsEmployer(asked.creditCode())) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER,
                    "名录中没有该用人单位,或不在您的监管范围内。",
                    "There is no such employer, or it lies outside your area.");
        }
        if (!store.exclude(planNo, asked, account())) {
            throw new ProblemException(
                    Problem.ALREADY_REGISTERED, "该用人单位已不列入抽取。", "This employer is left out already.");
        }
        return known(planNo);
    }

    PlanView include(long planNo, String creditCode, String ifMatch) {
        begin(planNo, ifMatch, state -> state == PlanState.DRAFT);
        if (!store.include(planNo, creditCode)) {
            throw ProblemException.notFound();
        }
        return known(planNo);
    }

    PlanView abandon(long planNo, String ifMatch, String reason) {
        begin(planNo, ifMatch, state -> state == PlanState.DRAFT || state == PlanState.COMMITTED);
        statements.write(VOID, account(), reason.strip(), planNo);
        return known(planNo);
    }

    /**
     * Goes on to the next revision of a plan of the caller's unit that is in a state in which this may be done.
     *
     * @throws ProblemException STATE_CONFLICT for a plan of another unit too, which is shown and not touched
     */
    PlanView begin(long planNo, String ifMatch, Predicate<PlanState> allowed) {
        long revision = Revision.demanded(ifMatch);
        PlanView plan = known(planNo);
        if (!plan.area().equals(unit())) {
            throw new ProblemException(
                    Problem.STATE_CONFLICT, "该计划由其他单位办理。", "The plan is carried out by another unit.");
        }
        Revision.demand(plan.revision() == revision);
        if (!allowed.test(plan.state())) {
            throw new ProblemException(
                    Problem.STATE_CONFLICT,
                    "计划的当前状态(" + plan.state() + ")不允许此操作。",
                    "The plan is " + plan.state() + "; this cannot be done now.");
        }
        Revision.demand(store.next(planNo, revision));
        return plan;
    }

    /** The account of the caller. */
    String account() {
        return callers.current().username();
    }

    /** The unit of the bureau whose business the caller does. */
    String unit() {
        Caller caller = callers.current();
        return caller.scope().unit().orElseThrow(ProblemException::notFound);
    }

    private void demandSound(PlanRequest asked) {
        if (asked.periodTo().isBefore(asked.periodFrom())
                || asked.periodFrom().getYear() != asked.periodTo().getYear()) {
            throw refused("抽查期间须在同一年内,且截止不早于起始。", "The period must lie within a year and not end before it begins.");
        }
        if (!asked.numberAt().toInstant().isAfter(day.now())) {
            throw refused("公开数字的公布时间须晚于现在。", "The public number must lie ahead.");
        }
        Set<String> bands =
                RiskBand.on(day.today()).stream().map(RiskBand::code).collect(Collectors.toCollection(TreeSet::new));
        if (!asked.shares().keySet().equals(bands) || asked.shares().containsValue(null)) {
            throw refused("须为每个风险等级给出抽取比例:" + bands + "。", "Give a share for each risk class: " + bands + ".");
        }
        if (asked.shares().values().stream().allMatch("0"::equals)) {
            throw refused("至少一个等级的比例大于零。", "The share of one class at least is above zero.");
        }
        List<String> unknown = asked.items().stream()
                .filter(item -> !items.areInForce(Set.of(item), asked.periodFrom()))
                .toList();
        if (!unknown.isEmpty()
                || Set.copyOf(asked.items()).size() != asked.items().size()) {
            throw refused(
                    "抽查事项不在清单内、已失效或重复:" + String.join("、", unknown) + "。",
                    "Items that are not on the list, no longer in force, or named twice: " + String.join(", ", unknown)
                            + ".");
        }
    }

    private static ProblemException refused(String zh, String en) {
        return new ProblemException(Problem.INVALID_PARAMETER, zh, en);
    }
}
