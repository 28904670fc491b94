package org.qiyue.deploy.e2e;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.qiyue.deploy.local.CityOptions;
import org.qiyue.deploy.local.LocalCity;
import org.qiyue.deploy.local.Ports;
import org.qiyue.deploy.local.SimulationReport;

/**
 * Founds one small city for all tests of this module and stops it after the last.
 *
 * <p>While its platforms file, ingest is killed twice ({@code kill -9}) and started again: every test then looks at a
 * city that went through that.
 */
final class SharedCity implements BeforeAllCallback {

    static final int CONTRACTS = 1_500;

    /** How recent a sign-in has to be for a reveal: a story in the browser outlives it. */
    static final Duration FRESH = Duration.ofMinutes(1);

    private static final Namespace NAMESPACE = Namespace.create(SharedCity.class);
    private static final String SUPERUSER = "qiyue_admin";
    private static final int KILLS = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static volatile Founded founded;

    /**
     * The city and how it came about.
     *
     * @param report what its simulation reported
     * @param killedAt how many filings the register held each time ingest was killed
     */
    record Founded(LocalCity city, SimulationReport report, List<Long> killedAt) implements AutoCloseable {
        Founded {
            killedAt = List.copyOf(killedAt);
        }

        @Override
        public void close() {
            city.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        founded = context.getRoot().getStore(NAMESPACE).computeIfAbsent(Founded.class, key -> found(), Founded.class);
    }

    static LocalCity city() {
        return founded.city();
    }

    static SimulationReport report() {
        return founded.report();
    }

    /** How many filings the register held each time ingest was killed. */
    static List<Long> killedAt() {
        return founded.killedAt();
    }

    /** A connection as the superuser, who sees everything; for looking, not for changing. */
    static Connection superuser() throws SQLException {
        return connection(SUPERUSER);
    }

    static Connection connection(String role) throws SQLException {
        LocalCity city = city();
        return DriverManager.getConnection(city.jdbcUrl(), role, city.databasePassword(role));
    }

    private static Founded found() {
        Path folder = Path.of("target", "city").toAbsolutePath();
        LocalCity city = LocalCity.start(CityOptions.in(folder)
                .at(Ports.free())
                .withContracts(CONTRACTS)
                .withSeed(7)
                .withRegistry(Map.of("QIYUE_SIGN_IN_FRESH_FOR", FRESH.toSeconds() + "s"))
                .afterReset());
        try {
            // On a thread of its own: the common pool may have one alone, and the end of a killed process is told
            // there.
            CompletableFuture<SimulationReport> filing = CompletableFuture.supplyAsync(
                    city::simulate, simulation -> new Thread(simulation, "simulation").start());
            List<Long> killedAt = new ArrayList<>();
            for (int kill = 0; kill < KILLS; kill++) {
                long known = kill == 0 ? 0 : killedAt.get(kill - 1);
                killedAt.add(awaitMoreFilings(city, filing, known));
                city.restart("ingest", true);
            }
            SimulationReport report = filing.join();
            city.publishStatistics();
            return new Founded(city, report, killedAt);
        } catch (RuntimeException | Error failed) {
            city.close();
            throw failed;
        }
    }

    /**
     * Waits until the register holds more filings than are known of.
     *
     * @return how many it holds
     */
    private static long awaitMoreFilings(LocalCity city, CompletableFuture<?> filing, long known) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (Connection connection =
                        DriverManager.getConnection(city.jdbcUrl(), SUPERUSER, city.databasePassword(SUPERUSER));
                Statement statement = connection.createStatement()) {
            while (!filing.isDone() && System.nanoTime() < deadline) {
                try (ResultSet row = statement.executeQuery("SELECT count(*) FROM registry.filing")) {
                    row.next();
                    if (row.getLong(1) > known) {
                        return row.getLong(1);
                    }
                }
                Thread.sleep(20);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The registry cannot be looked at", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Waiting was interrupted", e);
        }
        throw new IllegalStateException(
                "No filing came after the first " + known + ": ingest cannot be killed at work");
    }
}
