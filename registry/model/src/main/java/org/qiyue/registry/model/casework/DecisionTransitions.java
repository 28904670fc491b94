package org.qiyue.registry.model.casework;

import static org.qiyue.registry.model.casework.CaseState.CLOSED;
import static org.qiyue.registry.model.casework.CaseState.CONCLUDED;
import static org.qiyue.registry.model.casework.CaseState.DECIDED;
import static org.qiyue.registry.model.casework.CaseState.HEARING;
import static org.qiyue.registry.model.casework.CaseState.PRIOR_NOTICE;
import static org.qiyue.registry.model.casework.CaseState.RECHECK;

import java.util.List;

/** From the prior notice to the decision. */
final class DecisionTransitions {

    static final List<Transition> LINES = List.of(
            Transition.of(CaseAction.GIVE_PRIOR_NOTICE)
                    .from(CONCLUDED, RECHECK)
                    .by(CaseRole.INSPECTORS)
                    .when(
                            Condition.TWO_INSPECTORS,
                            Condition.ACTOR_IS_INSPECTOR,
                            Condition.REASON_GIVEN,
                            Condition.SANCTION_NAMED,
                            Condition.FINE_IN_BOUNDS,
                            Condition.DELIVERY_NAMED)
                    .makes(CaseForm.PRIOR_NOTICE)
                    .under("行政处罚法 art. 44, 63; 劳动保障监察条例 art. 19")
                    .to(PRIOR_NOTICE, ClockMove.start(CaseClocks.DEFENCE), ClockMove.start(CaseClocks.HEARING_REQUEST)),
            Transition.of(CaseAction.RECORD_DEFENCE)
                    .from(PRIOR_NOTICE, HEARING)
                    .by(CaseRole.INSPECTORS)
                    .when(Condition.ACTOR_IS_INSPECTOR, Condition.REASON_GIVEN)
                    .makes(CaseForm.DEFENCE_RECORD)
                    .under("行政处罚法 art. 45; 劳动保障监察条例 art. 19")
                    .stays(),
            Transition.of(CaseAction.REQUEST_HEARING)
                    .from(PRIOR_NOTICE)
                    .by(CaseRole.INSPECTORS)
                    .when(Condition.ACTOR_IS_INSPECTOR, Condition.HEARING_ASKED_IN_TIME)
                    .makes(CaseForm.HEARING_REQUEST)
                    .under("行政处罚法 art. 63, 64(1)")
                    .to(HEARING, ClockMove.stop(CaseClocks.HEARING_REQUEST)),
            Transition.of(CaseAction.SUMMON_HEARING)
                    .from(HEARING)
                    .by(CaseRole.CHAIRS)
                    .when(
                            Condition.REVIEWER_IS_NOT_INSPECTOR,
                            Condition.PERSON_NAMED,
                            Condition.CHAIR_NOT_INSPECTOR,
                            Condition.CHAIR_NOT_RECUSED,
                            Condition.HEARING_NOT_ENDED,
                            Condition.HEARING_NOTICE_LONG_ENOUGH)
                    .makes(CaseForm.HEARING_SUMMONS)
                    .under("行政处罚法 art. 64(2), 64(4)")
                    .stays(ClockMove.start(CaseClocks.HEARING_NOTICE)),
            Transition.of(CaseAction.HOLD_HEARING)
                    .from(HEARING)
                    .by(CaseRole.CHAIRS)
                    .when(Condition.ACTOR_IS_CHAIR, Condition.HEARING_NOT_ENDED, Condition.HEARING_DAY)
                    .makes(CaseForm.HEARING_RECORD)
                    .under("行政处罚法 art. 64")
                    .stays(ClockMove.stop(CaseClocks.HEARING_NOTICE)),
            Transition.of(CaseAction.END_HEARING)
                    .from(HEARING)
                    .by(CaseRole.CHAIRS)
                    .when(Condition.ENDS_AS_CHAIR, Condition.HEARING_NOT_ENDED, Condition.REASON_GIVEN)
                    .makes(CaseForm.HEARING_END_RECORD)
                    .under("行政处罚法 art. 64(6)")
                    .stays(ClockMove.stop(CaseClocks.HEARING_NOTICE)),
            Transition.of(CaseAction.REVIEW_LEGALITY)
                    .from(PRIOR_NOTICE, HEARING)
                    .by(CaseRole.SUPERVISORS)
                    .when(Condition.REVIEWER_IS_NOT_INSPECTOR, Condition.REASON_GIVEN, Condition.HEARING_ENDED)
                    .makes(CaseForm.LEGAL_OPINION)
                    .under("行政处罚法 art. 58")
                    .stays(),
            Transition.of(CaseAction.DISCUSS)
                    .from(PRIOR_NOTICE, HEARING)
                    .by(CaseRole.APPROVERS)
                    .when(Condition.APPROVER_IS_NOT_INSPECTOR, Condition.REASON_GIVEN, Condition.HEARING_ENDED)
                    .makes(CaseForm.DISCUSSION_RECORD)
                    .under("行政处罚法 art. 57")
                    .stays(),
            Transition.of(CaseAction.DECIDE)
                    .from(PRIOR_NOTICE, HEARING)
                    .by(CaseRole.APPROVERS)
                    .when(
                            Condition.APPROVER_IS_NOT_INSPECTOR,
                            Condition.REASON_GIVEN,
                            Condition.NOT_SUSPENDED,
                            Condition.CALENDAR_LOADED,
                            Condition.DEFENCE_TIME_OVER,
                            Condition.HEARING_TIME_OVER,
                            Condition.HEARING_ENDED,
                            Condition.SANCTION_NAMED,
                            Condition.FINE_IN_BOUNDS,
                            Condition.NOT_HARSHER,
                            Condition.LEGALITY_REVIEWED,
                            Condition.DISCUSSED)
                    .makes(CaseForm.PENALTY_DECISION)
                    .under("行政处罚法 art. 45, 57 to 60, 65; 劳动保障监察条例 art. 18(1)")
                    .to(
                            DECIDED,
                            ClockMove.stop(CaseClocks.DEFENCE),
                            ClockMove.stop(CaseClocks.HEARING_REQUEST),
                            ClockMove.stop(CaseClocks.DECISION),
                            ClockMove.stop(CaseClocks.PENALTY),
                            ClockMove.start(CaseClocks.DELIVERY),
                            ClockMove.start(CaseClocks.PUBLICATION)),
            Transition.of(CaseAction.DECIDE_NO_PENALTY)
                    .from(PRIOR_NOTICE, HEARING)
                    .by(CaseRole.APPROVERS)
                    .when(Condition.APPROVER_IS_NOT_INSPECTOR, Condition.REASON_GIVEN, Condition.HEARING_ENDED)
                    .makes(CaseForm.NO_PENALTY_DECISION)
                    .under("行政处罚法 art. 57(2), 57(3)")
                    .to(CLOSED, ClockMove.stopAll()));

    private DecisionTransitions() {}
}
