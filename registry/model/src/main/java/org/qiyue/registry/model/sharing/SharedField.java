package org.qiyue.registry.model.sharing;

import java.util.Optional;
import java.util.stream.Stream;
import org.qiyue.registry.model.Bilingual;
import org.qiyue.registry.model.DataClass;
import org.qiyue.registry.model.DataClasses;

/** What can be told by agreement beside the state of a contract, each a declared data item of a filing. */
public enum SharedField {
    CONTRACT_ID("/filing/registryContractId", "全市劳动合同编号", "Registry contract number"),
    EMPLOYER_NAME("/employer/name", "用人单位名称", "Name of the employer"),
    EMPLOYMENT_FORM("/contract/employmentForm", "用工形式", "Form of employment"),
    TERM_TYPE("/contract/termType", "合同期限类型", "Type of term"),
    SIGNED_ON("/contract/signedOn", "签订日期", "Day of signing"),
    EMPLOYMENT_START("/contract/employmentStart", "用工之日", "First day of employment"),
    START_DATE("/contract/startDate", "合同起始日期", "First day of the contract"),
    END_DATE("/contract/endDate", "合同终止日期", "Last day of the contract"),
    AREA("/contract/jurisdictionUnit", "监管地区", "Supervising area"),
    ENDED_ON("/ending/endedOn", "解除或终止日期", "Day of ending"),
    ENDING_REASON("/ending/reasonCode", "解除或终止原因", "Reason of ending");

    private final String pointer;
    private final Bilingual label;

    SharedField(String pointer, String zh, String en) {
        this.pointer = pointer;
        this.label = new Bilingual(zh, en);
    }

    /** JSON Pointer of the data item. */
    public String pointer() {
        return pointer;
    }

    /** Its name. */
    public Bilingual label() {
        return label;
    }

    /** Its declared class. */
    public DataClass dataClass() {
        return DataClasses.of(pointer);
    }

    /** The field of a pointer; empty for what is not told. */
    public static Optional<SharedField> find(String pointer) {
        return Stream.of(values())
                .filter(field -> field.pointer.equals(pointer))
                .findFirst();
    }
}
