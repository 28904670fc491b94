package org.qiyue.registry.model.casework;

import org.qiyue.registry.model.Bilingual;

/** Where a case stands. */
public enum CaseState {
    NEW("新线索", "New lead"),
    TRIAGED("已研判", "Triaged"),
    DISMISSED("不予立案", "Dismissed"),
    REMINDED("已提示提醒", "Reminded"),
    FILED("已立案", "Filed"),
    INVESTIGATING("调查中", "Under investigation"),
    EXTENDED("调查中（已延期）", "Under investigation, extended"),
    CONCLUDED("调查终结", "Investigation concluded"),
    RECTIFY_ORDERED("已责令改正", "Ordered to rectify"),
    RECHECK("整改复查", "Re-check"),
    PRIOR_NOTICE("已事先告知", "Prior notice given"),
    HEARING("听证", "Hearing"),
    DECIDED("已作出决定", "Decided"),
    SERVED("已送达", "Served"),
    EXECUTING("执行中", "Being executed"),
    CLOSED("已结案", "Closed"),
    TRANSFERRED("已移送", "Transferred"),
    WITHDRAWN("已撤回", "Withdrawn");

    private final Bilingual label;

    CaseState(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    /** Its name. */
    public Bilingual label() {
        return label;
    }

    /** Whether nothing more is done in the case. */
    public boolean isFinal() {
        return this == DISMISSED || this == CLOSED || this == TRANSFERRED || this == WITHDRAWN;
    }
}
