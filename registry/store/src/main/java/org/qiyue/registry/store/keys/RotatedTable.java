package org.qiyue.registry.store.keys;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A table with encrypted values, encrypted anew in the order of its key. */
interface RotatedTable {

    /**
     * What was done of a table.
     *
     * @param last the key of the last row looked at, column by column; empty when there was no row left
     * @param seen rows looked at
     * @param rewritten rows that were under an older key
     */
    record Portion(List<String> last, int seen, int rewritten) {
        public Portion {
            last = List.copyOf(last);
        }
    }

    /** Its name, under which its progress is kept. */
    String name();

    /**
     * Encrypts under the newest key what is not, in the transaction of the connection.
     *
     * @param after the key of the last row looked at, empty at the beginning
     * @param atMost rows to look at
     */
    Portion next(Connection connection, List<String> after, int atMost) throws SQLException;
}
