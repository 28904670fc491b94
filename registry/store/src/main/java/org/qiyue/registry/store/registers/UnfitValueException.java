package org.qiyue.registry.store.registers;

/** A field of a line that cannot be taken; says why in both languages and never repeats the value. */
final class UnfitValueException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String zh;
    private final String en;
    private final Remedy remedy;

    UnfitValueException(String zh, String en, Remedy remedy) {
        super(en);
        this.zh = zh;
        this.en = en;
        this.remedy = remedy;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }

    Remedy remedy() {
        return remedy;
    }
}
