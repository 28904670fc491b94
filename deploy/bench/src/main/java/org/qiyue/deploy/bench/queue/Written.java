package org.qiyue.deploy.bench.queue;

import java.util.Objects;

/**
 * Something written in a case: as a person was told that it is kept, or as the register keeps it.
 *
 * @param version the version of the case that it made; 0 for a comment, which makes none
 * @param account who wrote it
 * @param what the act, {@link #REGISTERED}, {@link #TAKEN} or {@link #SAID}
 * @param text what a lead, comment or hand-over says; blank for an act
 */
record Written(long caseId, long version, String account, String what, String text) {

    static final String REGISTERED = "REGISTERED";
    static final String TAKEN = "TAKEN";
    static final String SAID = "SAID";

    Written {
        Objects.requireNonNull(account);
        Objects.requireNonNull(what);
        Objects.requireNonNull(text);
    }

    boolean makesVersion() {
        return version > 0;
    }

    boolean isTaking() {
        return what.equals(TAKEN);
    }
}
