package org.qiyue.analytics.jobs;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.qiyue.registry.store.RegistryMigrations;

/** A real PostgreSQL with the register's schema, in which the analytics role may log in. */
final class RegistryDatabase implements AutoCloseable {

    static final String ROLE = "qiyue_analytics";
    static final String PASSWORD = "reads-no-names";

    private final EmbeddedPostgres postgres;

    private RegistryDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Starts an empty server. */
    static RegistryDatabase start() throws IOException {
        return new RegistryDatabase(EmbeddedPostgres.builder().start());
    }

    RegistryDatabase migrated() throws SQLException {
        RegistryMigrations.migrate(postgres.getPostgresDatabase());
        execute("alter role " + ROLE + " login password '" + PASSWORD + "'");
        return this;
    }

    RegistryDatabase seeded(int contracts) throws SQLException, IOException {
        execute(resource("random-registry.sql").replace("%1$d", Integer.toString(contracts)));
        return this;
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A connection of the superuser. */
    Connection owner() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    StatisticsConfig config(String asOf) {
        return config(asOf, null);
    }

    /** With a folder in which extracts are kept, or null for none. */
    StatisticsConfig config(String asOf, Path extractFolder) {
        return new StatisticsConfig(
                url(),
                ROLE,
                PASSWORD,
                LocalDate.parse(asOf),
                "local[2]",
                Path.of("target"),
                Optional.ofNullable(extractFolder));
    }

    String url() {
        return String.format(Locale.ROOT, "jdbc:postgresql://127.0.0.1:%d/postgres", postgres.getPort());
    }

    static String resource(String name) throws IOException {
        try (InputStream resource = RegistryDatabase.class.getResourceAsStream(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
