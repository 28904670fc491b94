package org.qiyue.registry.model.reporting;

import org.qiyue.registry.model.Bilingual;

/** How long a reported period is. */
public enum PeriodKind {
    MONTH("月", "Month"),
    QUARTER("季度", "Quarter");

    private final Bilingual label;

    PeriodKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    /** Its name. */
    public Bilingual label() {
        return label;
    }

    /** How many months it has. */
    public int months() {
        return this == MONTH ? 1 : 3;
    }
}
