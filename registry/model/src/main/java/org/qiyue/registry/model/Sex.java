package org.qiyue.registry.model;

import java.util.Optional;

/** Sex as coded by GB/T 2261.1, list {@code sex}. */
public enum Sex {
    MALE("1"),
    FEMALE("2"),
    UNSTATED("9");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /** The one-digit code. */
    public String code() {
        return code;
    }

    /** The constant of a code, empty when the code is none of the list. */
    public static Optional<Sex> ofCode(String code) {
        return Codes.find(values(), Sex::code, code);
    }
}
