package org.qiyue.analytics.jobs;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * The flows of jobs and the moves between jobs in SQL on DuckDB, written from METHODOLOGY.md by one who had not seen the program: the files of the
 * folder {@code duckdb}, in their order.
 */
final class SecondFlows implements AutoCloseable {

    private static final List<String> STEPS = List.of(
            "1-contracts",
            "2-spells",
            "3-wages",
            "4-dated",
            "5-literal",
            "6-cells",
            "7-figures",
            "8-main-jobs",
            "9-moves",
            "10-move-cells",
            "11-move-figures");

    private final Connection duckdb;

    private SecondFlows(Connection duckdb) {
        this.duckdb = duckdb;
    }

    static SecondFlows open() throws SQLException {
        SecondFlows opened = new SecondFlows(DriverManager.getConnection("jdbc:duckdb:"));
        opened.execute("set threads = 2; set memory_limit = '1GB'");
        return opened;
    }

    /** Brings the answer of PostgreSQL to a query here as a table of texts. */
    SecondFlows with(String table, String query, Connection postgres, Path folder) throws SQLException, IOException {
        Path file = folder.resolve(table + ".csv");
        try (Writer lines = Files.newBufferedWriter(file)) {
            postgres.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (" + query + ") to stdout (format csv, header)", lines);
        }
        return execute("create table " + table + " as from read_csv('" + file + "', all_varchar = true)");
    }

    SecondFlows computed(LocalDate asOf) throws SQLException, IOException {
        execute("set variable as_of = date '" + asOf + "'; set variable bridge_days = 0");
        for (String step : STEPS) {
            execute(RegistryDatabase.resource("duckdb/" + step + ".sql"));
        }
        return this;
    }

    SecondFlows execute(String sql) throws SQLException {
        try (Statement statement = duckdb.createStatement()) {
            statement.execute(sql);
        }
        return this;
    }

    /** The rows of an answer, their columns joined by a bar. */
    List<String> lines(String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = duckdb.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    values.add(rows.getString(column));
                }
                lines.add(String.join("|", values.stream().map(String::valueOf).toList()));
            }
        }
        return lines;
    }

    @Override
    public void close() throws SQLException {
        duckdb.close();
    }
}
