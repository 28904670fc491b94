package org.qiyue.registry.model.alert;

import org.qiyue.registry.model.Bilingual;

/** What an employer or platform may file to take a finding back. */
public enum RepairClaim {
    CORRECTION("更正", "Correction"),
    WITHDRAWAL("撤回", "Withdrawal");

    private final Bilingual label;

    RepairClaim(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    /** Its name. */
    public Bilingual label() {
        return label;
    }
}
