package org.qiyue.registry.service.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qiyue.registry.model.alert.Alert;
import org.qiyue.registry.model.alert.AlertAction;
import org.qiyue.registry.model.alert.AlertState;
import org.qiyue.registry.service.access.Caller;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Scope;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/** Who may do what about a lead: the area that has it and the city; beside giving it on, only who has it. */
@ApplicationScoped
class AlertRights {
    static final Set<String> ACTORS = Set.of(Roles.CITY_OFFICER, Roles.DISTRICT_SUPERVISOR);
    private static final List<AlertAction> ACTS = List.of(
            AlertAction.ASSIGN,
            AlertAction.SEND_NOTICE,
            AlertAction.ACCEPT_REPAIR,
            AlertAction.REFUSE_REPAIR,
            AlertAction.DISMISS,
            AlertAction.MERGE);

    private final CallerIdentity callers;

    AlertRights(CallerIdentity callers) {
        this.callers = callers;
    }

    /** Demands that the caller's area has it. */
    void demandArea(Alert alert) {
        if (!isOfArea(alert.area())) {
            throw new ProblemException(
                    Problem.NOT_ALLOWED,
                    "此预警由其他地区办理,您可查看本地区的事实。",
                    "Another area handles this alert; you see what was found in yours.");
        }
    }

    /** Demands that the caller has it, or nobody. */
    void demandHands(Alert alert) {
        if (!isInHands(alert.assignee())) {
            throw new ProblemException(
                    Problem.NOT_ALLOWED,
                    "此预警由 " + alert.assignee() + " 承办,请先转交。",
                    "This alert is with " + alert.assignee() + "; have it handed over first.");
        }
    }

    /** What the caller may do now. */
    List<AlertAction> acts(AlertState state, String area, String assignee) {
        List<AlertAction> acts = new ArrayList<>();
        if (ACTORS.contains(callers.current().role()) && isOfArea(area)) {
            for (AlertAction act : ACTS) {
                boolean inHands = act == AlertAction.ASSIGN || isInHands(assignee);
                if (inHands && act.from().contains(state)) {
                    acts.add(act);
                }
            }
        }
        return acts;
    }

    private boolean isOfArea(String area) {
        Caller caller = callers.current();
        return caller.scope()
                .unit()
                .filter(unit -> unit.equals(Scope.City.CODE) || unit.equals(area))
                .isPresent();
    }

    private boolean isInHands(String assignee) {
        return assignee == null
                || assignee.isEmpty()
                || assignee.equals(callers.current().username());
    }
}
