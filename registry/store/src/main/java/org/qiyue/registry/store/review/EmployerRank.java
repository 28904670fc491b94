package org.qiyue.registry.store.review;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The order by contracts in which a word is looked for that many employers' names have: registry.employer_rank. */
public final class EmployerRank {
    private EmployerRank() {}

    /**
     * Brings the order to what the register says now, in the transaction of the caller.
     *
     * @param connection of the role of ingest
     * @return how many rows changed
     * @throws SQLException when the register cannot be reached; the order stays as it was
     */
    public static long refresh(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet changed = statement.executeQuery("SELECT registry.rank_employers()")) {
            changed.next();
            return changed.getLong(1);
        }
    }
}
