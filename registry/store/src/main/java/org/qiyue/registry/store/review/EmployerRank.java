package org.qiyue.registry.store.review;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The order by contracts in which a word is looked for that many employers' names have: registry.employer_rank. */
public final class EmployerRank {
    private static final int PORTION = 20_000;

    private EmployerRank() {}

    /**
     * Brings the order to what the register says now, some employers at a time, each portion in a transaction of its own.
     *
     * @param connection of the role of ingest, without an open transaction; its auto-commit is switched off
     * @return how many rows changed
     * @throws SQLException when the register cannot be reached; what was done until then stays
     */
    public static long refresh(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        long changed = 0;
        try (PreparedStatement portion = connection.prepareStatement("SELECT * FROM registry.rank_employers(?, ?)")) {
            portion.setInt(2, PORTION);
            String after = "";
            while (after != null) {
                portion.setString(1, after);
                try (ResultSet done = portion.executeQuery()) {
                    done.next();
                    after = done.getString("last");
                    changed += done.getLong("changed");
                }
                connection.commit();
            }
        }
        return changed;
    }
}
