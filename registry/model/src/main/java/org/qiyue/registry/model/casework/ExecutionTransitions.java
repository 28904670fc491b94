package org.qiyue.registry.model.casework;

import static org.qiyue.registry.model.casework.CaseState.CLOSED;
import static org.qiyue.registry.model.casework.CaseState.DECIDED;
import static org.qiyue.registry.model.casework.CaseState.EXECUTING;
import static org.qiyue.registry.model.casework.CaseState.SERVED;

import java.util.List;

/** From the decision to the closing of the case. */
final class ExecutionTransitions {

    static final List<Transition> LINES = List.of(
            Transition.of(CaseAction.SERVE)
                    .from(DECIDED)
                    .by(CaseRole.INSPECTORS)
                    .when(Condition.ACTOR_IS_INSPECTOR, Condition.NOT_SUSPENDED, Condition.DELIVERY_NAMED)
                    .makes(CaseForm.DELIVERY_RECEIPT)
                    .under("行政处罚法 art. 61")
                    .to(
                            SERVED,
                            ClockMove.stop(CaseClocks.DELIVERY),
                            ClockMove.start(CaseClocks.PAYMENT),
                            ClockMove.start(CaseClocks.REVIEW),
                            ClockMove.start(CaseClocks.SUIT)),
            Transition.of(CaseAction.PUBLISH)
                    .from(SERVED, EXECUTING)
                    .by(CaseRole.SUPERVISORS)
                    .when(Condition.NOT_PUBLISHED)
                    .makes(CaseForm.PUBLICATION)
                    .under("劳动保障监察条例 art. 22; 行政处罚法 art. 48")
                    .stays(ClockMove.stop(CaseClocks.PUBLICATION)),
            Transition.of(CaseAction.EXECUTE)
                    .from(SERVED)
                    .by(CaseRole.INSPECTORS)
                    .when(Condition.ACTOR_IS_INSPECTOR)
                    .makes(CaseForm.EXECUTION_RECORD)
                    .under("行政处罚法 art. 66, 73")
                    .to(EXECUTING),
            Transition.of(CaseAction.RECORD_FULFILMENT)
                    .from(EXECUTING)
                    .by(CaseRole.INSPECTORS)
                    .when(Condition.ACTOR_IS_INSPECTOR, Condition.NOT_FULFILLED, Condition.REFERENCE_GIVEN)
                    .makes(CaseForm.PAYMENT_PROOF)
                    .under("行政处罚法 art. 67")
                    .stays(
                            ClockMove.stop(CaseClocks.PAYMENT),
                            ClockMove.stop(CaseClocks.DEMAND),
                            ClockMove.stop(CaseClocks.ENFORCEMENT)),
            Transition.of(CaseAction.DEMAND)
                    .from(EXECUTING)
                    .by(CaseRole.INSPECTORS)
                    .when(Condition.ACTOR_IS_INSPECTOR, Condition.PAYMENT_TIME_OVER, Condition.DELIVERY_NAMED)
                    .makes(CaseForm.DEMAND)
                    .under("行政强制法 art. 54")
                    .stays(ClockMove.start(CaseClocks.DEMAND), ClockMove.start(CaseClocks.ENFORCEMENT)),
            Transition.of(CaseAction.APPLY_TO_COURT)
                    .from(EXECUTING)
                    .by(CaseRole.APPROVERS)
                    .when(
                            Condition.APPROVER_IS_NOT_INSPECTOR,
                            Condition.NOT_FULFILLED,
                            Condition.CALENDAR_LOADED,
                            Condition.REMEDIES_OVER,
                            Condition.DEMAND_TIME_OVER,
                            Condition.ENFORCEMENT_IN_TIME)
                    .makes(CaseForm.COURT_APPLICATION)
                    .under("行政处罚法 art. 72; 行政强制法 art. 53, 54")
                    .stays(ClockMove.stop(CaseClocks.DEMAND), ClockMove.stop(CaseClocks.ENFORCEMENT)),
            Transition.of(CaseAction.REVOKE_DECISION)
                    .from(SERVED, EXECUTING)
                    .by(CaseRole.APPROVERS)
                    .when(Condition.APPROVER_IS_NOT_INSPECTOR, Condition.REASON_GIVEN, Condition.REFERENCE_GIVEN)
                    .makes(CaseForm.DECISION_REVOCATION)
                    .under("行政处罚法 art. 75; 劳动保障监察条例 art. 19")
                    .to(CLOSED, ClockMove.stopAll()),
            Transition.of(CaseAction.CLOSE)
                    .from(EXECUTING)
                    .by(CaseRole.APPROVERS)
                    .when(Condition.APPROVER_IS_NOT_INSPECTOR, Condition.SETTLED, Condition.PUBLISHED)
                    .makes(CaseForm.CLOSING_APPROVAL)
                    .under("劳动保障监察条例 art. 22; 行政处罚法 art. 72")
                    .to(CLOSED, ClockMove.stopAll()));

    private ExecutionTransitions() {}
}
