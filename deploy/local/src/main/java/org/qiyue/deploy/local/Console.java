package org.qiyue.deploy.local;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** Tells whoever started the city how far it is: one line an event, with the seconds since the start. */
final class Console implements Progress {

    private final PrintStream out;
    private final long start;

    Console(PrintStream out) {
        this.out = out;
        this.start = System.nanoTime();
    }

    /** A console that nobody reads. */
    static Console silent() {
        return new Console(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    @Override
    public void say(String chinese, String english) {
        line("%s · %s".formatted(chinese, english));
    }

    void line(String text) {
        synchronized (out) {
            out.printf(Locale.ROOT, "[%6.1fs] %s%n", elapsed().toMillis() / 1000.0, text);
            out.flush();
        }
    }

    /** Text without the clock in front. */
    void block(String text) {
        synchronized (out) {
            out.println(text);
            out.flush();
        }
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
