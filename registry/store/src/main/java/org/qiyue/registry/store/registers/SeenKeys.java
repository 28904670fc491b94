package org.qiyue.registry.store.registers;

import java.util.Arrays;

/** The keys of a file of millions of lines: eight bytes each in an open table that is at most two thirds full. */
final class SeenKeys {

    private static final int FIRST_SIZE = 1 << 10;

    private long[] table = new long[FIRST_SIZE];
    private int count;
    private boolean hasZero;

    /** @return whether it was not there yet */
    boolean add(long key) {
        if (key == 0) {
            boolean isNew = !hasZero;
            hasZero = true;
            return isNew;
        }
        if (!put(table, key)) {
            return false;
        }
        if (++count > table.length / 3 * 2) {
            long[] larger = new long[table.length * 2];
            Arrays.stream(table).filter(each -> each != 0).forEach(each -> put(larger, each));
            table = larger;
        }
        return true;
    }

    /** A key is part of a digest: its bits are as good as random. */
    private static boolean put(long[] table, long key) {
        int place = (int) (key ^ key >>> 32) & table.length - 1;
        while (table[place] != 0) {
            if (table[place] == key) {
                return false;
            }
            place = place + 1 & table.length - 1;
        }
        table[place] = key;
        return true;
    }
}
