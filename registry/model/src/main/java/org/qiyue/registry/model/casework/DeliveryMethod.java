package org.qiyue.registry.model.casework;

import org.qiyue.registry.model.Bilingual;

/** How a document reaches the party (行政处罚法 art. 61). */
public enum DeliveryMethod {
    DIRECT("直接送达", "By hand"),
    LEFT("留置送达", "Left behind"),
    POST("邮寄送达", "By post"),
    ELECTRONIC("电子送达", "Electronically"),
    PUBLIC_NOTICE("公告送达", "By public notice");

    private final Bilingual label;

    DeliveryMethod(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    /** Its name. */
    public Bilingual label() {
        return label;
    }

    /** Whether the party must have consented in writing. */
    public boolean needsConsent() {
        return this == ELECTRONIC;
    }
}
