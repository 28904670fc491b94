package org.qiyue.analytics.indicators.flow;

import java.util.Arrays;

/**
 * Contracts to the flows of their cells, employer by employer and worker by worker.
 *
 * <p>The contracts of a worker with an employer are joined to spells: one that begins no later than the day after the
 * latest end before it goes on with the job, so that a renewal is neither a hire nor a separation. On each day the contract
 * that began last is in force (of those of one day, the one given last); wages of contracts that overlap do not add up.
 */
public final class JobSweep {

    /** A worker who comes back within so many days of the end of the job is recalled, not new. */
    static final int RECALL_DAYS = 365;
    /** In variant Q, within so many periods. */
    static final int RECALL_PERIODS = 4;

    private final Periods periods;
    private final Variant variant;
    private final int bridgeDays;
    private final CellFlows[] cells;
    private final int groupsEach;
    private final CellFlows[] groups;
    private final EmployerChanges changes;

    private boolean any;
    private long employer;
    private long worker;
    private int cell;

    private int size;
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private long[] wages = new long[8];
    private int[] groupOf = new int[8];
    private final WageSegments segments = new WageSegments();

    /**
     * @param bridgeDays how many days without a contract do not end a job, 0 or more
     * @param cells how many cells there are, for example one for each industry
     * @param groupsEach into how many groups of workers each of them is divided as well, for example by sex and age; 0 for none
     */
    public JobSweep(Periods periods, Variant variant, int bridgeDays, int cells, int groupsEach) {
        if (bridgeDays < 0) {
            throw new IllegalArgumentException("bridged days are 0 or more, not " + bridgeDays);
        }
        this.periods = periods;
        this.variant = variant;
        this.bridgeDays = bridgeDays;
        this.cells = new CellFlows[cells];
        this.groupsEach = groupsEach;
        this.groups = new CellFlows[cells * groupsEach];
        this.changes = new EmployerChanges(cells, periods.count());
    }

    /**
     * Adds a contract; they come ordered by employer, worker, start and contract.
     *
     * @param employer key of the employer in one area
     * @param worker key of the worker
     * @param cell number of the cell; that of a pair's first contract is the pair's for ever
     * @param group the worker's group, from 0; that of a job's first contract is the job's
     * @param start its first day, as epoch day
     * @param end its last day, inclusive, not before the first; {@link Periods#FOREVER} for one without an end
     * @param wageFen its monthly wage in fen; 0 for one that states none
     * @throws IllegalArgumentException when the order is broken or the last day lies before the first
     */
    public void add(long employer, long worker, int cell, int group, int start, int end, long wageFen) {
        if (end < start) {
            throw new IllegalArgumentException("a contract ends on day " + end + ", before day " + start);
        }
        if (!any || employer != this.employer || worker != this.worker) {
            begin(employer, worker);
            this.cell = cell;
        } else if (start < starts[size - 1]) {
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

    private void begin(long nextEmployer, long nextWorker) {
        if (any && (nextEmployer < employer || nextEmployer == employer && nextWorker < worker)) {
            throw new IllegalArgumentException("contracts must be ordered by employer and worker");
        }
        closePair();
        if (any && nextEmployer != employer) {
            changes.close(cells);
        }
        any = true;
        employer = nextEmployer;
        worker = nextWorker;
    }

    /** The flows of each cell, null where there is no job; nothing can be added afterwards. */
    public CellFlows[] finish() {
        closePair();
        changes.close(cells);
        return cells;
    }

    /** After {@link #finish}: those of the groups, group g of cell c at c times their number plus g, likewise. */
    public CellFlows[] groups() {
        return groups;
    }

    private void closePair() {
        if (size == 0) {
            return;
        }
        segments.of(size, starts, ends, wages, periods.lastDay(periods.count() - 1));
        if (variant == Variant.D) {
            closeSpells();
        } else {
            closeRuns();
        }
        size = 0;
    }

    /** Each spell is a job. */
    private void closeSpells() {
        int segment = 0;
        int before = 0;
        boolean comesBack = false;
        for (int i = 0; i < size; ) {
            int group = groupOf[i];
            int start = starts[i];
            int end = ends[i++];
            while (i < size && starts[i] <= (long) end + 1 + bridgeDays) {
                end = Math.max(end, ends[i++]);
            }
            boolean isNew = !comesBack || start - before > RECALL_DAYS;
            segment = addJob(group, periods.indexOf(start), periods.indexOf(end), isNew, segment, end);
            before = end;
            comesBack = true;
        }
    }

    /** Each run of periods with a day of some spell is a job. */
    private void closeRuns() {
        int segment = 0;
        int before = 0;
        boolean comesBack = false;
        for (int i = 0; i < size; ) {
            int group = groupOf[i];
            int first = periods.indexOf(starts[i]);
            int end = ends[i];
            i++;
            int last = periods.indexOf(end);
            while (i < size && isSameRun(last, end, i)) {
                end = Math.max(end, ends[i]);
                last = periods.indexOf(end);
                i++;
            }
            boolean isNew = !comesBack || first - before > RECALL_PERIODS;
            segment = addJob(group, first, last, isNew, segment, end);
            before = last;
            comesBack = true;
        }
    }

    private boolean isSameRun(int last, int end, int next) {
        return periods.indexOf(starts[next]) <= last + 1 || starts[next] <= (long) end + 1 + bridgeDays;
    }

    /** Adds a job with its wages; returns the first segment that is not its own. */
    private int addJob(int group, int first, int last, boolean isNew, int segment, int end) {
        CellFlows whole = at(cells, cell);
        CellFlows own = groupsEach == 0 ? null : at(groups, cell * groupsEach + group);
        whole.addJob(first, last, isNew);
        changes.addJob(cell, first, last);
        if (own != null) {
            own.addJob(first, last, isNew);
        }
        int next = segment;
        while (next < segments.size() && segments.from(next) <= end) {
            if (segments.wage(next) != 0) {
                whole.addWage(first, last, isNew, segments.from(next), segments.to(next), segments.wage(next));
                if (own != null) {
                    own.addWage(first, last, isNew, segments.from(next), segments.to(next), segments.wage(next));
                }
            }
            next++;
        }
        return next;
    }

    private CellFlows at(CellFlows[] of, int number) {
        if (of[number] == null) {
            of[number] = new CellFlows(periods);
        }
        return of[number];
    }
}
