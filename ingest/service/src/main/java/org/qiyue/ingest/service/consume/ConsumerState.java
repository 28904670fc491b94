package org.qiyue.ingest.service.consume;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How the consumer is, for health checks; written by its loop, read by anybody. */
public final class ConsumerState {
    private final Clock clock;
    private volatile boolean running;
    private volatile boolean joined;
    private volatile int partitions;
    private volatile String trouble;
    private volatile Instant lastStep;

    /** A consumer that has not started. */
    public ConsumerState(Clock clock) {
        this.clock = clock;
        this.lastStep = clock.instant();
    }

    void started() {
        running = true;
        stepped();
    }

    void stopped() {
        running = false;
        joined = false;
        partitions = 0;
    }

    void stepped() {
        lastStep = clock.instant();
    }

    void assigned(int count) {
        joined = true;
        partitions = count;
    }

    void troubled(String what) {
        trouble = what;
    }

    void well() {
        trouble = null;
    }

    /** Whether the loop has not ended. */
    public boolean isRunning() {
        return running;
    }

    /** Whether the group has given this consumer its share (which may be none). */
    public boolean isJoined() {
        return joined;
    }

    /** How many partitions it reads. */
    public int partitions() {
        return partitions;
    }

    /** What keeps it from recording, or null: {@code database}, {@code broker} or {@code failure}. */
    public String trouble() {
        return trouble;
    }

    /** How long ago its loop last came round. */
    public Duration sinceLastStep() {
        return Duration.between(lastStep, clock.instant());
    }
}
