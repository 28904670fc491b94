package org.qiyue.registry.model;

import java.util.Optional;

/** The form of employment (用工形式), list {@code employment-form}. */
public enum EmploymentForm {
    /** 全日制. */
    FULL_TIME("01"),
    /** 非全日制, 劳动合同法 art. 68. */
    PART_TIME("02"),
    /** 劳务派遣, 劳动合同法 art. 58. */
    DISPATCH("03");

    private final String code;

    EmploymentForm(String code) {
        this.code = code;
    }

    /** The two-digit code. */
    public String code() {
        return code;
    }

    /** Whether a worker can have only one such contract with an employer at a time. */
    public boolean isExclusive() {
        return this != PART_TIME;
    }

    /** The constant of a code, empty when the code is none of the list. */
    public static Optional<EmploymentForm> ofCode(String code) {
        return Codes.find(values(), EmploymentForm::code, code);
    }
}
