package org.qiyue.registry.service.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.model.Bilingual;

/** What has become of a notice, as far as the employer is told. */
@Schema(
        name = "NoticeStanding",
        description =
                "待答复、已答复、已由后一份代替、已消除、不再要求答复、已转核查 / to be answered, answered, replaced by a later one, cleared, no answer "
                        + "asked any more, looked into further; a platform is told CLOSED for the last")
public enum NoticeStanding {
    TO_ANSWER("此提示待答复。", "The notice is to be answered."),
    ANSWERED("此提示已经答复;需要补充的,请联系承办地区。", "The notice was answered; turn to the area that handles it to add something."),
    REPLACED("此提示已由后来的一份代替,请答复后来的那份。", "A later notice took the place of this one; answer that one."),
    CLEARED("所提示的事项已经消除,不需要再答复。", "What it was about is cleared; no answer is asked any more."),
    CLOSED("所提示的事项已经办结,不需要再答复。", "What it was about is closed; no answer is asked any more."),
    IN_CASE(
            "所提示的事项已转入进一步核查;需要说明的,请联系承办地区。",
            "What it was about is looked into further; turn to the area that handles it to add something.");

    /** The names, for the check of a parameter. */
    static final String PATTERN = "TO_ANSWER|ANSWERED|REPLACED|CLEARED|CLOSED|IN_CASE";

    private final Bilingual words;

    NoticeStanding(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    /** What the employer is told of it: of all but the first why it takes no answer. */
    Bilingual words() {
        return words;
    }
}
