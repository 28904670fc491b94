package org.qiyue.ingest.rules;

/** When a rule is evaluated. */
public enum Stage {
    /** Before anything in the event is believed; the first refusal ends the evaluation. */
    TRUST,
    /** What the filing says; all findings are reported together. */
    CONTENT,
    /** Where the fact belongs in the life of its contract. */
    STATE
}
