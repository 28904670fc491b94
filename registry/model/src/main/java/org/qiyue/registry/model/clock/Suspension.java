package org.qiyue.registry.model.clock;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Days on which a clock stands still.
 *
 * @param reason why
 * @param from the first day that is not counted
 * @param until the day from which it is counted again; null while it still stands
 */
public record Suspension(SuspensionReason reason, LocalDate from, LocalDate until) {

    public Suspension {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(from, "from");
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("the suspension ends before it starts");
        }
    }

    /** Whether the clock still stands. */
    public boolean isOpen() {
        return until == null;
    }

    boolean covers(LocalDate day, LocalDate asOf) {
        return !day.isBefore(from) && (isOpen() ? !day.isAfter(asOf) : day.isBefore(until));
    }
}
