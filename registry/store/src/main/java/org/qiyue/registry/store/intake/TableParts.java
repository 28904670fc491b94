package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts in which the tables are kept that grow with every filing. New ones are made ahead of the filings that will fill
 * them; should that not have happened, filings fall into a rest of each table, out of which they are moved later.
 */
public final class TableParts {

    /** The tables, without their schema. */
    public static final List<String> TABLES = List.of("filing", "receipt_outbox", "contract_version");

    private static final String MAKE = "SELECT whole, made, strays FROM registry.make_partitions(";

    private TableParts() {}

    /**
     * How a table stands.
     *
     * @param table its name, without schema
     * @param made how many parts were made
     * @param strays how many rows stand in its rest, counted up to a million; more than none means that parts were missing,
     *     or that a contract's number is of no year that has come
     */
    public record Standing(String table, int made, long strays) {}

    /**
     * Makes the parts that will soon be needed, in the order of intake's transactions, so that no batch is under way
     * meanwhile; to be committed by the caller. Readers of long standing make it fail after two seconds: try again later.
     *
     * @param connection of role qiyue_ingest, with auto-commit off
     */
    public static List<Standing> make(Connection connection) throws SQLException {
        WriterLock.take(connection);
        return standing(connection, MAKE + ")");
    }

    /**
     * Makes them for filings up to a number, where these do not come from the register's own sequence.
     *
     * @param connection of role qiyue_ingest or that of the owner; nobody else may write
     */
    public static List<Standing> makeUpTo(Connection connection, long filingNo) throws SQLException {
        return standing(connection, MAKE + "last_filing => " + filingNo + ")");
    }

    /**
     * Makes them, and moves everything out of the rests that has a part then, however long that takes.
     *
     * @param connection of role qiyue_ingest or that of the owner; nobody else may write
     */
    public static List<Standing> makeAndTidy(Connection connection) throws SQLException {
        return standing(connection, MAKE + "most_moved => NULL)");
    }

    /** Lets the planner know each of these tables as a whole, unless it was told within half a day. */
    public static void analyze(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT registry.analyze_partitioned()");
        }
    }

    private static List<Standing> standing(Connection connection, String sql) throws SQLException {
        List<Standing> standing = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                standing.add(new Standing(rows.getString(1), rows.getInt(2), rows.getLong(3)));
            }
        }
        return standing;
    }
}
