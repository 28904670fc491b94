package org.qiyue.deploy.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;
import org.qiyue.deploy.local.LocalCity;

/** The register's database as its superuser sees it: emptied between repetitions, asked what it holds. */
public final class Register {

    public static final String USER = "qiyue_admin";

    private static final String EMPTY = "qiyue_empty";
    private static final String SCRATCH = "qiyue_bench";

    private final String server;
    private final String name;
    private final String password;

    /** Of a city that runs. */
    public Register(LocalCity city) {
        this(
                city.jdbcUrl().substring(0, city.jdbcUrl().lastIndexOf('/') + 1),
                city.jdbcUrl().substring(city.jdbcUrl().lastIndexOf('/') + 1),
                city.databasePassword(USER));
    }

    /**
     * @param server its address, up to the name of the database
     * @param name of the database
     * @param password the superuser's
     */
    Register(String server, String name, String password) {
        this.server = server;
        this.name = name;
        this.password = password;
    }

    String server() {
        return server;
    }

    String name() {
        return name;
    }

    /** A connection of the superuser. */
    public Connection open() throws SQLException {
        return open(name);
    }

    /** A database beside the register, for what only the bench writes. */
    Connection openScratch() throws SQLException {
        return open(SCRATCH);
    }

    /** The address of that database. */
    String scratchUrl() {
        return server + SCRATCH;
    }

    String password() {
        return password;
    }

    private Connection open(String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server + database);
        source.setUser(USER);
        source.setPassword(password);
        return source.getConnection();
    }

    /** Keeps a copy of the register as it is now, to go back to. */
    void remember() throws SQLException {
        try (Connection connection = open("postgres")) {
            execute(connection, "CREATE DATABASE " + EMPTY + " TEMPLATE " + name);
            execute(connection, "CREATE DATABASE " + SCRATCH);
        }
    }

    /** Puts the register back to what was remembered; nobody may be connected to it. */
    void reset() throws SQLException {
        try (Connection connection = open("postgres")) {
            // Who may connect is not part of a copy.
            List<String> grants = strings(
                    connection,
                    "SELECT DISTINCT format('GRANT CONNECT ON DATABASE %I TO %I', datname, grantee::regrole::text)"
                            + " FROM pg_database, aclexplode(datacl)"
                            + " WHERE datname = '" + name + "' AND privilege_type = 'CONNECT' AND grantee <> 0");
            execute(connection, "DROP DATABASE " + name + " WITH (FORCE)");
            execute(connection, "CREATE DATABASE " + name + " TEMPLATE " + EMPTY);
            for (String grant : grants) {
                execute(connection, grant);
            }
            execute(connection, "CHECKPOINT");
        }
    }

    /** Writes everything to disk, so that one measurement does not pay for the one before. */
    void checkpoint() throws SQLException {
        try (Connection connection = open("postgres")) {
            execute(connection, "CHECKPOINT");
        }
    }

    /** The server's settings that decide how fast it writes, and its version. */
    public Map<String, String> settings() throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        try (Connection connection = open()) {
            for (String setting : List.of(
                    "server_version",
                    "fsync",
                    "synchronous_commit",
                    "full_page_writes",
                    "shared_buffers",
                    "max_wal_size",
                    "wal_level",
                    "wal_compression")) {
                settings.put(setting, strings(connection, "SHOW " + setting).get(0));
            }
        }
        return settings;
    }

    /** How many filings are recorded after the one of a number. */
    static long filings(Connection connection, long after) throws SQLException {
        return Long.parseLong(strings(connection, "SELECT count(*) FROM registry.filing WHERE filing_no > " + after)
                .get(0));
    }

    /** The number of the last filing, 0 when there is none. */
    long lastFiling() throws SQLException {
        try (Connection connection = open()) {
            return Long.parseLong(strings(connection, "SELECT coalesce(max(filing_no), 0) FROM registry.filing")
                    .get(0));
        }
    }

    /** How much of the disk the register takes. */
    public long bytes() throws SQLException {
        try (Connection connection = open()) {
            return Long.parseLong(strings(connection, "SELECT pg_database_size(current_database())")
                    .get(0));
        }
    }

    /** The tables that hold what ingest wrote, largest first, with their size on disk, indexes included. */
    List<Table> writtenTables(Connection connection) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                        SELECT c.oid::regclass::text, pg_total_relation_size(c.oid)
                        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                        WHERE c.relkind = 'r' AND n.nspname IN ('registry', 'supervision')
                          AND c.relname NOT IN ('platform', 'platform_certificate', 'code_item')
                          AND c.relname NOT LIKE '%flyway%' AND c.relname NOT LIKE '%migration%'
                        ORDER BY pg_relation_size(c.oid) DESC""")) {
            while (found.next()) {
                tables.add(new Table(found.getString(1), found.getLong(2)));
            }
        }
        return tables;
    }

    record Table(String name, long bytes) {}

    /** Runs a statement. */
    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of what is found. */
    public static List<String> strings(Connection connection, String sql) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                strings.add(found.getString(1));
            }
        }
        return strings;
    }
}
