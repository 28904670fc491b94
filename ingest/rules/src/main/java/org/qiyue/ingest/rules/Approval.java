package org.qiyue.ingest.rules;

/** The bureau's decision on a filing that needs one. */
public enum Approval {
    UNDECIDED,
    GRANTED,
    REFUSED
}
