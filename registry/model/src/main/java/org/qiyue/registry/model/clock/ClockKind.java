package org.qiyue.registry.model.clock;

/** Whom a time limit binds. */
public enum ClockKind {
    /** The bureau must have acted by its last day. */
    DEADLINE,
    /** The party may or must act by its last day; afterwards the bureau may go on. */
    PARTY,
    /** The bureau must not act before its last day is over. */
    WAITING
}
