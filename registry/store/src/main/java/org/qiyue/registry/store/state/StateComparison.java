package org.qiyue.registry.store.state;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qiyue.registry.store.IdentifierCipher;
import org.qiyue.registry.store.KeyRing;

/**
 * Where two registers differ, row by row.
 *
 * @param differences how many rows are in one only or say otherwise
 * @param first the first of them, as table and key; keys name contracts, filings and employers, of workers the blind index
 */
public record StateComparison(long differences, List<String> first) {

    public StateComparison {
        first = List.copyOf(first);
    }

    /**
     * Compares two registers of the same keys; connections as for {@link StateDigest#of}.
     *
     * @param atMost how many rows to name
     */
    public static StateComparison between(Connection one, Connection other, KeyRing keys, int atMost)
            throws SQLException {
        IdentifierCipher cipher = new IdentifierCipher(keys);
        List<String> named = new ArrayList<>();
        long count = 0;
        for (StateTable table : StateTable.ALL) {
            try (StateRows left = new StateRows(one, table, cipher);
                    StateRows right = new StateRows(other, table, cipher)) {
                StateRows.Row a = left.next();
                StateRows.Row b = right.next();
                while (a != null || b != null) {
                    int order = order(a, b);
                    if (order != 0 || !a.value().equals(b.value())) {
                        count++;
                        if (named.size() < atMost) {
                            named.add(table.name() + " " + (order <= 0 ? a : b).key() + " " + what(order));
                        }
                    }
                    a = order <= 0 ? left.next() : a;
                    b = order >= 0 ? right.next() : b;
                }
            }
        }
        return new StateComparison(count, named);
    }

    /** Keys come in the order of their bytes, which beyond the basic plane is not that of UTF-16. */
    private static int order(StateRows.Row a, StateRows.Row b) {
        if (a == null || b == null) {
            return a == null ? 1 : -1;
        }
        return Arrays.compareUnsigned(
                a.key().getBytes(StandardCharsets.UTF_8), b.key().getBytes(StandardCharsets.UTF_8));
    }

    private static String what(int order) {
        return order == 0 ? "differs" : order < 0 ? "only in the first" : "only in the second";
    }
}
