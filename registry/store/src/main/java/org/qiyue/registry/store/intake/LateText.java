package org.qiyue.registry.store.intake;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A text that is written when somebody first asks for it, on whatever thread that is: of many contracts nobody asks for it
 * before the row is made. What it is written from must never change.
 */
public final class LateText {

    private final Supplier<String> writer;
    private volatile String written;

    private LateText(Supplier<String> writer, String written) {
        this.writer = writer;
        this.written = written;
    }

    /** A text that stands already. */
    public static LateText of(String text) {
        return new LateText(null, Objects.requireNonNull(text, "text"));
    }

    /**
     * A text to be written.
     *
     * @param writer writes the same whenever it is called; two threads that ask at once may both call it
     */
    public static LateText by(Supplier<String> writer) {
        return new LateText(Objects.requireNonNull(writer, "writer"), null);
    }

    /** The text; throws what writing it threw. */
    public String text() {
        String text = written;
        if (text == null) {
            text = writer.get();
            written = text;
        }
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LateText late && text().equals(late.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
