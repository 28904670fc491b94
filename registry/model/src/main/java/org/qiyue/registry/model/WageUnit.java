package org.qiyue.registry.model;

import java.util.Optional;

/** The unit in which a wage is agreed (计薪单位), list {@code wage-unit}. */
public enum WageUnit {
    /** 月, a month. */
    M,
    /** 小时, an hour. */
    H,
    /** 日, a day. */
    D,
    /** 年, a year. */
    Y;

    /** The letter. */
    public String code() {
        return name();
    }

    /** The constant of a code, empty when the code is none of the list. */
    public static Optional<WageUnit> ofCode(String code) {
        return Codes.find(values(), WageUnit::code, code);
    }
}
