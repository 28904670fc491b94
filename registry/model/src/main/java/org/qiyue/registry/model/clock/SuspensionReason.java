package org.qiyue.registry.model.clock;

import org.qiyue.registry.model.Bilingual;

/** Why a time limit may stand still; each {@link ClockRule} names those it admits. */
public enum SuspensionReason {
    APPRAISAL("检验、检测、鉴定或者审计", "inspection, appraisal or audit by experts"),
    PUBLIC_NOTICE("公告送达", "service by public notice"),
    OTHER_BODY("须以其他机关、仲裁或者诉讼的结果为依据", "outcome awaited of another body, an arbitration or a suit"),
    FORCE_MAJEURE("不可抗力", "force majeure"),
    HEARING("听证", "hearing");

    private final Bilingual label;

    SuspensionReason(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    /** Its name. */
    public Bilingual label() {
        return label;
    }
}
