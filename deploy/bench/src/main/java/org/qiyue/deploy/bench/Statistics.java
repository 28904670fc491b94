package org.qiyue.deploy.bench;

import java.util.Arrays;
import java.util.Collection;

/** Figures over repetitions. */
public final class Statistics {

    private Statistics() {}

    /**
     * The middle value; of an even number of values, the mean of the two in the middle.
     *
     * @throws IllegalArgumentException when there is no value
     */
    public static double median(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * Events a second in the later half of a series, when compilers and caches are warm.
     *
     * @param sortedMillis when each event happened, ascending
     * @return 0 when the later half took no time that can be told
     */
    static double laterHalfRate(long[] sortedMillis) {
        int from = sortedMillis.length / 2;
        int last = sortedMillis.length - 1;
        if (last <= from || sortedMillis[last] == sortedMillis[from]) {
            return 0;
        }
        long since = sortedMillis[from];
        // Events of the same millisecond as the middle one belong to the time before it.
        long events = Arrays.stream(sortedMillis, from, sortedMillis.length)
                .filter(millis -> millis > since)
                .count();
        return events * 1000.0 / (sortedMillis[last] - since);
    }
}
