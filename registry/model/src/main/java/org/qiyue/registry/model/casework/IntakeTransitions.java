package org.qiyue.registry.model.casework;

import static org.qiyue.registry.model.casework.CaseState.CLOSED;
import static org.qiyue.registry.model.casework.CaseState.DISMISSED;
import static org.qiyue.registry.model.casework.CaseState.FILED;
import static org.qiyue.registry.model.casework.CaseState.NEW;
import static org.qiyue.registry.model.casework.CaseState.REMINDED;
import static org.qiyue.registry.model.casework.CaseState.TRANSFERRED;
import static org.qiyue.registry.model.casework.CaseState.TRIAGED;
import static org.qiyue.registry.model.casework.CaseState.WITHDRAWN;

import java.util.List;

/** From the lead to the filing of the case. */
final class IntakeTransitions {

    static final List<Transition> LINES = List.of(
            Transition.of(CaseAction.TRIAGE)
                    .from(NEW)
                    .by(CaseRole.SUPERVISORS)
                    .makes(CaseForm.LEAD_REGISTER)
                    .under("劳动保障监察条例 art. 13, 14")
                    .to(TRIAGED, ClockMove.stop(CaseClocks.TRIAGE)),
            Transition.of(CaseAction.DISMISS)
                    .from(TRIAGED)
                    .by(CaseRole.SUPERVISORS)
                    .when(Condition.REASON_GIVEN)
                    .makes(CaseForm.NOT_FILED_NOTICE)
                    .under("劳动保障监察条例 art. 14; 关于实施《劳动保障监察条例》若干规定 art. 18")
                    .to(DISMISSED, ClockMove.stopAll()),
            Transition.of(CaseAction.REMIND)
                    .from(TRIAGED)
                    .by(CaseRole.SUPERVISORS)
                    .when(Condition.REASON_GIVEN)
                    .makes(CaseForm.REMINDER)
                    .under("行政处罚法 art. 33")
                    .to(REMINDED, ClockMove.start(CaseClocks.SELF_CORRECTION)),
            Transition.of(CaseAction.ACCEPT_CORRECTION)
                    .from(REMINDED)
                    .by(CaseRole.SUPERVISORS)
                    .when(Condition.REASON_GIVEN, Condition.REFERENCE_GIVEN)
                    .makes(CaseForm.SELF_CORRECTION_RECORD)
                    .under("行政处罚法 art. 33")
                    .to(CLOSED, ClockMove.stopAll()),
            Transition.of(CaseAction.FILE)
                    .from(TRIAGED, REMINDED)
                    .by(CaseRole.APPROVERS)
                    .when(
                            Condition.APPROVER_IS_NOT_INSPECTOR,
                            Condition.CASE_NUMBER_GIVEN,
                            Condition.WITHIN_LIMITATION,
                            Condition.REASON_AFTER_REMINDER)
                    .makes(CaseForm.FILING_APPROVAL)
                    .under("劳动保障监察条例 art. 14, 20; 行政处罚法 art. 54")
                    .to(
                            FILED,
                            ClockMove.stop(CaseClocks.COMPLAINT_ACCEPTANCE),
                            ClockMove.stop(CaseClocks.SELF_CORRECTION),
                            ClockMove.start(CaseClocks.INVESTIGATION),
                            ClockMove.start(CaseClocks.PENALTY)),
            Transition.of(CaseAction.TRANSFER)
                    .from(NEW, TRIAGED, REMINDED)
                    .by(CaseRole.SUPERVISORS)
                    .when(Condition.REASON_GIVEN, Condition.REFERENCE_GIVEN)
                    .makes(CaseForm.TRANSFER_LETTER)
                    .under("劳动保障监察条例 art. 13, 18")
                    .to(TRANSFERRED, ClockMove.stopAll()),
            Transition.of(CaseAction.WITHDRAW)
                    .from(NEW, TRIAGED, REMINDED)
                    .by(CaseRole.SUPERVISORS)
                    .when(Condition.REASON_GIVEN)
                    .makes(CaseForm.WITHDRAWAL_RECORD)
                    .under("劳动保障监察条例 art. 14")
                    .to(WITHDRAWN, ClockMove.stopAll()));

    private IntakeTransitions() {}
}
