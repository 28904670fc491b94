package org.qiyue.registry.model.casework;

import org.qiyue.registry.model.Bilingual;

/** The documents that a case makes. */
public enum CaseForm {
    LEAD_REGISTER("线索登记表", "Register of the lead"),
    NOT_FILED_NOTICE("不予立案告知书", "Notice of not filing"),
    REMINDER("提示提醒函", "Reminder"),
    SELF_CORRECTION_RECORD("自查整改确认表", "Record of self-correction"),
    FILING_APPROVAL("立案审批表", "Approval of filing"),
    ASSIGNMENT("案件承办人指派书", "Assignment of inspectors"),
    RECUSAL_DECISION("回避决定书", "Decision on recusal"),
    INQUIRY_NOTICE("调查询问通知书", "Inquiry letter"),
    INSPECTION_RECORD("检查（询问）笔录", "Record of inspection and inquiry"),
    EVIDENCE_NOTICE("先行登记保存证据通知书", "Notice of preserved evidence"),
    EVIDENCE_DECISION("登记保存证据处理决定书", "Decision on preserved evidence"),
    SUSPENSION_APPROVAL("中止计时审批表", "Approval of suspension"),
    RESUMPTION_RECORD("恢复计时记录", "Record of resumption"),
    EXTENSION_APPROVAL("延长调查期限审批表", "Approval of extension"),
    INVESTIGATION_REPORT("调查终结报告", "Report of the investigation"),
    ON_THE_SPOT_DECISION("当场行政处罚决定书", "Decision of penalty on the spot"),
    FILING_REVOCATION("撤销立案审批表", "Revocation of filing"),
    RECTIFICATION_ORDER("限期改正指令书", "Order to rectify"),
    RECHECK_RECORD("整改复查记录", "Record of the re-check"),
    PRIOR_NOTICE("行政处罚事先告知书", "Prior notice of penalty"),
    DEFENCE_RECORD("陈述、申辩笔录", "Record of statement and defence"),
    HEARING_REQUEST("听证申请登记", "Request for a hearing"),
    HEARING_SUMMONS("听证通知书", "Summons to the hearing"),
    HEARING_RECORD("听证笔录", "Record of the hearing"),
    HEARING_END_RECORD("终止听证记录", "Record of a hearing not held"),
    LEGAL_OPINION("法制审核意见书", "Opinion on legality"),
    DISCUSSION_RECORD("集体讨论记录", "Record of the discussion"),
    PENALTY_DECISION("行政处罚决定书", "Decision of penalty"),
    NO_PENALTY_DECISION("不予行政处罚决定书", "Decision of no penalty"),
    DELIVERY_RECEIPT("送达回证", "Proof of delivery"),
    PUBLICATION("处罚信息公示表", "Publication sheet"),
    EXECUTION_RECORD("执行记录", "Record of execution"),
    PAYMENT_PROOF("缴款凭证", "Proof of payment"),
    DEMAND("催告书", "Letter of demand"),
    COURT_APPLICATION("强制执行申请书", "Application for enforcement"),
    DECISION_REVOCATION("撤销决定审批表", "Revocation of the decision"),
    CLOSING_APPROVAL("结案审批表", "Approval of closing"),
    TRANSFER_LETTER("案件移送书", "Letter of transfer"),
    WITHDRAWAL_RECORD("撤回记录", "Record of withdrawal");

    private final Bilingual label;

    CaseForm(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    /** Its name. */
    public Bilingual label() {
        return label;
    }
}
