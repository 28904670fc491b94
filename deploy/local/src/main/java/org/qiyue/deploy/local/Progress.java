package org.qiyue.deploy.local;

/** Hears how far a long piece of work has come; a line is shown to whoever started the city. */
@FunctionalInterface
public interface Progress {

    /**
     * Tells one line, in both languages.
     *
     * <p>May be called from any thread; callers keep it to about one line a second at most.
     */
    void say(String chinese, String english);
}
