package org.qiyue.registry.model.clock;

/** Which warning the used share of a time limit has brought about; how urgent it is for people says {@link Urgency}. */
public enum ClockWarning {
    /** Less than the share of {@link ClockRule#warnPercent()} is used. */
    NONE,
    /** At least that share is used. */
    FIRST,
    /** At least the share of {@link ClockRule#criticalPercent()} is used. */
    SECOND
}
