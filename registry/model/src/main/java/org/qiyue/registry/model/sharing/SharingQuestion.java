package org.qiyue.registry.model.sharing;

import org.qiyue.registry.model.Bilingual;

/** What a consumer may ask. */
public enum SharingQuestion {
    /** Has this worker a contract with this employer, and how does it stand. */
    EMPLOYMENT("核验劳动者与单位的合同", "Contracts of a worker with an employer"),

    /** How many contracts of this employer stand how; of no worker. */
    EMPLOYER("单位合同状态", "How the contracts of an employer stand");

    private final Bilingual label;

    SharingQuestion(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    /** Its name. */
    public Bilingual label() {
        return label;
    }
}
