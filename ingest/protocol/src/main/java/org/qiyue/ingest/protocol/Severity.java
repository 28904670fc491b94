package org.qiyue.ingest.protocol;

/** How urgent a finding of level {@link Level#RISK} is, lowest first. */
public enum Severity {
    LOW,
    NORMAL,
    HIGH,
    CRITICAL
}
