package org.qiyue.registry.model;

import java.util.Optional;

/** How long a contract is to last (劳动合同法 art. 12), list {@code term-type}. */
public enum TermType {
    /** 固定期限, art. 13. */
    FIXED("1"),
    /** 无固定期限, art. 14. */
    OPEN_ENDED("2"),
    /** 以完成一定工作任务为期限, art. 15; an end date is an estimate. */
    TASK("3");

    private final String code;

    TermType(String code) {
        this.code = code;
    }

    /** The one-digit code. */
    public String code() {
        return code;
    }

    /** The constant of a code, empty when the code is none of the list. */
    public static Optional<TermType> ofCode(String code) {
        return Codes.find(values(), TermType::code, code);
    }
}
