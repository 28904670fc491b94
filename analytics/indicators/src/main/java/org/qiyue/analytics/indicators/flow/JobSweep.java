package org.qiyue.analytics.indicators.flow;

/**
 * Contracts to the flows of their cells, employer by employer and worker by worker.
 *
 * <p>The contracts of a worker with an employer are joined to {@link Spells}. On each day the contract that began last is in
 * force; wages of contracts that overlap do not add up.
 */
public final class JobSweep {

    /** A worker who comes back within so many days of the end of the job is recalled, not new. */
    static final int RECALL_DAYS = 365;
    /** In variant Q, within so many periods. */
    static final int RECALL_PERIODS = 4;

    private final Periods periods;
    private final Variant variant;
    private final CellFlows[] cells;
    private final int groupsEach;
    private final CellFlows[] groups;
    private final EmployerChanges changes;
    private final Spells spells;

    private boolean any;
    private long employer;
    private long worker;
    private int cell;

    private WageSegments segments;

    /**
     * @param bridgeDays how many days without a contract do not end a job, 0 or more
     * @param cells how many cells there are, for example one for each industry
     * @param groupsEach into how many groups of workers each of them is divided as well, for example by sex and age; 0 for none
     */
    public JobSweep(Periods periods, Variant variant, int bridgeDays, int cells, int groupsEach) {
        this.periods = periods;
        this.variant = variant;
        this.spells = new Spells(bridgeDays);
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
        if (!any || employer != this.employer || worker != this.worker) {
            begin(employer, worker);
            this.cell = cell;
        }
        spells.add(group, start, end, wageFen);
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
        if (spells.isEmpty()) {
            return;
        }
        segments = spells.wages(periods.lastDay(periods.count() - 1));
        if (variant == Variant.D) {
            closeSpells();
        } else {
            closeRuns();
        }
        spells.clear();
    }

    /** Each spell is a job. */
    private void closeSpells() {
        int segment = 0;
        int before = 0;
        boolean comesBack = false;
        while (spells.next()) {
            int first = periods.indexOf(spells.start());
            int last = periods.indexOf(spells.end());
            boolean isNew = !comesBack || spells.start() - before > RECALL_DAYS;
            segment = addJob(spells.group(), first, last, isNew, segment, spells.end());
            before = spells.end();
            comesBack = true;
        }
    }

    /** Each run of periods with a day of some spell is a job. */
    private void closeRuns() {
        int segment = 0;
        int before = 0;
        boolean comesBack = false;
        boolean more = spells.next();
        while (more) {
            int group = spells.group();
            int first = periods.indexOf(spells.start());
            int last;
            int end;
            do {
                end = spells.end();
                last = periods.indexOf(end);
                more = spells.next();
            } while (more && periods.indexOf(spells.start()) <= last + 1);
            boolean isNew = !comesBack || first - before > RECALL_PERIODS;
            segment = addJob(group, first, last, isNew, segment, end);
            before = last;
            comesBack = true;
        }
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
