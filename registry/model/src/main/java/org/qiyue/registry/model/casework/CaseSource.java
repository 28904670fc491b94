package org.qiyue.registry.model.casework;

import org.qiyue.registry.model.Bilingual;

/** Where the lead of a case comes from (劳动保障监察条例 art. 14). */
public enum CaseSource {
    ALERT("规则预警", "Alert by a rule"),
    RANDOM_INSPECTION("双随机抽查", "Random inspection"),
    COMPLAINT("投诉", "Complaint"),
    REPORT("举报", "Report"),
    WRITTEN_REVIEW("书面审查", "Written-material review"),
    PATROL("日常巡视", "Daily patrol"),
    CAMPAIGN("专项检查", "Special campaign"),
    TRANSFER("其他机关移送", "Transfer from another body"),
    ASSIGNMENT("上级交办", "Assignment by the superior");

    private final Bilingual label;

    CaseSource(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    /** Its name. */
    public Bilingual label() {
        return label;
    }
}
