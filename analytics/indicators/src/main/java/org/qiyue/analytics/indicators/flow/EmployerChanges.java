package org.qiyue.analytics.indicators.flow;

import java.util.Arrays;

/** What one employer grew and shrank by, cell by cell, before it is known by how much in all. */
final class EmployerChanges {

    private final int periods;
    private final long[][] changes;
    private final long[][] stableChanges;
    private final int[] touched;
    private int size;
    private final boolean[] isTouched;

    EmployerChanges(int cells, int periods) {
        this.periods = periods;
        this.changes = new long[cells][];
        this.stableChanges = new long[cells][];
        this.touched = new int[cells];
        this.isTouched = new boolean[cells];
    }

    /** A job from one period to another, in a cell. */
    void addJob(int cell, int first, int last) {
        if (first == last) {
            return;
        }
        if (!isTouched[cell]) {
            isTouched[cell] = true;
            touched[size++] = cell;
            if (changes[cell] == null) {
                changes[cell] = new long[periods];
                stableChanges[cell] = new long[periods];
            }
        }
        add(changes[cell], first, 1);
        add(changes[cell], last, -1);
        if (CellFlows.isStable(first, last)) {
            add(stableChanges[cell], first + 1, 1);
            add(stableChanges[cell], last, -1);
        }
    }

    /** Hands the employer's changes to its cells and forgets them. */
    void close(CellFlows[] cells) {
        for (int i = 0; i < size; i++) {
            int cell = touched[i];
            cells[cell].addEmployer(changes[cell], stableChanges[cell]);
            Arrays.fill(changes[cell], 0);
            Arrays.fill(stableChanges[cell], 0);
            isTouched[cell] = false;
        }
        size = 0;
    }

    private static void add(long[] to, int period, int by) {
        if (period >= 0 && period < to.length) {
            to[period] += by;
        }
    }
}
