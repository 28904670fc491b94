package org.qiyue.ingest.service;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.qiyue.ingest.protocol.Certificates;
import org.qiyue.registry.store.RegistryMigrations;

/** A register of its own: a copy of one that was migrated once, on a PostgreSQL that all tests of a JVM share. */
final class TestRegister {
    static final String ROLE = "qiyue_ingest";

    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static EmbeddedPostgres server;

    private final String name = "register_" + NUMBER.incrementAndGet();

    private TestRegister() {}

    static TestRegister create() throws SQLException {
        TestRegister register = new TestRegister();
        execute(server().getPostgresDatabase(), "CREATE DATABASE " + register.name + " TEMPLATE " + TEMPLATE);
        return register;
    }

    /** Frees what it takes on the disk; nobody may be connected any more. */
    void drop() throws SQLException {
        execute(server().getPostgresDatabase(), "DROP DATABASE " + name + " WITH (FORCE)");
    }

    private static synchronized EmbeddedPostgres server() throws SQLException {
        if (server == null) {
            try {
                server = EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            execute(server.getPostgresDatabase(), "CREATE DATABASE " + TEMPLATE);
            RegistryMigrations.migrate(server.getDatabase("postgres", TEMPLATE));
            execute(server.getPostgresDatabase(), "ALTER ROLE " + ROLE + " LOGIN PASSWORD '" + ROLE + "'");
        }
        return server;
    }

    String url() throws SQLException {
        return "jdbc:postgresql://127.0.0.1:" + server().getPort() + "/" + name;
    }

    /** As the service signs in. */
    DataSource ingest() throws SQLException {
        return server().getDatabase(ROLE, name);
    }

    void platform(String code, TestAuthority.Identity identity) throws Exception {
        execute("INSERT INTO registry.platform VALUES ('" + code + "', '测试平台', '" + code
                + "', 'THIRD_PARTY', 'ACTIVE', '{}', '2020-01-01')");
        try (Connection connection = administrator().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO registry.platform_certificate VALUES (?, ?, ?, '2020-01-01', '2040-01-01', NULL)")) {
            insert.setString(1, Certificates.serialHex(identity.certificate()));
            insert.setString(2, code);
            insert.setBytes(3, identity.certificate().getEncoded());
            insert.executeUpdate();
        }
    }

    /** Changes a platform; what it is from then on. */
    void changePlatform(String code, String columns, Instant since) throws SQLException {
        execute("UPDATE registry.platform SET " + columns + " WHERE platform_code = '" + code + "'");
        execute("UPDATE registry.platform_history SET since = '" + since + "' WHERE since ="
                + " (SELECT max(since) FROM registry.platform_history WHERE platform_code = '" + code + "')");
    }

    void execute(String sql) throws SQLException {
        execute(administrator(), sql);
    }

    /** The first column of the first row, as text. */
    String query(String sql) throws SQLException {
        List<String> values = column(sql);
        return values.isEmpty() ? null : values.get(0);
    }

    /** The first column, as text. */
    List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = administrator().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    long count(String table) throws SQLException {
        return Long.parseLong(query("SELECT count(*) FROM registry." + table));
    }

    /** Ids of all processes of the server, the one that takes connections among them. */
    List<String> serverProcesses() throws SQLException {
        // The first line of this file is the process that takes connections.
        String file = query("SELECT pg_read_file('postmaster.pid')");
        ProcessHandle postmaster = ProcessHandle.of(
                        Long.parseLong(file.lines().findFirst().orElseThrow()))
                .orElseThrow();
        List<String> processes = new ArrayList<>();
        processes.add(Long.toString(postmaster.pid()));
        postmaster.children().forEach(child -> processes.add(Long.toString(child.pid())));
        return processes;
    }

    DataSource administrator() throws SQLException {
        return server().getDatabase("postgres", name);
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
