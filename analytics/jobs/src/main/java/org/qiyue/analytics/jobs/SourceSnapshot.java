package org.qiyue.analytics.jobs;

import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/**
 * One state of the registry, held still for the length of the run.
 *
 * <p>The connection keeps a read-only transaction open and exports its snapshot; every connection Spark opens imports
 * it, so that parallel reads see exactly the same rows, whatever the ingest commits meanwhile.
 */
final class SourceSnapshot implements AutoCloseable {

    private static final String SUMMARY = """
            select (select position from extract.snapshot),
                   c.contracts, c.earliest, c.areas_unknown, c.sections_unknown, c.first_key, c.last_key,
                   e.events, e.earliest, e.areas_unknown, e.sections_unknown, c.state
              from (select count(*) as contracts,
                           min(first_start) as earliest,
                           count(*) filter (where not coalesce(area = any (?), false)) as areas_unknown,
                           count(*) filter (where not coalesce(industry_section = any (?), false)) as sections_unknown,
                           min(first_filing_no) as first_key,
                           max(first_filing_no) as last_key,
                           coalesce(bit_xor(hashtextextended(contract_key, last_filing_no)), 0) as state
                      from extract.contract_spell
                     where not voided) c,
                   (select count(*) as events,
                           min(occurred_on) as earliest,
                           count(*) filter (where not coalesce(area = any (?), false)) as areas_unknown,
                           count(*) filter (where not coalesce(industry_section = any (?), false)) as sections_unknown
                      from extract.contract_event
                     where kind = any (?) and occurred_on <= ?) e
            """;

    private final Connection connection;
    private final String name;

    private SourceSnapshot(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    static SourceSnapshot open(StatisticsConfig config) throws SQLException {
        Connection connection =
                DriverManager.getConnection(config.databaseUrl(), config.databaseUser(), config.databasePassword());
        try {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select pg_export_snapshot()")) {
                row.next();
                return new SourceSnapshot(connection, row.getString(1));
            }
        } catch (SQLException refused) {
            connection.close();
            throw refused;
        }
    }

    /** The statement by which another connection's transaction begins in this snapshot. */
    String importStatement() {
        return "set transaction isolation level repeatable read, read only; set transaction snapshot '" + name + "'";
    }

    /** What the snapshot holds up to that day. */
    SourceSummary summary(LocalDate asOf) throws SQLException {
        Object areas = connection.createArrayOf("text", StandardCells.areas().toArray());
        Object sections =
                connection.createArrayOf("text", StandardCells.sections().toArray());
        Object kinds =
                connection.createArrayOf("text", EventFlows.countedKinds().toArray());
        Object[] arguments = {areas, sections, areas, sections, kinds, Date.valueOf(asOf)};
        try (PreparedStatement statement = connection.prepareStatement(SUMMARY)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new SourceSummary(
                        row.getLong(1),
                        row.getLong(12),
                        row.getLong(2),
                        row.getLong(8),
                        earlier(row.getObject(3, LocalDate.class), row.getObject(9, LocalDate.class)),
                        row.getLong(4) + row.getLong(10),
                        row.getLong(5) + row.getLong(11),
                        row.getLong(6),
                        row.getLong(7));
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
