package org.qiyue.deploy.bench.pages;

import java.util.Arrays;

/** How long answers took, in microseconds. */
public record Waits(long[] micros) {

    public Waits {
        if (micros.length == 0) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        micros = micros.clone();
        Arrays.sort(micros);
    }

    /** What so many of a hundred did not exceed, by the nearest rank, in milliseconds. */
    public double millis(double percent) {
        return micros[(int) Math.ceil(percent / 100 * micros.length) - 1] / 1000.0;
    }
}
