package org.qiyue.deploy.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/** An empty database beside the registry's, for the time of a rebuild. */
final class CityRebuild implements AutoCloseable {

    private static final String DATABASE = "rebuild";

    private final PGSimpleDataSource server;
    private final Ports ports;

    /** Makes it, anew when an earlier rebuild was cut off. */
    CityRebuild(Ports ports, Secrets secrets) throws SQLException {
        this.ports = ports;
        this.server = new PGSimpleDataSource();
        server.setServerNames(new String[] {"127.0.0.1"});
        server.setPortNumbers(new int[] {ports.postgres()});
        server.setDatabaseName("postgres");
        server.setUser(Postgres.ADMIN);
        server.setPassword(secrets.ofProgram(Postgres.ADMIN));
        drop();
        execute("CREATE DATABASE " + DATABASE);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + DATABASE;
    }

    @Override
    public void close() throws SQLException {
        drop();
    }

    private void drop() throws SQLException {
        execute("DROP DATABASE IF EXISTS " + DATABASE + " WITH (FORCE)");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
