package org.qiyue.registry.model.clock;

import org.qiyue.registry.model.Bilingual;

/** What sets a clock running; the day of the event itself is not counted. */
public enum StartEvent {
    LEAD_RAISED("线索登记", "lead registered"),
    COMPLAINT_RECEIVED("收到投诉", "complaint received"),
    REMINDER_SENT("提示提醒函送达", "reminder delivered"),
    ACT_ENDED("违法行为终了", "violation ended"),
    CASE_FILED("立案", "case filed"),
    EVIDENCE_PRESERVED("证据先行登记保存", "evidence preserved"),
    INVESTIGATION_ENDED("调查完成", "investigation ended"),
    RECTIFICATION_ORDERED("责令改正文书送达", "order to rectify delivered"),
    PRIOR_NOTICE_SERVED("事先告知书送达", "prior notice served"),
    HEARING_SUMMONED("听证通知书送达", "summons to the hearing served"),
    DECISION_MADE("作出决定", "decision made"),
    DECISION_SERVED("决定书送达", "decision served"),
    REMEDIES_OVER("复议、诉讼期限届满", "time for review and suit over"),
    DEMAND_SERVED("催告书送达", "demand served"),
    INSPECTION_ASSIGNED("抽查任务下达", "inspection assigned"),
    PERIOD_OVER("报告期届满", "period over"),
    FILING_RECEIVED("收到报送", "filing received");

    private final Bilingual label;

    StartEvent(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    /** Its name. */
    public Bilingual label() {
        return label;
    }
}
