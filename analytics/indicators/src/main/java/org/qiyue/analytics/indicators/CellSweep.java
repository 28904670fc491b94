package org.qiyue.analytics.indicators;

/**
 * Computes the stocks of one cell from the months in which each contract is in force.
 *
 * <p>Contracts come ordered by worker, then by first month. Each costs two array additions and, with a wage, one kept
 * entry; nothing is repeated for each month, so a contract of ten years costs as much as one of a month.
 */
public final class CellSweep {

    private final int months;
    private final int[] contractDelta;
    private final int[] workerDelta;
    private final WageMedians wageMedians;

    private boolean any;
    private long worker;
    private int previousFirst;
    private int coveredFrom;
    private int coveredTo;

    /** Begins a cell of a series with that many months. */
    public CellSweep(int months) {
        this.months = months;
        this.contractDelta = new int[months + 1];
        this.workerDelta = new int[months + 1];
        this.wageMedians = new WageMedians(months);
    }

    /** Adds a contract whose wage does not enter the median. */
    public void add(long worker, int firstMonth, int lastMonth) {
        requireWithin(firstMonth, lastMonth);
        contractDelta[firstMonth]++;
        contractDelta[lastMonth + 1]--;
        cover(worker, firstMonth, lastMonth);
    }

    /**
     * Adds a full-time contract with its monthly wage.
     *
     * @param worker pseudonymous key of the worker
     * @param firstMonth the first month on whose reference day the contract is in force
     * @param lastMonth the last such month, not before the first
     * @param wageFen agreed monthly wage in fen
     * @throws IllegalArgumentException when the months lie outside the series or the order is broken
     */
    public void add(long worker, int firstMonth, int lastMonth, long wageFen) {
        add(worker, firstMonth, lastMonth);
        wageMedians.add(firstMonth, lastMonth, wageFen);
    }

    /** The stocks of everything added; the sweep must not be used afterwards. */
    public StockSeries finish() {
        closeWorker();
        int[] wages = new int[months];
        long[] doubledMedians = new long[months];
        wageMedians.compute(wages, doubledMedians);
        return new StockSeries(summed(contractDelta), summed(workerDelta), wages, doubledMedians);
    }

    private void requireWithin(int firstMonth, int lastMonth) {
        if (firstMonth < 0 || lastMonth < firstMonth || lastMonth >= months) {
            throw new IllegalArgumentException(
                    "months " + firstMonth + " to " + lastMonth + " do not lie within 0 to " + (months - 1));
        }
    }

    /** Extends the worker's covered months, or closes them when a gap or another worker begins. */
    private void cover(long nextWorker, int firstMonth, int lastMonth) {
        if (any && nextWorker == worker) {
            if (firstMonth < previousFirst) {
                throw new IllegalArgumentException("contracts of a worker must be ordered by first month");
            }
            previousFirst = firstMonth;
            if (firstMonth <= coveredTo + 1) {
                coveredTo = Math.max(coveredTo, lastMonth);
                return;
            }
        } else if (any && nextWorker < worker) {
            throw new IllegalArgumentException("contracts must be ordered by worker");
        }
        closeWorker();
        any = true;
        worker = nextWorker;
        previousFirst = firstMonth;
        coveredFrom = firstMonth;
        coveredTo = lastMonth;
    }

    private void closeWorker() {
        if (any) {
            workerDelta[coveredFrom]++;
            workerDelta[coveredTo + 1]--;
        }
    }

    private int[] summed(int[] delta) {
        int[] levels = new int[months];
        int level = 0;
        for (int month = 0; month < months; month++) {
            level += delta[month];
            levels[month] = level;
        }
        return levels;
    }
}
