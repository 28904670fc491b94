package org.qiyue.analytics.indicators.move;

import org.qiyue.analytics.indicators.flow.Periods;
import org.qiyue.analytics.indicators.flow.Spells;

/**
 * Contracts to the moves of their cells, worker by worker.
 *
 * <p>The jobs of a worker are spells, by day as in variant D of the flows. At each boundary of periods the main job is the one
 * with the highest wage in force on the first day behind it.
 */
public final class MoveSweep {

    private final Periods periods;
    private final CellMoves[] cells;
    private final Spells spells;
    private final WorkerJobs jobs;

    private boolean any;
    private long worker;
    private long pair;
    private int cell;

    /**
     * @param bridgeDays how many days without a contract do not end a job, 0 or more
     * @param cells how many cells there are
     */
    public MoveSweep(Periods periods, int bridgeDays, int cells) {
        this.periods = periods;
        this.cells = new CellMoves[cells];
        this.spells = new Spells(bridgeDays);
        this.jobs = new WorkerJobs(periods);
    }

    /**
     * Adds a contract; they come ordered by worker, pair, start and contract.
     *
     * @param worker key of the worker
     * @param pair key of the pair of worker, employer and area, in the order by which of jobs alike the first is the main one
     * @param cell number of the cell; that of a pair's first contract is the pair's for ever
     * @param start its first day, as epoch day
     * @param end its last day, inclusive, not before the first; {@link Periods#FOREVER} for one without an end
     * @param wageFen its monthly wage in fen; -1 for one that states none
     * @throws IllegalArgumentException when the order is broken or the last day lies before the first
     */
    public void add(long worker, long pair, int cell, int start, int end, long wageFen) {
        if (!any || worker != this.worker || pair != this.pair) {
            begin(worker, pair);
            this.cell = cell;
        }
        spells.add(0, start, end, wageFen);
    }

    private void begin(long nextWorker, long nextPair) {
        if (any && (nextWorker < worker || nextWorker == worker && nextPair < pair)) {
            throw new IllegalArgumentException("contracts must be ordered by worker and pair");
        }
        closePair();
        if (any && nextWorker != worker) {
            closeWorker();
        }
        any = true;
        worker = nextWorker;
        pair = nextPair;
    }

    /** The moves of each cell, null where there is no job; nothing can be added afterwards. */
    public CellMoves[] finish() {
        closePair();
        closeWorker();
        return cells;
    }

    private void closePair() {
        if (spells.isEmpty()) {
            return;
        }
        if (cells[cell] == null) {
            cells[cell] = new CellMoves(periods);
        }
        jobs.add(pair, cell, spells);
        spells.clear();
    }

    private void closeWorker() {
        int last = Math.min(jobs.lastBoundary(), periods.count() - 1);
        for (int period = Math.max(jobs.firstBoundary() - 1, 0); period <= last; period++) {
            count(period);
        }
        jobs.clear();
    }

    private void count(int period) {
        int before = jobs.mainJob(period);
        int after = jobs.mainJob(period + 1);
        if (before != WorkerJobs.NONE) {
            add(MoveCount.MAIN_B, before, period);
        }
        if (after != WorkerJobs.NONE) {
            add(MoveCount.MAIN_E, after, period);
        }
        if (before == after) {
            if (after != WorkerJobs.NONE) {
                add(MoveCount.JOB_STAY_S, after, period);
            }
            return;
        }
        if (before != WorkerJobs.NONE) {
            countOld(before, after, period);
        }
        if (after != WorkerJobs.NONE) {
            countNew(before, after, period);
        }
    }

    /** A job that is the main one no more. */
    private void countOld(int before, int after, int period) {
        add(MoveCount.M_JOB_END, before, period);
        if (!jobs.ends(before, period)) {
            return;
        }
        add(MoveCount.M_SEP, before, period);
        if (after == WorkerJobs.NONE) {
            countLeft(before, period);
        } else if (!jobs.begins(after, period)) {
            add(MoveCount.M_SEP_KEEP, before, period);
        } else if (!jobs.areOfSamePair(before, after)) {
            add(MoveCount.EE_SEP, before, period);
            if (areStable(before, period - 1, after, period + 2)) {
                add(MoveCount.EE_SEP_S, before, period);
            }
        }
    }

    /** The worker has no job at the period's end. */
    private void countLeft(int before, int period) {
        if (!jobs.hasDayIn(period + 1)) {
            add(MoveCount.EN_FULL_Q, before, period);
        }
        int later = jobs.mainJob(period + 2);
        if (later != WorkerJobs.NONE && !jobs.areOfSamePair(before, later)) {
            add(MoveCount.AQ_SEP, before, period);
            if (areStable(before, period - 1, later, period + 3)) {
                add(MoveCount.AQ_SEP_S, before, period);
            }
        }
    }

    /** A job that was not the main one before. */
    private void countNew(int before, int after, int period) {
        add(MoveCount.M_JOB_START, after, period);
        if (!jobs.begins(after, period)) {
            return;
        }
        add(MoveCount.M_HIRE, after, period);
        if (before == WorkerJobs.NONE) {
            countCome(after, period);
        } else if (!jobs.ends(before, period)) {
            add(MoveCount.M_HIRE_ADD, after, period);
        } else if (!jobs.areOfSamePair(before, after)) {
            add(MoveCount.EE_HIRE, after, period);
            add(MoveCount.ofGap(jobs.gap(before, after)), after, period);
            if (areStable(before, period - 1, after, period + 2)) {
                add(MoveCount.EE_HIRE_S, after, period);
            }
        }
    }

    /** The worker had no job at the period's beginning. */
    private void countCome(int after, int period) {
        if (!jobs.hasDayIn(period - 1)) {
            add(MoveCount.NE_FULL_Q, after, period);
        }
        int earlier = jobs.mainJob(period - 1);
        if (earlier != WorkerJobs.NONE && !jobs.areOfSamePair(earlier, after)) {
            add(MoveCount.AQ_HIRE, after, period);
            add(MoveCount.ofGap(jobs.gap(earlier, after)), after, period);
            if (areStable(earlier, period - 2, after, period + 2)) {
                add(MoveCount.AQ_HIRE_S, after, period);
            }
        }
    }

    /** Whether the old job stood at a boundary and the new one stands at another. */
    private boolean areStable(int old, int boundary, int fresh, int laterBoundary) {
        return jobs.stands(old, boundary) && jobs.stands(fresh, laterBoundary);
    }

    private void add(MoveCount what, int job, int period) {
        cells[jobs.cell(job)].add(what, period);
    }
}
