package org.qiyue.analytics.indicators.flow;

import java.util.Arrays;

/**
 * The wage of a pair day by day, as segments in their order that do not overlap: on each day that of the contract that began
 * last, of those of one day that of the one given last. Days without a contract have no segment.
 */
public final class WageSegments {

    private int size;
    private int[] from = new int[8];
    private int[] to = new int[8];
    private long[] wage = new long[8];
    /** The contracts that have begun, the last on top; those that have ended are taken off when they come to light. */
    private int[] begun = new int[8];

    WageSegments() {}

    /** Works them out for contracts ordered by start; days after the last that matters are left out. */
    void of(int contracts, int[] starts, int[] ends, long[] wages, int lastDay) {
        size = 0;
        if (begun.length < contracts) {
            begun = new int[Math.max(contracts, 2 * begun.length)];
        }
        int depth = 0;
        int day = 0;
        for (int i = 0; i <= contracts; i++) {
            int until = i == contracts ? lastDay : Math.min(starts[i] - 1, lastDay);
            while (depth > 0 && day <= until) {
                int top = begun[depth - 1];
                if (ends[top] < day) {
                    depth--;
                    continue;
                }
                int end = Math.min(ends[top], until);
                append(day, end, wages[top]);
                day = end + 1;
            }
            if (i < contracts) {
                begun[depth++] = i;
                day = starts[i];
            }
        }
    }

    private void append(int first, int last, long monthly) {
        if (size == from.length) {
            from = Arrays.copyOf(from, 2 * size);
            to = Arrays.copyOf(to, 2 * size);
            wage = Arrays.copyOf(wage, 2 * size);
        }
        from[size] = first;
        to[size] = last;
        wage[size] = monthly;
        size++;
    }

    /** How many segments there are. */
    public int size() {
        return size;
    }

    /** The first day of a segment. */
    public int from(int segment) {
        return from[segment];
    }

    /** Its last day. */
    public int to(int segment) {
        return to[segment];
    }

    /** The monthly wage on its days, as it was given. */
    public long wage(int segment) {
        return wage[segment];
    }
}
