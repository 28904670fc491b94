package org.qiyue.registry.model.clock;

/** How near a time limit is to its end. */
public enum ClockState {
    /** Less than the share of {@link ClockRule#warnPercent()} is used. */
    NOT_DUE,
    /** At least that share is used. */
    DUE_SOON,
    /** At least the share of {@link ClockRule#criticalPercent()} is used; the last day is not over. */
    CRITICAL,
    /** The last day is over. */
    OVERDUE
}
