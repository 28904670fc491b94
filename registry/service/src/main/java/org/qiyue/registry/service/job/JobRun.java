package org.qiyue.registry.service.job;

import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.qiyue.registry.service.access.Caller;

/** A job while it is done: what was asked for, where its file goes, and how far it is. */
public final class JobRun {
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final JobQueue.Taken job;
    private final JobQueue queue;
    private final JobFile file;
    private final Duration lease;
    private final Clock clock;
    private final BooleanSupplier stopping;
    private long expected;
    private long done;
    private Instant toldAt = Instant.MIN;

    JobRun(JobQueue.Taken job, JobQueue queue, Duration lease, Clock clock, BooleanSupplier stopping) {
        this.job = job;
        this.queue = queue;
        this.lease = lease;
        this.clock = clock;
        this.stopping = stopping;
        this.file = new JobFile(piece -> queue.keep(job, piece.number(), piece.bytes()));
    }

    /** Its number. */
    public UUID jobId() {
        return job.jobId();
    }

    /** Who asked for it. */
    public Caller caller() {
        return job.caller();
    }

    /** What was asked for, as JSON. */
    public String asked() {
        return job.asked();
    }

    /** Whether a second official granted it; it would not run otherwise. */
    public boolean isApproved() {
        return job.needsApproval();
    }

    /** Its file; what is written is kept outside the heap. */
    public OutputStream file() {
        return file;
    }

    /** Says how many rows there will be. */
    public void expect(long rows) {
        expected = rows;
        tell();
    }

    /** Says how many rows are done; the work ends here when it was cancelled, or the lease is another's by now. */
    public void progress(long rows) {
        done = rows;
        if (stopping.getAsBoolean()) {
            throw new Interruption(false);
        }
        if (Duration.between(toldAt, clock.instant()).compareTo(BETWEEN) >= 0) {
            tell();
        }
    }

    private void tell() {
        if (queue.isCancelled(job)) {
            throw new Interruption(true);
        }
        if (!queue.carriedOn(job, expected, done, lease)) {
            throw new Interruption(false);
        }
        toldAt = clock.instant();
    }

    long done() {
        return done;
    }

    long fileBytes() {
        return file.length();
    }

    /** The work is not to go on here. */
    static final class Interruption extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final boolean cancelled;

        private Interruption(boolean cancelled) {
            super(null, null, false, false);
            this.cancelled = cancelled;
        }

        /** Whether for good. */
        boolean isCancelled() {
            return cancelled;
        }
    }
}
