package org.qiyue.analytics.indicators;

import java.util.Arrays;

/**
 * Exact medians of a changing multiset: wages enter with their first month and leave after their last, and a Fenwick
 * tree over the ranks of the distinct wages finds the middle in logarithmic time.
 */
final class WageMedians {

    private final int months;
    private int size;
    private int[] firstMonths = new int[16];
    private int[] lastMonths = new int[16];
    private long[] wages = new long[16];

    WageMedians(int months) {
        this.months = months;
    }

    void add(int firstMonth, int lastMonth, long wage) {
        if (size == wages.length) {
            int larger = size + (size >> 1);
            firstMonths = Arrays.copyOf(firstMonths, larger);
            lastMonths = Arrays.copyOf(lastMonths, larger);
            wages = Arrays.copyOf(wages, larger);
        }
        firstMonths[size] = firstMonth;
        lastMonths[size] = lastMonth;
        wages[size] = wage;
        size++;
    }

    /** Fills in, for each month, how many wages are in force and twice their median (0 for none). */
    void compute(int[] counts, long[] doubledMedians) {
        long[] distinct = Arrays.stream(wages, 0, size).sorted().distinct().toArray();
        int[] ranks = new int[size];
        for (int i = 0; i < size; i++) {
            ranks[i] = Arrays.binarySearch(distinct, wages[i]);
        }
        int[] byFirst = orderedByMonth(firstMonths);
        int[] byLast = orderedByMonth(lastMonths);
        RankTree inForce = new RankTree(distinct.length);
        int entering = 0;
        int leaving = 0;
        for (int month = 0; month < months; month++) {
            while (leaving < size && lastMonths[byLast[leaving]] < month) {
                inForce.change(ranks[byLast[leaving++]], -1);
            }
            while (entering < size && firstMonths[byFirst[entering]] <= month) {
                inForce.change(ranks[byFirst[entering++]], 1);
            }
            int count = inForce.total();
            counts[month] = count;
            doubledMedians[month] = count == 0
                    ? 0
                    : Math.addExact(distinct[inForce.rankOf((count - 1) / 2)], distinct[inForce.rankOf(count / 2)]);
        }
    }

    /** The numbers of the entries, ordered by month through a counting sort. */
    private int[] orderedByMonth(int[] monthOf) {
        int[] next = new int[months + 1];
        for (int i = 0; i < size; i++) {
            next[monthOf[i] + 1]++;
        }
        for (int month = 1; month <= months; month++) {
            next[month] += next[month - 1];
        }
        int[] ordered = new int[size];
        for (int i = 0; i < size; i++) {
            ordered[next[monthOf[i]]++] = i;
        }
        return ordered;
    }

    /** A Fenwick tree: counts by rank, with the rank that holds the n-th element. */
    private static final class RankTree {

        private final int[] tree;
        private final int highestBit;
        private int total;

        RankTree(int ranks) {
            this.tree = new int[ranks + 1];
            this.highestBit = Integer.highestOneBit(Math.max(1, ranks));
        }

        int total() {
            return total;
        }

        void change(int rank, int by) {
            total += by;
            for (int node = rank + 1; node < tree.length; node += node & -node) {
                tree[node] += by;
            }
        }

        /** The rank of the element with that zero-based position in ascending order. */
        int rankOf(int position) {
            int node = 0;
            int before = 0;
            for (int step = highestBit; step > 0; step >>= 1) {
                int candidate = node + step;
                if (candidate < tree.length && before + tree[candidate] <= position) {
                    node = candidate;
                    before += tree[candidate];
                }
            }
            return node;
        }
    }
}
