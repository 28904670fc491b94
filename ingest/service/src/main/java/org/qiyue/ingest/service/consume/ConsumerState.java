package org.qiyue.ingest.service.consume;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;

/** How the consumer is, for health checks; written by its loop, read by anybody. */
public final class ConsumerState {
    static final String BROKER = "broker";
    static final String DATABASE = "database";

    private final Clock clock;
    private final Consumer<Map<TopicPartition, Long>> lags;
    private final AtomicLong fenced = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();
    private volatile boolean running;
    private volatile boolean joined;
    private volatile int partitions;
    private volatile String trouble;
    private volatile Instant lastStep;

    /**
     * A consumer that has not started.
     *
     * @param lags hears now and then how many records of each partition it reads are not recorded yet
     */
    public ConsumerState(Clock clock, Consumer<Map<TopicPartition, Long>> lags) {
        this.clock = clock;
        this.lags = lags;
        this.lastStep = clock.instant();
    }

    void started() {
        running = true;
        stepped();
    }

    void stopped() {
        running = false;
        left();
    }

    /** The group is left; a partition counts for whoever reads it. */
    void left() {
        joined = false;
        partitions = 0;
        lags.accept(Map.of());
    }

    void stepped() {
        lastStep = clock.instant();
    }

    void assigned(int count) {
        joined = true;
        partitions = count;
        if (BROKER.equals(trouble)) {
            trouble = null;
        }
    }

    void lagging(Map<TopicPartition, Long> records) {
        if (joined) {
            lags.accept(records);
        }
    }

    void lost(long records) {
        lost.addAndGet(records);
    }

    void fenced() {
        fenced.incrementAndGet();
    }

    void troubled(String what) {
        trouble = what;
    }

    void well() {
        trouble = null;
    }

    /** How often a batch was given up because another instance had moved an offset. */
    public long fencedBatches() {
        return fenced.get();
    }

    /** How many records Kafka had deleted before they were read; offsets of transaction markers among them count too. */
    public long lostRecords() {
        return lost.get();
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

    /** What keeps it from recording, or null: {@code database} or {@code broker}. */
    public String trouble() {
        return trouble;
    }

    /** How long ago its loop last came round. */
    public Duration sinceLastStep() {
        return Duration.between(lastStep, clock.instant());
    }
}
