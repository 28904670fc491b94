package org.qiyue.registry.model.casework;

import static org.qiyue.registry.model.casework.CaseState.CLOSED;
import static org.qiyue.registry.model.casework.CaseState.CONCLUDED;
import static org.qiyue.registry.model.casework.CaseState.DECIDED;
import static org.qiyue.registry.model.casework.CaseState.EXECUTING;
import static org.qiyue.registry.model.casework.CaseState.EXTENDED;
import static org.qiyue.registry.model.casework.CaseState.FILED;
import static org.qiyue.registry.model.casework.CaseState.HEARING;
import static org.qiyue.registry.model.casework.CaseState.INVESTIGATING;
import static org.qiyue.registry.model.casework.CaseState.PRIOR_NOTICE;
import static org.qiyue.registry.model.casework.CaseState.RECHECK;
import static org.qiyue.registry.model.casework.CaseState.RECTIFY_ORDERED;
import static org.qiyue.registry.model.casework.CaseState.SERVED;
import static org.qiyue.registry.model.casework.CaseState.TRANSFERRED;
import static org.qiyue.registry.model.casework.CaseState.WITHDRAWN;

import java.util.List;

/** From the filing to the end of the investigation, and the order to rectify; who is on the case, and its clocks. */
final class InvestigationTransitions {

    private static final CaseState[] FILED_AND_OPEN = {
        FILED,
        INVESTIGATING,
        EXTENDED,
        CONCLUDED,
        RECTIFY_ORDERED,
        RECHECK,
        PRIOR_NOTICE,
        HEARING,
        DECIDED,
        SERVED,
        EXECUTING
    };

    static final List<Transition> LINES = List.of(
            Transition.of(CaseAction.ASSIGN)
                    .from(FILED_AND_OPEN)
                    .by(CaseRole.APPROVERS)
                    .when(
                            Condition.APPROVER_IS_NOT_INSPECTOR,
                            Condition.INSPECTORS_NAMED,
                            Condition.INSPECTORS_QUALIFIED,
                            Condition.INSPECTORS_NOT_RECUSED,
                            Condition.INSPECTORS_NOT_APPROVERS,
                            Condition.INSPECTORS_NOT_CHAIR)
                    .makes(CaseForm.ASSIGNMENT)
                    .under("劳动保障监察条例 art. 16; 行政处罚法 art. 42")
                    .stays(),
            Transition.of(CaseAction.RECUSE)
                    .from(FILED_AND_OPEN)
                    .by(CaseRole.APPROVERS)
                    .when(Condition.APPROVER_IS_NOT_INSPECTOR, Condition.PERSON_NAMED, Condition.REASON_GIVEN)
                    .makes(CaseForm.RECUSAL_DECISION)
                    .under("劳动保障监察条例 art. 16; 行政处罚法 art. 43")
                    .stays(),
            Transition.of(CaseAction.INVESTIGATE)
                    .from(FILED)
                    .by(CaseRole.INSPECTORS)
                    .when(Condition.TWO_INSPECTORS, Condition.ACTOR_IS_INSPECTOR)
                    .makes(CaseForm.INQUIRY_NOTICE, CaseForm.INSPECTION_RECORD)
                    .under("劳动保障监察条例 art. 15, 16; 行政处罚法 art. 42, 55")
                    .to(INVESTIGATING),
            Transition.of(CaseAction.PRESERVE_EVIDENCE)
                    .from(INVESTIGATING, EXTENDED)
                    .by(CaseRole.APPROVERS)
                    .when(
                            Condition.APPROVER_IS_NOT_INSPECTOR,
                            Condition.TWO_INSPECTORS,
                            Condition.REASON_GIVEN,
                            Condition.EVIDENCE_SETTLED)
                    .makes(CaseForm.EVIDENCE_NOTICE)
                    .under("行政处罚法 art. 56")
                    .stays(ClockMove.start(CaseClocks.EVIDENCE)),
            Transition.of(CaseAction.SETTLE_EVIDENCE)
                    .from(INVESTIGATING, EXTENDED)
                    .by(CaseRole.INSPECTORS)
                    .when(Condition.ACTOR_IS_INSPECTOR, Condition.EVIDENCE_PRESERVED, Condition.REASON_GIVEN)
                    .makes(CaseForm.EVIDENCE_DECISION)
                    .under("行政处罚法 art. 56")
                    .stays(ClockMove.stop(CaseClocks.EVIDENCE)),
            Transition.of(CaseAction.SUSPEND)
                    .from(INVESTIGATING, EXTENDED, CONCLUDED, RECTIFY_ORDERED, RECHECK, PRIOR_NOTICE, HEARING, DECIDED)
                    .by(CaseRole.APPROVERS)
                    .when(Condition.APPROVER_IS_NOT_INSPECTOR, Condition.REASON_GIVEN, Condition.SUSPENSION_ADMITTED)
                    .makes(CaseForm.SUSPENSION_APPROVAL)
                    .under("行政处罚法 art. 60; 劳动保障监察条例 art. 17")
                    .stays(ClockMove.suspend()),
            Transition.of(CaseAction.RESUME)
                    .from(INVESTIGATING, EXTENDED, CONCLUDED, RECTIFY_ORDERED, RECHECK, PRIOR_NOTICE, HEARING, DECIDED)
                    .by(CaseRole.INSPECTORS)
                    .when(Condition.ACTOR_IS_INSPECTOR, Condition.REASON_GIVEN, Condition.SUSPENDED)
                    .makes(CaseForm.RESUMPTION_RECORD)
                    .under("行政处罚法 art. 60; 劳动保障监察条例 art. 17")
                    .stays(ClockMove.resume()),
            Transition.of(CaseAction.EXTEND)
                    .from(INVESTIGATING)
                    .by(CaseRole.APPROVERS)
                    .when(
                            Condition.APPROVER_IS_NOT_INSPECTOR,
                            Condition.REASON_GIVEN,
                            Condition.NOT_SUSPENDED,
                            Condition.EXTENSION_IN_TIME)
                    .makes(CaseForm.EXTENSION_APPROVAL)
                    .under("劳动保障监察条例 art. 17")
                    .to(EXTENDED, ClockMove.extend(CaseClocks.INVESTIGATION)),
            Transition.of(CaseAction.CONCLUDE)
                    .from(INVESTIGATING, EXTENDED)
                    .by(CaseRole.INSPECTORS)
                    .when(
                            Condition.TWO_INSPECTORS,
                            Condition.ACTOR_IS_INSPECTOR,
                            Condition.EVIDENCE_SETTLED,
                            Condition.NOT_SUSPENDED,
                            Condition.REASON_GIVEN)
                    .makes(CaseForm.INVESTIGATION_REPORT)
                    .under("劳动保障监察条例 art. 17; 行政处罚法 art. 54")
                    .to(CONCLUDED, ClockMove.stop(CaseClocks.INVESTIGATION), ClockMove.start(CaseClocks.DECISION)),
            Transition.of(CaseAction.PENALISE_ON_THE_SPOT)
                    .from(INVESTIGATING, EXTENDED)
                    .by(CaseRole.INSPECTORS)
                    .when(
                            Condition.TWO_INSPECTORS,
                            Condition.ACTOR_IS_INSPECTOR,
                            Condition.EVIDENCE_SETTLED,
                            Condition.NOT_SUSPENDED,
                            Condition.REASON_GIVEN,
                            Condition.SANCTION_NAMED,
                            Condition.FINE_IN_BOUNDS,
                            Condition.SMALL_ENOUGH)
                    .makes(CaseForm.ON_THE_SPOT_DECISION)
                    .under("行政处罚法 art. 51, 52")
                    .to(
                            SERVED,
                            ClockMove.stop(CaseClocks.INVESTIGATION),
                            ClockMove.stop(CaseClocks.PENALTY),
                            ClockMove.start(CaseClocks.PUBLICATION),
                            ClockMove.start(CaseClocks.PAYMENT),
                            ClockMove.start(CaseClocks.REVIEW),
                            ClockMove.start(CaseClocks.SUIT)),
            Transition.of(CaseAction.REVOKE_FILING)
                    .from(CONCLUDED)
                    .by(CaseRole.APPROVERS)
                    .when(Condition.APPROVER_IS_NOT_INSPECTOR, Condition.REASON_GIVEN)
                    .makes(CaseForm.FILING_REVOCATION)
                    .under("劳动保障监察条例 art. 18(3)")
                    .to(CLOSED, ClockMove.stopAll()),
            Transition.of(CaseAction.ORDER_RECTIFICATION)
                    .from(CONCLUDED)
                    .by(CaseRole.APPROVERS)
                    .when(
                            Condition.APPROVER_IS_NOT_INSPECTOR,
                            Condition.REASON_GIVEN,
                            Condition.NOT_SUSPENDED,
                            Condition.TERM_GIVEN)
                    .makes(CaseForm.RECTIFICATION_ORDER)
                    .under("劳动保障监察条例 art. 18(2); 行政处罚法 art. 28")
                    .to(
                            RECTIFY_ORDERED,
                            ClockMove.stop(CaseClocks.DECISION),
                            ClockMove.start(CaseClocks.RECTIFICATION)),
            Transition.of(CaseAction.RECHECK)
                    .from(RECTIFY_ORDERED)
                    .by(CaseRole.INSPECTORS)
                    .when(Condition.TWO_INSPECTORS, Condition.ACTOR_IS_INSPECTOR, Condition.RECTIFICATION_DUE)
                    .makes(CaseForm.RECHECK_RECORD)
                    .under("劳动保障监察条例 art. 18(2)")
                    .to(RECHECK, ClockMove.stop(CaseClocks.RECTIFICATION), ClockMove.start(CaseClocks.DECISION)),
            Transition.of(CaseAction.CONFIRM_RECTIFIED)
                    .from(RECHECK)
                    .by(CaseRole.APPROVERS)
                    .when(Condition.APPROVER_IS_NOT_INSPECTOR, Condition.REASON_GIVEN, Condition.REFERENCE_GIVEN)
                    .makes(CaseForm.CLOSING_APPROVAL)
                    .under("行政处罚法 art. 33; 劳动保障监察条例 art. 18")
                    .to(CLOSED, ClockMove.stopAll()),
            Transition.of(CaseAction.TRANSFER)
                    .from(FILED, INVESTIGATING, EXTENDED, CONCLUDED, RECTIFY_ORDERED, RECHECK, PRIOR_NOTICE, HEARING)
                    .by(CaseRole.APPROVERS)
                    .when(Condition.APPROVER_IS_NOT_INSPECTOR, Condition.REASON_GIVEN, Condition.REFERENCE_GIVEN)
                    .makes(CaseForm.TRANSFER_LETTER)
                    .under("劳动保障监察条例 art. 18; 行政处罚法 art. 27")
                    .to(TRANSFERRED, ClockMove.stopAll()),
            Transition.of(CaseAction.WITHDRAW)
                    .from(FILED, INVESTIGATING, EXTENDED)
                    .by(CaseRole.APPROVERS)
                    .when(Condition.APPROVER_IS_NOT_INSPECTOR, Condition.REASON_GIVEN)
                    .makes(CaseForm.WITHDRAWAL_RECORD)
                    .under("劳动保障监察条例 art. 18(3)")
                    .to(WITHDRAWN, ClockMove.stopAll()));

    private InvestigationTransitions() {}
}
