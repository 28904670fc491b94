package org.qiyue.registry.model.alert;

import org.qiyue.registry.model.Bilingual;

/** The kinds of new fact that clear a finding by themselves; a correction or withdrawal is none. */
public enum ClearingFact {
    CONCLUSION("已订立或补订", "Contract concluded"),
    PAYMENT("已支付", "Paid"),
    RENEWAL("已续订", "Renewed"),
    AMENDMENT("已变更", "Amended"),
    ENDING("已解除或终止", "Ended"),
    DELIVERY("已交付", "Delivered");

    private final Bilingual label;

    ClearingFact(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    /** Its name. */
    public Bilingual label() {
        return label;
    }
}
