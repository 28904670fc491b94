package org.qiyue.analytics.indicators.flow;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import org.qiyue.analytics.indicators.Fraction;

/**
 * The flows of the jobs of one cell, period by period.
 *
 * <p>Each job adds to a few edges whatever its length; stocks are prefix sums of flows. All of it is addition, so that cells
 * can be joined in any order and what was added can be taken out again; only job creation and destruction ask for whole
 * employers, see {@link #addEmployer}.
 */
public final class CellFlows implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Periods periods;
    private final int count;

    private long beginning;
    private long stableBefore;
    private final long[] hires;
    private final long[] newHires;
    private final long[] separations;
    private final long[] hiresThatStay;
    private final long[] separationsOfBeginning;
    private final long[] stableHires;
    private final long[] stableNewHires;
    /** One period more than the others: who is last stable in the last period leaves in the one after. */
    private final long[] stableSeparations;

    private final long[] created;
    private final long[] destroyed;
    private final long[] stableCreated;
    private final long[] stableDestroyed;
    private final EnumMap<AccruedWage, WageSums> wages = new EnumMap<>(AccruedWage.class);

    /** Nothing yet. */
    public CellFlows(Periods periods) {
        this.periods = periods;
        this.count = periods.count();
        this.hires = new long[count];
        this.newHires = new long[count];
        this.separations = new long[count];
        this.hiresThatStay = new long[count];
        this.separationsOfBeginning = new long[count];
        this.stableHires = new long[count];
        this.stableNewHires = new long[count];
        this.stableSeparations = new long[count + 1];
        this.created = new long[count];
        this.destroyed = new long[count];
        this.stableCreated = new long[count];
        this.stableDestroyed = new long[count];
        for (AccruedWage wage : AccruedWage.values()) {
            wages.put(wage, new WageSums(periods));
        }
    }

    /** A job from one period to another; either may lie outside the series. */
    void addJob(int first, int last, boolean isNew) {
        if (first < 0 && last >= 0) {
            beginning++;
        }
        if (first < -1 && last > -1) {
            stableBefore++;
        }
        add(hires, first, 1);
        add(separations, last, 1);
        if (isNew) {
            add(newHires, first, 1);
        }
        if (first < last) {
            add(hiresThatStay, first, 1);
            add(separationsOfBeginning, last, 1);
        }
        if (isStable(first, last)) {
            add(stableHires, first + 1, 1);
            add(stableSeparations, last, 1);
            if (isNew) {
                add(stableNewHires, first + 1, 1);
            }
        }
    }

    /** Whether such a job is stable in any period. */
    static boolean isStable(int first, int last) {
        return last - first >= 2;
    }

    /** A wage in force on some days of a job from one period to another. */
    void addWage(int first, int last, boolean isNew, int from, int to, long wageFen) {
        wages.get(AccruedWage.PAYROLL).add(from, to, wageFen);
        addWithin(AccruedWage.EARN_BEG, first + 1, last, from, to, wageFen);
        if (isStable(first, last)) {
            addWithin(AccruedWage.EARN_S, first + 1, last - 1, from, to, wageFen);
            addWithin(AccruedWage.EARN_HIR_AS, first + 1, first + 1, from, to, wageFen);
            addWithin(AccruedWage.EARN_SEP_S, last - 1, last - 1, from, to, wageFen);
            if (isNew) {
                addWithin(AccruedWage.EARN_HIR_NS, first + 1, first + 1, from, to, wageFen);
            }
        }
    }

    private void addWithin(AccruedWage wage, int first, int last, int from, int to, long wageFen) {
        int begin = Math.max(first, 0);
        int end = Math.min(last, count - 1);
        if (begin <= end) {
            wages.get(wage).add(Math.max(from, periods.firstDay(begin)), Math.min(to, periods.lastDay(end)), wageFen);
        }
    }

    /**
     * One employer's changes of the period.
     *
     * @param change E - B, by period
     * @param stableChange F - Fpv, by period
     */
    void addEmployer(long[] change, long[] stableChange) {
        for (int period = 0; period < count; period++) {
            created[period] += Math.max(0, change[period]);
            destroyed[period] += Math.max(0, -change[period]);
            stableCreated[period] += Math.max(0, stableChange[period]);
            stableDestroyed[period] += Math.max(0, -stableChange[period]);
        }
    }

    /** Adds another cell of the same periods to this one. */
    public void add(CellFlows other) {
        if (!other.periods.equals(periods)) {
            throw new IllegalArgumentException("cells of other periods cannot be added");
        }
        beginning += other.beginning;
        stableBefore += other.stableBefore;
        long[][] mine = arrays();
        long[][] theirs = other.arrays();
        for (int i = 0; i < mine.length; i++) {
            for (int period = 0; period < mine[i].length; period++) {
                mine[i][period] += theirs[i][period];
            }
        }
        wages.forEach((wage, sums) -> sums.add(other.wages.get(wage)));
    }

    private long[][] arrays() {
        return new long[][] {
            hires,
            newHires,
            separations,
            hiresThatStay,
            separationsOfBeginning,
            stableHires,
            stableNewHires,
            stableSeparations,
            created,
            destroyed,
            stableCreated,
            stableDestroyed
        };
    }

    /** That count, one value for each period. */
    public long[] counts(FlowCount what) {
        return switch (what) {
            case EMP -> stock(beginning, hires, separations, false);
            case EMP_END -> stock(beginning, hires, separations, true);
            case EMP_TOTAL -> sum(counts(FlowCount.EMP), 1, hires);
            case EMP_S -> stock(stableBefore, stableHires, stableSeparations, true);
            case EMP_SPV -> stock(stableBefore, stableHires, stableSeparations, false);
            case HIR_A -> hires.clone();
            case HIR_N -> newHires.clone();
            case HIR_R -> sum(hires, -1, newHires);
            case SEP -> separations.clone();
            case HIR_A_END -> hiresThatStay.clone();
            case SEP_BEG -> separationsOfBeginning.clone();
            case HIR_A_END_REPL -> sum(hiresThatStay, -1, created);
            case HIR_AS -> stableHires.clone();
            case HIR_NS -> stableNewHires.clone();
            case SEP_S -> Arrays.copyOf(stableSeparations, count);
            case SEP_SNX -> Arrays.copyOfRange(stableSeparations, 1, count + 1);
            case FRM_JB_GN -> created.clone();
            case FRM_JB_LS -> destroyed.clone();
            case FRM_JB_C -> sum(created, -1, destroyed);
            case FRM_JB_GN_S -> stableCreated.clone();
            case FRM_JB_LS_S -> stableDestroyed.clone();
            case FRM_JB_CS -> sum(stableCreated, -1, stableDestroyed);
        };
    }

    /** That sum of wages in fen, one for each period. */
    public Fraction[] sums(AccruedWage wage) {
        return wages.get(wage).sums();
    }

    /** That wage for a job and month in fen, one for each period; null where there is no such job. */
    public Fraction[] means(AccruedWage wage) {
        Fraction[] means = sums(wage);
        long[] jobs = counts(wage.jobs());
        for (int period = 0; period < count; period++) {
            means[period] = jobs[period] == 0 ? null : means[period].dividedBy(jobs[period] * periods.monthsEach());
        }
        return means;
    }

    private static long[] stock(long level, long[] in, long[] out, boolean atEnd) {
        long[] levels = new long[in.length];
        long now = level;
        for (int period = 0; period < levels.length; period++) {
            long end = now + in[period] - out[period];
            levels[period] = atEnd ? end : now;
            now = end;
        }
        return levels;
    }

    private static long[] sum(long[] one, int sign, long[] other) {
        long[] sums = new long[one.length];
        for (int period = 0; period < sums.length; period++) {
            sums[period] = one[period] + sign * other[period];
        }
        return sums;
    }

    private static void add(long[] to, int period, long by) {
        if (period >= 0 && period < to.length) {
            to[period] += by;
        }
    }
}
