package org.qiyue.analytics.indicators.move;

import java.util.Arrays;
import org.qiyue.analytics.indicators.flow.Periods;
import org.qiyue.analytics.indicators.flow.Spells;
import org.qiyue.analytics.indicators.flow.WageSegments;

/**
 * The jobs of one worker, and which of them is the main one at each boundary. Boundary t lies between the period t-1 and the
 * period t: a job stands at it when it has a day before and does not end before the period's first.
 */
final class WorkerJobs {

    /** No job. */
    static final int NONE = -1;

    /** What is in force on days that contracts cover without stating a wage, and on bridged days: less than any wage. */
    private static final long NO_WAGE = -1;

    /** Moves of the first period look at the boundary before its own. */
    private static final int FIRST_BOUNDARY = -1;

    private final Periods periods;

    private int size;
    private long[] pairs = new long[8];
    private int[] cells = new int[8];
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int[] firstPeriods = new int[8];
    private int[] lastPeriods = new int[8];

    /** By boundary, from {@link #FIRST_BOUNDARY} to that after the last period. */
    private final int[] mainJobs;

    private final long[] mainWages;
    /** The boundaries at which any job stands lie between these. */
    private int firstTouched;

    private int lastTouched;

    WorkerJobs(Periods periods) {
        this.periods = periods;
        this.mainJobs = new int[periods.count() + 1 - FIRST_BOUNDARY];
        this.mainWages = new long[mainJobs.length];
        Arrays.fill(mainJobs, NONE);
        untouch();
    }

    /** Adds the spells of a pair, after those of all pairs that go before it where jobs are alike. */
    void add(long pair, int cell, Spells spells) {
        WageSegments wages = spells.wages(periods.firstDay(periods.count()));
        int segment = 0;
        while (spells.next()) {
            int job = append(pair, cell, spells.start(), spells.end());
            int last = Math.min(lastPeriods[job], periods.count());
            for (int boundary = Math.max(firstPeriods[job] + 1, FIRST_BOUNDARY); boundary <= last; boundary++) {
                int day = periods.firstDay(boundary);
                while (segment < wages.size() && wages.to(segment) < day) {
                    segment++;
                }
                boolean covered = segment < wages.size() && wages.from(segment) <= day;
                stand(job, boundary, covered ? wages.wage(segment) : NO_WAGE);
            }
        }
    }

    private int append(long pair, int cell, int start, int end) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
            cells = Arrays.copyOf(cells, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            firstPeriods = Arrays.copyOf(firstPeriods, 2 * size);
            lastPeriods = Arrays.copyOf(lastPeriods, 2 * size);
        }
        pairs[size] = pair;
        cells[size] = cell;
        starts[size] = start;
        ends[size] = end;
        firstPeriods[size] = periods.indexOf(start);
        lastPeriods[size] = periods.indexOf(end);
        return size++;
    }

    /** The higher wage, then the earlier start, then the pair that came first. */
    private void stand(int job, int boundary, long wage) {
        int place = boundary - FIRST_BOUNDARY;
        int other = mainJobs[place];
        if (other == NONE || wage > mainWages[place] || wage == mainWages[place] && starts[job] < starts[other]) {
            mainJobs[place] = job;
            mainWages[place] = wage;
        }
        firstTouched = Math.min(firstTouched, boundary);
        lastTouched = Math.max(lastTouched, boundary);
    }

    /** The first boundary at which a job stands; after the last where none stands at any. */
    int firstBoundary() {
        return firstTouched;
    }

    /** The last, not after that behind the last period. */
    int lastBoundary() {
        return lastTouched;
    }

    /** The main job at a boundary; none at those beyond the series. */
    int mainJob(int boundary) {
        int place = boundary - FIRST_BOUNDARY;
        return place >= 0 && place < mainJobs.length ? mainJobs[place] : NONE;
    }

    int cell(int job) {
        return cells[job];
    }

    boolean areOfSamePair(int one, int other) {
        return pairs[one] == pairs[other];
    }

    boolean stands(int job, int boundary) {
        return firstPeriods[job] < boundary && boundary <= lastPeriods[job];
    }

    boolean begins(int job, int period) {
        return firstPeriods[job] == period;
    }

    boolean ends(int job, int period) {
        return lastPeriods[job] == period;
    }

    /** Days between the end of one job and the begin of another; negative where they overlap. */
    int gap(int from, int to) {
        return starts[to] - ends[from] - 1;
    }

    /** Whether any job has a day in the period. */
    boolean hasDayIn(int period) {
        for (int job = 0; job < size; job++) {
            if (firstPeriods[job] <= period && period <= lastPeriods[job]) {
                return true;
            }
        }
        return false;
    }

    /** Makes room for another worker. */
    void clear() {
        for (int boundary = firstTouched; boundary <= lastTouched; boundary++) {
            mainJobs[boundary - FIRST_BOUNDARY] = NONE;
        }
        size = 0;
        untouch();
    }

    private void untouch() {
        firstTouched = periods.count() + 1;
        lastTouched = FIRST_BOUNDARY - 1;
    }
}
