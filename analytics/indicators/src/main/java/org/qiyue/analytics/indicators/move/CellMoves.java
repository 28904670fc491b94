package org.qiyue.analytics.indicators.move;

import java.io.Serializable;
import org.qiyue.analytics.indicators.flow.Periods;

/** The moves of the workers of one cell, period by period. All of it is addition, so that cells are joined in any order. */
public final class CellMoves implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Periods periods;
    /** Of each count, by its place among {@link MoveCount}; those that follow from others stay zero here. */
    private final long[][] counted;

    /** Nothing yet. */
    public CellMoves(Periods periods) {
        this.periods = periods;
        this.counted = new long[MoveCount.values().length][periods.count()];
    }

    /** One worker in a period. */
    void add(MoveCount what, int period) {
        counted[what.ordinal()][period]++;
    }

    /** Adds another cell of the same periods to this one. */
    public void add(CellMoves other) {
        if (!other.periods.equals(periods)) {
            throw new IllegalArgumentException("cells of other periods cannot be added");
        }
        for (int what = 0; what < counted.length; what++) {
            for (int period = 0; period < counted[what].length; period++) {
                counted[what][period] += other.counted[what][period];
            }
        }
    }

    /** That count, one value for each period. */
    public long[] counts(MoveCount what) {
        return switch (what) {
            case NE_HIRE -> less(less(counts(MoveCount.M_HIRE), MoveCount.EE_HIRE), MoveCount.M_HIRE_ADD);
            case EN_SEP -> less(less(counts(MoveCount.M_SEP), MoveCount.EE_SEP), MoveCount.M_SEP_KEEP);
            case J2J_HIRE -> plus(counts(MoveCount.EE_HIRE), MoveCount.AQ_HIRE);
            case J2J_SEP -> plus(counts(MoveCount.EE_SEP), MoveCount.AQ_SEP);
            case NE_PERSIST -> less(counts(MoveCount.NE_HIRE), MoveCount.AQ_HIRE);
            case EN_PERSIST -> less(counts(MoveCount.EN_SEP), MoveCount.AQ_SEP);
            case J2J_HIRE_S -> plus(counts(MoveCount.EE_HIRE_S), MoveCount.AQ_HIRE_S);
            case J2J_SEP_S -> plus(counts(MoveCount.EE_SEP_S), MoveCount.AQ_SEP_S);
            default -> counted[what.ordinal()].clone();
        };
    }

    private long[] plus(long[] counts, MoveCount other) {
        return combined(counts, 1, other);
    }

    private long[] less(long[] counts, MoveCount other) {
        return combined(counts, -1, other);
    }

    private long[] combined(long[] counts, int sign, MoveCount other) {
        long[] others = counted[other.ordinal()];
        for (int period = 0; period < counts.length; period++) {
            counts[period] += sign * others[period];
        }
        return counts;
    }
}
