package org.qiyue.registry.model.casework;

import java.util.Objects;

/**
 * What a transition does to a clock.
 *
 * @param kind what
 * @param clock its name in table {@code clocks}; blank when the move is about all clocks that admit it
 */
public record ClockMove(Kind kind, String clock) {

    /** What can be done to a clock. */
    public enum Kind {
        START,
        STOP,
        /** Stops all that run. */
        STOP_ALL,
        EXTEND,
        /** Suspends all that run and admit the reason. */
        SUSPEND,
        /** Lets all that stand still run again. */
        RESUME
    }

    public ClockMove {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(clock, "clock");
    }

    static ClockMove start(String clock) {
        return new ClockMove(Kind.START, clock);
    }

    static ClockMove stop(String clock) {
        return new ClockMove(Kind.STOP, clock);
    }

    static ClockMove extend(String clock) {
        return new ClockMove(Kind.EXTEND, clock);
    }

    static ClockMove stopAll() {
        return new ClockMove(Kind.STOP_ALL, "");
    }

    static ClockMove suspend() {
        return new ClockMove(Kind.SUSPEND, "");
    }

    static ClockMove resume() {
        return new ClockMove(Kind.RESUME, "");
    }
}
