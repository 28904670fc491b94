package org.qiyue.deploy.bench.figures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** DuckDB within this process: one empty database in memory, which runs the SQL files of this package. */
final class DuckDb implements AutoCloseable {

    private static final int THREADS = 2;

    private final Connection connection;

    private DuckDb(Connection connection) {
        this.connection = connection;
    }

    /**
     * A database with two threads.
     *
     * @param gigabytes what it may take of the memory
     * @param spill where it writes what does not fit
     */
    static DuckDb open(int gigabytes, Path spill) throws SQLException {
        DuckDb opened = new DuckDb(DriverManager.getConnection("jdbc:duckdb:"));
        opened.execute("SET threads = " + THREADS);
        opened.execute("SET memory_limit = '" + gigabytes + "GB'");
        opened.execute("SET temp_directory = " + quoted(spill.toString()));
        return opened;
    }

    /** What it calls itself. */
    String version() throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion();
    }

    DuckDb set(String variable, String value) throws SQLException {
        return execute("SET VARIABLE " + variable + " = " + value);
    }

    /**
     * Runs a file.
     *
     * @param name without its suffix
     * @param places what stands in it as <code>${name}</code>, within quotes
     */
    DuckDb run(String name, Map<String, Path> places) throws SQLException, IOException {
        String sql = resource(name + ".sql");
        for (Map.Entry<String, Path> place : places.entrySet()) {
            String quoted = quoted(place.getValue().toString());
            sql = sql.replace("${" + place.getKey() + "}", quoted.substring(1, quoted.length() - 1));
        }
        return execute(sql);
    }

    DuckDb execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return this;
    }

    /** The one number that a query answers. */
    long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String resource(String name) throws IOException {
        try (InputStream resource = DuckDb.class.getResourceAsStream(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
