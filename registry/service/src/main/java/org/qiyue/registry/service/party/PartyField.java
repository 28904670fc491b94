package org.qiyue.registry.service.party;

import java.util.Arrays;
import java.util.Optional;

/** A fact of a party whose past may be shown. */
public enum PartyField {
    NAME("/employer/name", "名称", "Name"),
    REGISTRATION_DISTRICT("/employer/registrationDistrict", "登记地区", "Area of registration"),
    REGISTERED_ADDRESS("/employer/registeredAddress", "住所", "Registered address"),
    LEGAL_REPRESENTATIVE("/employer/legalRepresentative", "法定代表人", "Legal representative"),
    ENTITY_KIND("/employer/entityKind", "单位类别", "Kind of unit"),
    INDUSTRY_CODE("/employer/industryCode", "行业", "Industry"),
    OWNERSHIP_CODE("/employer/ownershipCode", "登记注册统计类别", "Ownership"),
    SIZE_CLASS("/employer/sizeClass", "单位规模", "Size class"),
    WORKER_NAME("/worker/name", "姓名", "Name of the worker");

    private final String pointer;
    private final String nameZh;
    private final String nameEn;

    PartyField(String pointer, String nameZh, String nameEn) {
        this.pointer = pointer;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
    }

    /** JSON Pointer into {@code data} of a conclusion. */
    public String pointer() {
        return pointer;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    /** The field of a pointer; empty for one whose past is not shown. */
    static Optional<PartyField> find(String pointer) {
        return Arrays.stream(values())
                .filter(field -> field.pointer.equals(pointer))
                .findFirst();
    }
}
