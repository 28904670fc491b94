package org.qiyue.registry.model.reporting;

import org.qiyue.registry.model.Bilingual;

/** What may be done with a report. */
public enum ReportAction {
    WRITE("填写", "Write"),
    SUBMIT("报送", "Submit"),
    RETURN("退回", "Return"),
    ACCEPT("接收", "Accept");

    private final Bilingual label;

    ReportAction(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    /** Its name. */
    public Bilingual label() {
        return label;
    }
}
