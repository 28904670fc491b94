package org.qiyue.ingest.rules;

/** The rules in force, versioned by the day of filing. */
public final class RuleSet {

    private static final String VERSION = "2026.11";

    private RuleSet() {}

    /** The version that receipts name. */
    public static String version() {
        return VERSION;
    }
}
