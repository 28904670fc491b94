package org.qiyue.analytics.indicators.flow;

import java.util.Arrays;

/**
 * The contracts of one pair of a worker and an employer in an area, joined to spells: one that begins no later than the day
 * after the latest end before it goes on with the job, so that a renewal is neither a hire nor a separation.
 *
 * <p>One is used for pair after pair: contracts are added, spells are gone through once with {@link #next}, then all is
 * cleared.
 */
public final class Spells {

    private final int bridgeDays;

    private int size;
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private long[] wages = new long[8];
    private int[] groupOf = new int[8];
    private final WageSegments segments = new WageSegments();

    private int upcoming;
    private int start;
    private int end;
    private int group;

    /**
     * @param bridgeDays how many days without a contract do not end a job, 0 or more
     * @throws IllegalArgumentException for less
     */
    public Spells(int bridgeDays) {
        if (bridgeDays < 0) {
            throw new IllegalArgumentException("bridged days are 0 or more, not " + bridgeDays);
        }
        this.bridgeDays = bridgeDays;
    }

    /**
     * Adds a contract of the pair; they come ordered by first day and contract.
     *
     * @param group the worker's group; that of a spell's first contract is the spell's
     * @param start its first day, as epoch day
     * @param end its last day, inclusive, not before the first; {@link Periods#FOREVER} for one without an end
     * @param wageFen its monthly wage in fen, or what the caller takes for none
     * @throws IllegalArgumentException when the order is broken or the last day lies before the first
     */
    public void add(int group, int start, int end, long wageFen) {
        if (end < start) {
            throw new IllegalArgumentException("a contract ends on day " + end + ", before day " + start);
        }
        if (size > 0 && start < starts[size - 1]) {
            throw new IllegalArgumentException("contracts of a pair must be ordered by their first day");
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            wages = Arrays.copyOf(wages, 2 * size);
            groupOf = Arrays.copyOf(groupOf, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        wages[size] = wageFen;
        groupOf[size] = group;
        size++;
    }

    /** Whether no contract has been added. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Goes on to the next spell, at first to the first; false when there is none any more. */
    public boolean next() {
        if (upcoming == size) {
            return false;
        }
        group = groupOf[upcoming];
        start = starts[upcoming];
        end = ends[upcoming++];
        while (upcoming < size && starts[upcoming] <= (long) end + 1 + bridgeDays) {
            end = Math.max(end, ends[upcoming++]);
        }
        return true;
    }

    /** The first day of the spell gone to. */
    public int start() {
        return start;
    }

    /** Its last day. */
    public int end() {
        return end;
    }

    /** The group of its first contract. */
    public int group() {
        return group;
    }

    /** The wage in force on each day of all spells up to the last that matters; until contracts are added or cleared. */
    public WageSegments wages(int lastDay) {
        segments.of(size, starts, ends, wages, lastDay);
        return segments;
    }

    /** Makes room for another pair. */
    public void clear() {
        size = 0;
        upcoming = 0;
    }
}
