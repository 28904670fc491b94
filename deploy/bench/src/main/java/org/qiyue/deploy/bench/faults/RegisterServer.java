package org.qiyue.deploy.bench.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.qiyue.deploy.local.CityFoundation;

/** PostgreSQL with fsync on, as a program that can be killed, frozen and looked into. */
final class RegisterServer {

    private static final Duration START = Duration.ofSeconds(90);

    private final CityFoundation foundation;
    private final Map<String, String> settings;
    private final Path log;
    private Child process;
    private DataSource register;

    RegisterServer(CityFoundation foundation, Map<String, String> settings, Path log) {
        this.foundation = foundation;
        this.settings = settings;
        this.log = log;
    }

    /** Starts it, again after whatever ended it, and waits until it answers. */
    void start() throws Exception {
        process = Child.start(foundation.postgresCommand(settings), foundation.postgresEnvironment(), log);
        long until = System.nanoTime() + START.toNanos();
        while (!foundation.postgresAnswers()) {
            if (System.nanoTime() > until || !process.isAlive()) {
                throw new IllegalStateException("PostgreSQL did not start, see " + log);
            }
            Thread.sleep(50);
        }
        if (register == null) {
            register = foundation.openRegister();
            ((PGSimpleDataSource) register).setSocketTimeout(20);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Child process() {
        return process;
    }

    /** All of its processes, without notice. */
    void kill() throws InterruptedException {
        process.kill();
    }

    /** Without writing anything more: what pg_ctl calls immediate. */
    void stopImmediately() throws IOException, InterruptedException {
        process.stop("QUIT", Duration.ofSeconds(30));
    }

    void stop() throws IOException, InterruptedException {
        process.stop("INT", Duration.ofSeconds(60));
    }

    /** As the superuser. */
    Connection open() throws SQLException {
        return register.getConnection();
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            return found.next() ? found.getLong(1) : 0;
        }
    }

    String text(String sql) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            return found.next() ? found.getString(1) : "";
        }
    }

    /** Whether a statement of ingest waits for a lock on a table. */
    boolean hasWaiterOn(String table) throws SQLException {
        return number("SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = '" + table + "'::regclass") > 0;
    }

    /**
     * Looks at every page and every index of the register, as PostgreSQL's own tests do after a crash.
     *
     * @return what is wrong
     */
    List<String> corruption() throws SQLException {
        List<String> wrong = new ArrayList<>();
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS amcheck");
            try (ResultSet found = statement.executeQuery("""
                    SELECT c.oid::regclass || ': ' || h.msg
                    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace,
                         LATERAL verify_heapam(c.oid, check_toast => true) h
                    WHERE c.relkind = 'r' AND n.nspname IN ('registry', 'supervision')""")) {
                while (found.next()) {
                    wrong.add(found.getString(1));
                }
            }
            statement.execute("""
                    SELECT bt_index_check(c.oid, heapallindexed => true)
                    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_am a ON a.oid = c.relam
                    WHERE c.relkind = 'i' AND a.amname = 'btree' AND n.nspname IN ('registry', 'supervision')""");
        } catch (SQLException broken) {
            if (!"XX002".equals(broken.getSQLState()) && !"XX001".equals(broken.getSQLState())) {
                throw broken;
            }
            wrong.add(broken.getMessage());
        }
        return wrong;
    }
}
