package org.qiyue.registry.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A migrated database of its own on a real PostgreSQL that all tests of this process share. */
public final class RegistryDatabase implements AutoCloseable {

    /** The roles of the programs, each with its name as password. */
    public static final List<String> PROGRAMS = List.of("qiyue_ingest", "qiyue_registry", "qiyue_analytics");

    private static final String SCOPE_KEY = "a scope key for the tests, of 32 bytes and more";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static EmbeddedPostgres server;
    private static String template;

    private final String name;
    private final List<Connection> connections = new ArrayList<>();

    private RegistryDatabase(String name) {
        this.name = name;
    }

    /** An empty database. */
    public static RegistryDatabase empty() throws SQLException {
        return create("template1");
    }

    /** A migrated database whose program roles can sign in: a copy of one that was migrated once. */
    public static synchronized RegistryDatabase migrated() throws SQLException {
        if (template == null) {
            RegistryDatabase first = empty();
            RegistryMigrations.migrate(first.administrator());
            ScopeKeys.install(first.administrator(), SCOPE_KEY);
            for (String role : PROGRAMS) {
                first.execute("ALTER ROLE " + role + " LOGIN PASSWORD '" + role + "'");
            }
            template = first.name;
        }
        return create(template);
    }

    private static RegistryDatabase create(String original) throws SQLException {
        RegistryDatabase database = new RegistryDatabase("test_" + NUMBER.incrementAndGet());
        try (Connection admin = server().getPostgresDatabase().getConnection();
                Statement statement = admin.createStatement()) {
            statement.execute("CREATE DATABASE " + database.name + " TEMPLATE " + original);
        }
        return database;
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return server;
    }

    public DataSource administrator() {
        return server().getDatabase("postgres", name);
    }

    /** Its address. */
    public String url() {
        return "jdbc:postgresql://localhost:" + server().getPort() + "/" + name;
    }

    /** A new connection of a role, closed with this database. */
    public Connection connect(String role) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", role);
        Connection connection = DriverManager.getConnection(url(), properties);
        connections.add(connection);
        return connection;
    }

    public Connection ingest() throws SQLException {
        return connect("qiyue_ingest");
    }

    public Connection registry() throws SQLException {
        return connect("qiyue_registry");
    }

    public Connection analytics() throws SQLException {
        return connect("qiyue_analytics");
    }

    /** Begins a transaction of the registry service with a scope, as an account. */
    public static void scope(Connection registry, String scope, String account) throws SQLException {
        scope(registry, scope, "", account);
    }

    /** Begins a transaction of the registry service with a scope, as an account in its role. */
    public static void scope(Connection registry, String scope, String role, String account) throws SQLException {
        registry.setAutoCommit(false);
        try (PreparedStatement set = registry.prepareStatement("SELECT set_config('qiyue.scope', ?, true)")) {
            set.setString(
                    1,
                    ScopeKeys.sign(
                            SCOPE_KEY, scope, role, account, Instant.now().getEpochSecond()));
            set.execute();
        }
    }

    /** Runs a statement as the superuser. */
    public void execute(String sql) throws SQLException {
        try (Connection admin = administrator().getConnection();
                Statement statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of a query run as the superuser, as text. */
    public List<String> query(String sql) throws SQLException {
        try (Connection admin = administrator().getConnection()) {
            return query(admin, sql);
        }
    }

    /** The first column of a query, as text. */
    public static List<String> query(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
