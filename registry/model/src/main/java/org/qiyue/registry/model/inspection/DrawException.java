package org.qiyue.registry.model.inspection;

import org.qiyue.registry.model.Bilingual;

/** A file of a draw is malformed, or its plan is void; nothing is drawn. */
public final class DrawException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual sentence;

    DrawException(String zh, String en) {
        super(zh + " " + en);
        this.sentence = new Bilingual(zh, en);
    }

    /** What is wrong. */
    public Bilingual sentence() {
        return sentence;
    }
}
