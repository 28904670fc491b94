package org.qiyue.deploy.bench.pages;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.qiyue.deploy.bench.Register;
import org.qiyue.deploy.bench.RegisterGrowth;
import org.qiyue.deploy.local.CityOptions;
import org.qiyue.deploy.local.LocalCity;
import org.qiyue.registry.store.BlindIndex;
import org.qiyue.registry.store.KeyRing;
import org.qiyue.registry.store.review.EmployerRank;

/**
 * A local city whose registry has a large register before it; made once, then used again. What the simulated platforms filed
 * is the pattern of everything else.
 */
final class LargeCity implements AutoCloseable {

    /** Where a supervisor looks. */
    static final String AREA = "110105";

    /** Workers whose numbers are known, so that they can be asked for. */
    static final int KNOWN_WORKERS = 2_000;

    private static final String ID_TYPE = "01";
    private static final String MADE = "pattern.made";
    private static final String SENT = "sent-statements";

    /** A server's memory instead of a laptop's; statements are told to a file when somebody wants to know them. */
    private static Map<String, String> database() {
        Map<String, String> settings = new HashMap<>();
        settings.put("shared_buffers", "4GB");
        settings.put("effective_cache_size", "12GB");
        settings.put("max_wal_size", "8GB");
        settings.put("maintenance_work_mem", "512MB");
        settings.put("logging_collector", "on");
        settings.put("log_destination", "jsonlog");
        settings.put("log_filename", SENT);
        settings.put("log_rotation_age", "0");
        settings.put("log_rotation_size", "0");
        settings.put("log_truncate_on_rotation", "off");
        return settings;
    }

    private final long start = System.nanoTime();
    private final PagesOptions options;
    private final LocalCity city;
    private final Register register;

    private LargeCity(PagesOptions options) throws Exception {
        this.options = options;
        say("starting PostgreSQL, Keycloak, Kafka, ingest and registry");
        this.city = LocalCity.start(CityOptions.in(options.folder())
                .at(options.ports())
                .withContracts(options.pattern())
                .withSeed(options.seed())
                .withDatabase(database())
                .without(Set.of("statistics")));
        this.register = new Register(city);
        try {
            fill();
        } catch (Exception failed) {
            city.close();
            throw failed;
        }
    }

    static LargeCity start(PagesOptions options) throws Exception {
        return new LargeCity(options);
    }

    LocalCity city() {
        return city;
    }

    Register register() {
        return register;
    }

    /** Where the database tells what it was sent. */
    Path sentStatements() {
        return options.folder().resolve("data/postgresql/log").resolve(SENT + ".json");
    }

    private void fill() throws Exception {
        try (Connection connection = register.open()) {
            if (Register.strings(connection, "SELECT to_regclass('" + MADE + "')::text")
                            .get(0)
                    != null) {
                city.stopPart("ingest");
                rank(connection);
                return;
            }
            if (!Register.strings(connection, "SELECT nspname FROM pg_namespace WHERE nspname = 'pattern'")
                    .isEmpty()) {
                throw new IllegalStateException(
                        "The register in " + options.folder() + " was not filled to its end; delete that folder");
            }
        }
        say("filing the pattern");
        city.simulate();
        city.stopPart("ingest");
        city.stopPart("registry");
        RegisterGrowth growth = RegisterGrowth.forReading(register);
        growth.takePattern();
        long employers;
        long contracts;
        try (Connection connection = register.open()) {
            employers = number(connection, "SELECT count(*) FROM registry.employer");
            contracts = number(connection, "SELECT count(*) FROM registry.contract");
        }
        long wanted = (options.employers() + employers - 1) / employers * contracts;
        say("%,d employers and %,d contracts are the pattern; growing to %,d contracts"
                .formatted(employers, contracts, wanted));
        growth.growTo(wanted);
        try (Connection connection = register.open()) {
            makeWorkersKnown(connection);
            rank(connection);
            Register.execute(connection, "CREATE TABLE " + MADE + " AS SELECT now() AS at");
            Register.execute(connection, "CHECKPOINT");
        }
        city.startPart("registry");
    }

    /** Workers all over the register get numbers that are known; of the copies nobody has one. */
    private void makeWorkersKnown(Connection connection) throws Exception {
        BlindIndex blinds = new BlindIndex(KeyRing.open(city.folder().resolve("keys/registry-keys.properties")));
        List<String> workers = Register.strings(
                connection,
                "SELECT DISTINCT worker_id FROM (SELECT worker_id FROM registry.contract TABLESAMPLE SYSTEM (5)"
                        + " REPEATABLE (1) WHERE jurisdiction_area = '" + AREA
                        + "' AND ended_on IS NULL) sampled LIMIT " + KNOWN_WORKERS);
        if (workers.isEmpty()) {
            throw new SQLException("No contract of " + AREA + " was found");
        }
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE registry.worker SET id_blind = ? WHERE worker_id = ?")) {
            for (int i = 0; i < workers.size(); i++) {
                update.setBytes(1, blinds.of(ID_TYPE, number(i)));
                update.setLong(2, Long.parseLong(workers.get(i)));
                update.addBatch();
            }
            update.executeBatch();
        }
        Register.execute(connection, "VACUUM (ANALYZE) registry.worker");
    }

    /** As the daily review leaves it. */
    private void rank(Connection connection) throws SQLException {
        say("ranking the employers");
        EmployerRank.refresh(connection);
        connection.setAutoCommit(true);
        Register.execute(connection, "VACUUM (ANALYZE) registry.employer_rank");
    }

    /** The number of a known worker, of nobody. */
    static String number(int worker) {
        return "1101051900%08d".formatted(worker);
    }

    /** How the city is filled, for the report. */
    String size() throws SQLException {
        try (Connection connection = register.open()) {
            return String.format(
                    Locale.ROOT,
                    "%,d employers, %,d contracts, %,d workers; %.1f GB",
                    number(connection, "SELECT count(*) FROM registry.employer"),
                    number(connection, "SELECT count(*) FROM registry.contract"),
                    number(connection, "SELECT count(*) FROM registry.worker"),
                    register.bytes() / 1e9);
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        return Long.parseLong(Register.strings(connection, sql).get(0));
    }

    void say(String line) {
        System.out.printf(Locale.ROOT, "[%6.1fs] %s%n", (System.nanoTime() - start) / 1e9, line);
    }

    @Override
    public void close() {
        city.close();
    }
}
