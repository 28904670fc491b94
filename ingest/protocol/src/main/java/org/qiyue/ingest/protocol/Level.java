package org.qiyue.ingest.protocol;

/** What a finding does to a filing. */
public enum Level {
    /** Nothing changes in the registry; the filing is kept. */
    REJECT,
    /** Registered; the platform is told. */
    WARN,
    /** Registered; raised to the supervising area and never told to the platform. */
    RISK,
    /** Parked until its predecessor arrives or its time ends. */
    HOLD,
    /** Waits for the bureau's decision. */
    APPROVAL;

    /** Whether a platform may see a finding of this level. */
    public boolean isPublic() {
        return this != RISK;
    }
}
