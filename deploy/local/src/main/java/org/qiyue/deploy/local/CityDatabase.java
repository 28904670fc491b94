package org.qiyue.deploy.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.qiyue.registry.store.RegistryMigrations;
import org.qiyue.registry.store.ScopeKeys;

/** The registry's database as the launcher sees it: brought to today's schema, one role and password per program. */
final class CityDatabase {

    static final String INGEST = "qiyue_ingest";
    static final String REGISTRY = "qiyue_registry";
    static final String ANALYTICS = "qiyue_analytics";

    /** Reads every table and writes none; the simulation counts with it. Known to local cities alone. */
    static final String RECONCILER = "qiyue_reconciler";

    private final DataSource admin;
    private final Secrets secrets;
    private final String url;

    CityDatabase(DataSource admin, Secrets secrets, Ports ports) {
        this.admin = admin;
        this.secrets = secrets;
        this.url = url(ports);
    }

    static String url(Ports ports) {
        return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + Postgres.DATABASE;
    }

    /**
     * Applies what migrations are missing, and gives the programs' roles their passwords and the database the key that the
     * registry signs its scope with.
     *
     * @return the number of migrations applied
     */
    int prepare() throws SQLException {
        int applied = RegistryMigrations.migrate(admin);
        ScopeKeys.install(admin, scopeKey(secrets));
        try (Connection connection = admin.getConnection()) {
            if (!exists(connection, RECONCILER)) {
                execute(connection, "CREATE ROLE " + RECONCILER + " NOSUPERUSER BYPASSRLS");
                execute(connection, "GRANT pg_read_all_data TO " + RECONCILER);
                execute(connection, "GRANT CONNECT ON DATABASE " + Postgres.DATABASE + " TO " + RECONCILER);
            }
            for (String role : List.of(INGEST, REGISTRY, ANALYTICS, RECONCILER)) {
                // A password of ours has letters and digits alone and needs no quoting.
                execute(connection, "ALTER ROLE " + role + " LOGIN PASSWORD '" + secrets.ofProgram(role) + "'");
            }
        }
        return applied;
    }

    /** What the registry signs with whose rows a transaction sees. */
    static String scopeKey(Secrets secrets) {
        return secrets.ofProgram("registry-scope");
    }

    DataSource admin() {
        return admin;
    }

    String url() {
        return url;
    }

    private static boolean exists(Connection connection, String role) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT FROM pg_roles WHERE rolname = ?")) {
            query.setString(1, role);
            try (var found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
