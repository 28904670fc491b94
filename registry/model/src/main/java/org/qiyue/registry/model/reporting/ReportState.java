package org.qiyue.registry.model.reporting;

import org.qiyue.registry.model.Bilingual;

/** Where the report of a unit and period stands. */
public enum ReportState {
    NOT_BEGUN("未填报", "Not begun"),
    DRAFT("草稿", "Draft"),
    SUBMITTED("已报送", "Submitted"),
    RETURNED("已退回", "Returned"),
    ACCEPTED("已接收", "Accepted");

    private final Bilingual label;

    ReportState(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    /** Its name. */
    public Bilingual label() {
        return label;
    }

    /** Whether it lies with the district, which still owes it. */
    public boolean isOwed() {
        return this == NOT_BEGUN || this == DRAFT || this == RETURNED;
    }
}
