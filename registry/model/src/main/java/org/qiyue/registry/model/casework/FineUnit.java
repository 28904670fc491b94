package org.qiyue.registry.model.casework;

import org.qiyue.registry.model.Bilingual;

/** By what a fine is measured. */
public enum FineUnit {
    PER_PERSON("每名劳动者", "per worker"),
    PER_EMPLOYER("每个用人单位", "per employer"),
    PER_CHILD_MONTH("每名童工每月", "per child and month"),
    MULTIPLE("金额的倍数", "multiple of an amount"),
    /** The statute knows an order to rectify only. */
    ORDER_ONLY("仅责令改正", "order to rectify only");

    private final Bilingual label;

    FineUnit(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    /** Its name. */
    public Bilingual label() {
        return label;
    }
}
