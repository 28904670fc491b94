package org.qiyue.registry.service.audit;

import jakarta.enterprise.context.ApplicationScoped;

/** Notes changes of what lies outside the database, with their reason, each entry in a transaction of its own. */
@ApplicationScoped
public class ChangeLog {

    /** The outcome of a change that is about to be made. */
    public static final String STARTED = "STARTED";

    /** The outcome of one that was made. */
    public static final String DONE = AccessEntry.OK;

    private final AccessLog log;

    ChangeLog(AccessLog log) {
        this.log = log;
    }

    /**
     * Notes a change; it is kept when this method has returned.
     *
     * @param record what is changed
     * @param note what becomes of it, and why
     * @param outcome {@link #STARTED}, {@link #DONE} or the code of the problem
     * @throws org.qiyue.registry.service.problem.ProblemException ACCESS_LOG_UNAVAILABLE where it cannot be kept
     */
    public void note(Subject subject, String record, String note, String outcome) {
        try {
            log.appendChange(subject, record, note, outcome);
        } catch (RuntimeException failed) {
            throw AccessLog.unavailable(failed);
        }
    }
}
