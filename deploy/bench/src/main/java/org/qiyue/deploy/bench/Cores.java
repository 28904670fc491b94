package org.qiyue.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Work shared out among all cores of this machine. */
final class Cores {

    static final int COUNT = Runtime.getRuntime().availableProcessors();

    private static final int PORTION = 256;

    private Cores() {}

    /** One share of the work; told its number, from 0 to {@link #COUNT} - 1. */
    @FunctionalInterface
    interface Share {
        long run(int number) throws Exception;
    }

    /** Work on one item. */
    @FunctionalInterface
    interface Item<T> {
        void run(T item) throws Exception;
    }

    /**
     * Runs a share on every core and waits for all.
     *
     * @return the sum of what they returned
     * @throws Exception what the first of them threw
     */
    static long each(Share share) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(COUNT);
        try {
            List<Future<Long>> shares = new ArrayList<>();
            for (int number = 0; number < COUNT; number++) {
                int mine = number;
                shares.add(threads.submit(() -> share.run(mine)));
            }
            long sum = 0;
            for (Future<Long> future : shares) {
                sum += future.get();
            }
            return sum;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } finally {
            threads.shutdownNow();
        }
    }

    /**
     * Does the same to every item, on all cores.
     *
     * @return how many items there were
     */
    static <T> long all(List<T> items, Item<T> work) throws Exception {
        return portions(items, PORTION, portion -> {
            for (T item : portion) {
                work.run(item);
            }
        });
    }

    /**
     * Does the same to portions of the items, on all cores.
     *
     * @param size how many items a portion has at most
     * @return how many items there were
     */
    static <T> long portions(List<T> items, int size, Item<List<T>> work) throws Exception {
        AtomicInteger next = new AtomicInteger();
        return each(number -> {
            long done = 0;
            for (int from = next.getAndAdd(size); from < items.size(); from = next.getAndAdd(size)) {
                List<T> portion = items.subList(from, Math.min(from + size, items.size()));
                work.run(portion);
                done += portion.size();
            }
            return done;
        });
    }
}
