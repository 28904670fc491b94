package org.qiyue.registry.model.casework;

import org.qiyue.registry.model.Bilingual;

/** What may be done in a case. */
public enum CaseAction {
    TRIAGE("研判", "Triage"),
    DISMISS("不予立案", "Dismiss"),
    REMIND("提示提醒", "Remind"),
    ACCEPT_CORRECTION("确认自查整改", "Accept the self-correction"),
    FILE("立案", "File the case"),
    ASSIGN("指派承办人", "Assign inspectors"),
    RECUSE("回避", "Recuse"),
    INVESTIGATE("开始调查", "Begin the investigation"),
    PRESERVE_EVIDENCE("先行登记保存证据", "Preserve evidence"),
    SETTLE_EVIDENCE("处理登记保存的证据", "Decide on preserved evidence"),
    SUSPEND("中止计时", "Suspend the clocks"),
    RESUME("恢复计时", "Resume the clocks"),
    EXTEND("延长调查期限", "Extend the investigation"),
    CONCLUDE("调查终结", "Conclude the investigation"),
    PENALISE_ON_THE_SPOT("当场处罚", "Penalise on the spot"),
    REVOKE_FILING("撤销立案", "Revoke the filing"),
    ORDER_RECTIFICATION("责令改正", "Order to rectify"),
    RECHECK("整改复查", "Re-check"),
    CONFIRM_RECTIFIED("确认改正并结案", "Confirm the repair and close"),
    GIVE_PRIOR_NOTICE("送达事先告知书", "Serve the prior notice"),
    RECORD_DEFENCE("记录陈述、申辩", "Record statement and defence"),
    REQUEST_HEARING("受理听证要求", "Take the request for a hearing"),
    SUMMON_HEARING("送达听证通知书", "Summon to the hearing"),
    HOLD_HEARING("举行听证", "Hold the hearing"),
    END_HEARING("终止听证", "End the hearing unheld"),
    REVIEW_LEGALITY("法制审核", "Review of legality"),
    DISCUSS("集体讨论", "Collective discussion"),
    DECIDE("作出处罚决定", "Decide the penalty"),
    DECIDE_NO_PENALTY("不予处罚", "Decide on no penalty"),
    SERVE("送达决定书", "Serve the decision"),
    PUBLISH("公示", "Publish"),
    EXECUTE("进入执行", "Begin execution"),
    RECORD_FULFILMENT("登记履行", "Record fulfilment"),
    DEMAND("催告", "Demand fulfilment"),
    APPLY_TO_COURT("申请法院强制执行", "Apply to the court"),
    REVOKE_DECISION("撤销决定", "Revoke the decision"),
    CLOSE("结案", "Close"),
    TRANSFER("移送", "Transfer"),
    WITHDRAW("撤回", "Withdraw");

    private final Bilingual label;

    CaseAction(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    /** Its name. */
    public Bilingual label() {
        return label;
    }
}
