package org.qiyue.deploy.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Lets a repetition begin only while others leave the machine alone: what is measured beside their work says nothing about
 * the product. It is asked while the product stands idle, so that nearly all that is seen is theirs.
 */
final class QuietMachine {

    private static final Duration SAMPLE = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Of all the waiting of a program; afterwards it looks once and does not wait. */
    private static final Duration ALL_PATIENCE = Duration.ofMinutes(20);

    private final int busiest;
    private final Callable<Processor> processor;
    private final Duration sample;
    private final Duration patience;
    private long waited;

    /** @param busiest the most, in percent of all cores, that may be in use */
    QuietMachine(int busiest) {
        this(busiest, Processor::now, SAMPLE, PATIENCE);
    }

    QuietMachine(int busiest, Callable<Processor> processor, Duration sample, Duration patience) {
        this.busiest = busiest;
        this.processor = processor;
        this.sample = sample;
        this.patience = patience;
    }

    /**
     * Returns as soon as the machine is quiet.
     *
     * @throws BusyException when it has not become so in time
     */
    void await() throws Exception {
        long began = System.nanoTime();
        while (true) {
            Processor before = processor.call();
            Thread.sleep(sample.toMillis());
            double busy = processor.call().busySince(before) * 100;
            if (busy <= busiest) {
                return;
            }
            long here = System.nanoTime() - began;
            if (here > patience.toNanos() || waited + here > ALL_PATIENCE.toNanos()) {
                waited += here;
                throw new BusyException(
                        String.format(Locale.ROOT, "%.0f %% of the cores busy before the load began", busy));
            }
        }
    }

    /** Others are at work; the repetition was not begun. */
    static final class BusyException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BusyException(String how) {
            super(how);
        }
    }

    /**
     * What the cores have done since the machine was started, in ticks.
     *
     * @param all of all cores
     * @param idle with nothing to do, or waiting for a disk
     */
    record Processor(long all, long idle) {

        static Processor now() throws IOException {
            return of(Files.readAllLines(Path.of("/proc/stat")).get(0));
        }

        /** @param line {@code cpu user nice system idle iowait irq softirq steal …} */
        static Processor of(String line) {
            long[] ticks = Arrays.stream(line.strip().split("\\s+"))
                    .skip(1)
                    .limit(8)
                    .mapToLong(Long::parseLong)
                    .toArray();
            return new Processor(Arrays.stream(ticks).sum(), ticks[3] + ticks[4]);
        }

        /** The share of the time since then in which they worked. */
        double busySince(Processor before) {
            long passed = all - before.all;
            return passed <= 0 ? 0 : 1 - (double) (idle - before.idle) / passed;
        }
    }
}
