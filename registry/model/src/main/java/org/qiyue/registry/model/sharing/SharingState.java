package org.qiyue.registry.model.sharing;

import org.qiyue.registry.model.Bilingual;

/** Where an agreement stands. */
public enum SharingState {
    DRAFT("草稿", "Draft"),
    IN_FORCE("生效", "In force"),
    SUSPENDED("暂停", "Suspended"),
    ENDED("终止", "Ended");

    private final Bilingual label;

    SharingState(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    /** Its name. */
    public Bilingual label() {
        return label;
    }
}
