package org.qiyue.deploy.bench.faults;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;

/** What a fault finds when it strikes: the product under load, and a stopwatch for what comes after. */
final class Scene implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(240);

    private final Stand stand;
    private final Load load;
    private final Platforms platforms;
    private final Duration pause;
    private final Progress progress;
    private final List<Double> firstCommits = new ArrayList<>();
    private final List<Double> recoveries = new ArrayList<>();
    private final List<String> late = new ArrayList<>();
    private Neighbours neighbours;

    /** @param pause how long what is frozen or cut off stays so */
    Scene(Stand stand, Load load, Platforms platforms, Duration pause) {
        this.stand = stand;
        this.load = load;
        this.platforms = platforms;
        this.pause = pause;
        this.progress = new Progress(stand);
    }

    /** Something that is done to the product. */
    @FunctionalInterface
    interface Act {
        void run() throws Exception;
    }

    Stand stand() {
        return stand;
    }

    Load load() {
        return load;
    }

    Platforms platforms() {
        return platforms;
    }

    Progress progress() {
        return progress;
    }

    /** How long what is frozen or cut off stays so. */
    void holdOut() throws InterruptedException {
        holdOut(1);
    }

    /** So many times as long. */
    void holdOut(int times) throws InterruptedException {
        Thread.sleep(times * pause.toMillis());
    }

    Duration pause() {
        return pause;
    }

    /** Notes that a limit was not kept. */
    void late(String what) {
        late.add(what);
    }

    /** What took longer than it may. */
    List<String> late() {
        return List.copyOf(late);
    }

    /** Whose waits are compared when the history is read. */
    void watch(Neighbours others) {
        neighbours = others;
    }

    /** Null when nobody's are. */
    Neighbours neighbours() {
        return neighbours;
    }

    static void sleep(double seconds) throws InterruptedException {
        Thread.sleep((long) (seconds * 1_000));
    }

    /**
     * Ends a fault and waits until ingest has caught up: what stood on the topics then is recorded and answered.
     *
     * <p>Times count from before the act: to the first filing recorded after it, and to the catching up.
     */
    void heal(Act act) throws Exception {
        heal(System.nanoTime(), act);
    }

    /** @param began when times begin to count, by {@link System#nanoTime()}: where the outage counts, not the healing alone */
    void heal(long began, Act act) throws Exception {
        long before = progress.recorded();
        act.run();
        Map<TopicPartition, Long> ends = progress.ends();
        Map<String, Uuid> ids = progress.ids();
        while (before < 0) {
            before = progress.recorded();
            requirePatience(began);
        }
        boolean committed = false;
        long outgoing = -1;
        while (true) {
            if (!committed && progress.recorded() > before) {
                committed = true;
                firstCommits.add((System.nanoTime() - began) / 1e9);
            }
            try {
                if (outgoing < 0 && progress.unread(ends, ids) == 0) {
                    outgoing = progress.outgoing();
                }
                if (committed && outgoing >= 0 && progress.publishedTo() >= outgoing) {
                    recoveries.add((System.nanoTime() - began) / 1e9);
                    return;
                }
            } catch (SQLException away) {
                // asked again below
            }
            requirePatience(began);
            Thread.sleep(50);
        }
    }

    private static void requirePatience(long began) {
        if (System.nanoTime() - began > PATIENCE.toNanos()) {
            throw new IllegalStateException("Ingest has not caught up within " + PATIENCE);
        }
    }

    /** Waits for something that must happen. */
    static void await(String what, Duration atMost, Callable<Boolean> condition) throws Exception {
        long until = System.nanoTime() + atMost.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("Not within " + atMost + ": " + what);
            }
            Thread.sleep(20);
        }
    }

    /** The longest time to a first commit; 0 when nothing was healed. */
    double firstCommit() {
        return firstCommits.stream().mapToDouble(seconds -> seconds).max().orElse(0);
    }

    /** The longest time to catching up; 0 when nothing was healed. */
    double recovery() {
        return recoveries.stream().mapToDouble(seconds -> seconds).max().orElse(0);
    }

    @Override
    public void close() {
        progress.close();
    }
}
