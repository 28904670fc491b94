package org.qiyue.ingest.service.publish;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.qiyue.registry.store.intake.AsideReason;

/** How the publisher is, for health checks and metrics; written by its loop, read by anybody. */
public final class PublisherState {
    private final Clock clock;
    private final AtomicLong published = new AtomicLong();
    private volatile boolean running;
    private volatile boolean leading;
    private volatile String trouble;
    private volatile int unpublished;
    private volatile Map<AsideReason, Long> aside = Map.of();
    private volatile Instant lastStep;

    /** A publisher that has not started. */
    public PublisherState(Clock clock) {
        this.clock = clock;
        this.lastStep = clock.instant();
    }

    void started() {
        running = true;
        stepped();
    }

    /** Register or broker has answered, or is about to be asked again. */
    void stepped() {
        lastStep = clock.instant();
    }

    void stopped() {
        running = false;
        leading = false;
    }

    void leading() {
        leading = true;
        trouble = null;
    }

    void following() {
        leading = false;
    }

    void came(int receipts) {
        unpublished = receipts;
    }

    void published(int receipts) {
        published.addAndGet(receipts);
        unpublished = 0;
        trouble = null;
    }

    void aside(Map<AsideReason, Long> counts) {
        aside = Map.copyOf(counts);
    }

    /** How many receipts of the register are set aside, as this instance saw it last. */
    public long aside(AsideReason reason) {
        return aside.getOrDefault(reason, 0L);
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

    /** Whether this instance is the one that publishes. */
    public boolean isLeading() {
        return leading;
    }

    /** What keeps it from publishing, or null: {@code database} or {@code broker}. */
    public String trouble() {
        return trouble;
    }

    /** How long ago its loop last came round: it asks the register twice a second, also while nothing is to be published. */
    public Duration sinceLastStep() {
        return Duration.between(lastStep, clock.instant());
    }

    /** Receipts of the window under way; a full window means that more wait. */
    public int unpublished() {
        return unpublished;
    }

    /** Receipts published since the start. */
    public long published() {
        return published.get();
    }
}
