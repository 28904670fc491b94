package org.qiyue.registry.model.reporting;

import org.qiyue.registry.model.Bilingual;

/** What figures of a report are about, in the order in which it tells them. */
public enum FigureGroup {
    CONTRACTS("合同备案", "Contracts filed"),
    ALERTS("预警", "Alerts"),
    CASES("案件", "Cases"),
    INSPECTIONS("双随机抽查", "Random inspections"),
    COVERAGE("覆盖情况", "Coverage"),
    OPINIONS("听取意见", "Opinions heard");

    private final Bilingual label;

    FigureGroup(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    /** Its name. */
    public Bilingual label() {
        return label;
    }
}
