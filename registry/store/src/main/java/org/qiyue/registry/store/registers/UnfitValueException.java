package org.qiyue.registry.store.registers;

/** A field of a line that cannot be taken; says why in both languages and never repeats the value. */
final class UnfitValueException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String zh;
    private final String en;

    UnfitValueException(String zh, String en) {
        super(en);
        this.zh = zh;
        this.en = en;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
