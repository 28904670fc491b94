package org.qiyue.ingest.protocol;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/**
 * What reading one input may cost. Time is the thread's own, memory is what it asked for, so that neither depends
 * on what else the machine does.
 */
final class Bounds {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long MOST_NANOS = 1_000_000_000L;
    private static final long MOST_BYTES = 64L << 20;

    /** The first time loads classes, which the fuzzer then takes apart; that is not the input's doing. */
    private static final int ATTEMPTS = 3;

    private Bounds() {}

    /** The result, or an error when it cost more than a second or 64 MiB each time that it was asked for. */
    static <T> T within(Supplier<T> work) {
        long id = Thread.currentThread().getId();
        for (int attempt = 1; ; attempt++) {
            long bytes = THREADS.getThreadAllocatedBytes(id);
            long nanos = THREADS.getCurrentThreadCpuTime();
            T result = work.get();
            long took = THREADS.getCurrentThreadCpuTime() - nanos;
            long asked = THREADS.getThreadAllocatedBytes(id) - bytes;
            if (took <= MOST_NANOS && asked <= MOST_BYTES) {
                return result;
            }
            if (attempt == ATTEMPTS) {
                throw new AssertionError("One input took " + took / 1_000_000 + " ms and " + (asked >> 10) + " KiB");
            }
        }
    }
}
