package org.qiyue.registry.model.sharing;

import static org.qiyue.registry.model.sharing.SharedField.AREA;
import static org.qiyue.registry.model.sharing.SharedField.CONTRACT_ID;
import static org.qiyue.registry.model.sharing.SharedField.EMPLOYER_NAME;
import static org.qiyue.registry.model.sharing.SharedField.EMPLOYMENT_FORM;
import static org.qiyue.registry.model.sharing.SharedField.EMPLOYMENT_START;
import static org.qiyue.registry.model.sharing.SharedField.ENDED_ON;
import static org.qiyue.registry.model.sharing.SharedField.ENDING_REASON;
import static org.qiyue.registry.model.sharing.SharedField.END_DATE;
import static org.qiyue.registry.model.sharing.SharedField.SIGNED_ON;
import static org.qiyue.registry.model.sharing.SharedField.START_DATE;
import static org.qiyue.registry.model.sharing.SharedField.TERM_TYPE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.qiyue.registry.model.Bilingual;

/** For what data is handed over, and the most that is needed for it (PIPL art. 6): an agreement has less, never more. */
public enum SharingPurpose {
    REGIONAL_COORDINATION(
            "京津冀劳动关系协同",
            "Coordination of labour relations with Tianjin and Hebei",
            "京人社劳发〔2020〕28号 五(15)",
            EnumSet.of(SharingConsumer.PROVINCE),
            EnumSet.allOf(SharingQuestion.class),
            EnumSet.of(CONTRACT_ID, EMPLOYER_NAME, EMPLOYMENT_FORM, TERM_TYPE, START_DATE, END_DATE, ENDED_ON)),
    ENFORCEMENT(
            "行政执法协查",
            "Assistance to administrative enforcement",
            "京人社劳发〔2020〕28号 五(15)",
            EnumSet.allOf(SharingConsumer.class),
            EnumSet.allOf(SharingQuestion.class),
            EnumSet.of(
                    CONTRACT_ID,
                    EMPLOYER_NAME,
                    EMPLOYMENT_FORM,
                    TERM_TYPE,
                    SIGNED_ON,
                    EMPLOYMENT_START,
                    START_DATE,
                    END_DATE,
                    AREA,
                    ENDED_ON,
                    ENDING_REASON)),
    SERVICE(
            "政务服务核验",
            "Checks within government services",
            "京人社劳发〔2020〕28号 五(13)",
            EnumSet.allOf(SharingConsumer.class),
            EnumSet.of(SharingQuestion.EMPLOYMENT),
            EnumSet.of(EMPLOYER_NAME, START_DATE, END_DATE)),
    SECTOR_SUPERVISION(
            "行业监督分析",
            "Supervision and analysis of a sector",
            "京人社劳发〔2020〕28号 七",
            EnumSet.of(SharingConsumer.SECTOR),
            EnumSet.of(SharingQuestion.EMPLOYER),
            EnumSet.of(EMPLOYER_NAME));

    private final Bilingual label;
    private final String basis;
    private final Set<SharingConsumer> consumers;
    private final Set<SharingQuestion> questions;
    private final Set<SharedField> fields;

    SharingPurpose(
            String zh,
            String en,
            String basis,
            Set<SharingConsumer> consumers,
            Set<SharingQuestion> questions,
            Set<SharedField> fields) {
        this.label = new Bilingual(zh, en);
        this.basis = basis;
        this.consumers = Collections.unmodifiableSet(consumers);
        this.questions = Collections.unmodifiableSet(questions);
        this.fields = Collections.unmodifiableSet(fields);
    }

    /** Its name. */
    public Bilingual label() {
        return label;
    }

    /** The clause by which the bureau shares for it. */
    public String basis() {
        return basis;
    }

    /** Who may have it. */
    public Set<SharingConsumer> consumers() {
        return consumers;
    }

    /** What may be asked for it. */
    public Set<SharingQuestion> questions() {
        return questions;
    }

    /** What may be told for it. */
    public Set<SharedField> fields() {
        return fields;
    }
}
