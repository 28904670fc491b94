package org.qiyue.deploy.bench.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.qiyue.deploy.local.simulation.SignedFiling;

/** Platforms that file at a steady rate, contract after contract, whatever is being broken. */
final class Load {

    private static final long END_SECONDS = 300;

    private final FilingSource source;
    private final Platforms platforms;
    private final long nanosBetween;
    private final List<SignedFiling> journal = new ArrayList<>();
    private final Thread thread;
    private volatile Manner manner;
    private volatile boolean ending;
    private volatile boolean resting;
    private volatile boolean between;
    private volatile Exception failure;

    /** How a filing is sent. */
    @FunctionalInterface
    interface Manner {
        void send(SignedFiling filing) throws Exception;
    }

    /** @param rate filings a second */
    Load(FilingSource source, Platforms platforms, int rate) {
        this.source = source;
        this.platforms = platforms;
        this.nanosBetween = TimeUnit.SECONDS.toNanos(1) / rate;
        this.manner = platforms::send;
        this.thread = new Thread(this::run, "load");
    }

    void start() {
        thread.start();
    }

    private void run() {
        long due = System.nanoTime();
        try {
            while (!ending) {
                List<SignedFiling> contract = source.next();
                rest();
                for (SignedFiling filing : contract) {
                    // After a standstill the load goes on at its rate: it does not make up for it in a burst.
                    due = Math.max(due + nanosBetween, System.nanoTime() - nanosBetween);
                    LockSupport.parkNanos(due - System.nanoTime());
                    synchronized (journal) {
                        journal.add(filing);
                    }
                    manner.send(filing);
                }
            }
        } catch (Exception failed) {
            failure = failed;
        }
    }

    private void rest() throws InterruptedException {
        while (resting && !ending) {
            between = true;
            Thread.sleep(10);
        }
        between = false;
    }

    /** From now on filings are sent so. */
    void manner(Manner next) {
        manner = next;
    }

    /** From now on filings are sent once, as they are. */
    void plainly() {
        manner = platforms::send;
    }

    /** Stands still after the contract under way, and returns when it does. */
    void pause() throws Exception {
        resting = true;
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(END_SECONDS);
        while (!between) {
            if (failure != null) {
                throw failure;
            }
            if (System.nanoTime() > until) {
                throw new IllegalStateException("The load does not come to rest");
            }
            Thread.sleep(10);
        }
    }

    void resume() {
        resting = false;
    }

    /** What was sent so far, in order. */
    List<SignedFiling> journal() {
        synchronized (journal) {
            return List.copyOf(journal);
        }
    }

    /** Ends with the contract under way and waits for the broker's word on all. */
    void end() throws Exception {
        ending = true;
        thread.join(TimeUnit.SECONDS.toMillis(END_SECONDS));
        if (thread.isAlive()) {
            thread.interrupt();
            throw new IllegalStateException("The load does not end: a client is stuck");
        }
        if (failure != null) {
            throw failure;
        }
        platforms.flush();
    }
}
