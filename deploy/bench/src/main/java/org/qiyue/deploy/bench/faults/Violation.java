package org.qiyue.deploy.bench.faults;

/**
 * Something that a history must not show.
 *
 * @param what names it; digests and numbers, never a person
 */
record Violation(Kind kind, String what) {

    /** The promises, each with the invariant of the fault matrix that it belongs to. */
    enum Kind {
        /** I1: acknowledged by the broker and not in the register. */
        LOST,
        /** I1: in the register twice. */
        DUPLICATED,
        /** I2: in the register and never sent. */
        INVENTED,
        /** I3: no final receipt on the platform's topic. */
        RECEIPT_MISSING,
        /** I3: on the topic more than once. */
        RECEIPT_DUPLICATED,
        /** I3: on the topic with other bytes than the register has, or not the register's at all. */
        RECEIPT_CHANGED,
        /** I3: a second final receipt of its own for one filing. */
        ANSWERED_TWICE,
        /** Receipts of a partition not in the order of the register. */
        RECEIPT_REORDERED,
        /** The bureau's signature is not good. */
        RECEIPT_UNSIGNED,
        /** Another answer than the filing was made for. */
        VERDICT,
        /** I7: recorded in another order than the broker holds them. */
        FILING_REORDERED,
        /** I7: a contract's versions have a gap or are not in the order of their registration. */
        VERSIONS,
        /** I6: an offset is not behind the last record, or receipts stay aside. */
        UNFINISHED,
        /** I9: the number of a person in a log. */
        PERSON_NAMED,
        /** The register's pages or indexes are damaged. */
        CORRUPTION
    }
}
