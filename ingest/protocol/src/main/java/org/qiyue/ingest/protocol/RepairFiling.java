package org.qiyue.ingest.protocol;

/** A filing that repairs an earlier report. */
public sealed interface RepairFiling extends Filing permits Corrected, Withdrawn {
    /** The id of the filing that is repaired, or null when absent. */
    String supersedesFilingId();
}
