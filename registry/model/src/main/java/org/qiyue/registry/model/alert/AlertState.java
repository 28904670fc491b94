package org.qiyue.registry.model.alert;

import org.qiyue.registry.model.Bilingual;

/** Where an alert stands. */
public enum AlertState {
    OPEN("待分派", "Open"),
    ASSIGNED("已分派", "Assigned"),
    NOTICE_SENT("已提示", "Notice sent"),
    ANSWERED("单位已答复", "Answered"),
    REPAIR_CLAIMED("称已改正，待核", "Repair claimed"),
    CLEARED("已消除", "Cleared"),
    DISMISSED("已排除", "Dismissed"),
    MERGED("已并入", "Merged"),
    IN_CASE("已转案件", "In a case");

    private final Bilingual label;

    AlertState(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    /** Its name. */
    public Bilingual label() {
        return label;
    }

    /** Whether nothing more is done about it; a further finding opens a new alert. */
    public boolean isClosed() {
        return this == CLEARED || this == DISMISSED || this == MERGED;
    }
}
