package org.qiyue.registry.model.reporting;

import org.qiyue.registry.model.Bilingual;

/** What a figure of a report is counted in. */
public enum FigureUnit {
    COUNT("数量", "number"),
    PERCENT("百分比", "per cent"),
    DAYS("天", "days");

    private final Bilingual label;

    FigureUnit(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    /** Its name. */
    public Bilingual label() {
        return label;
    }
}
