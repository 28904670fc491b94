package org.qiyue.registry.store.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.qiyue.registry.store.KeyRing;
import org.qiyue.registry.store.intake.WriterLock;

/**
 * Erases what has been kept as long as it may be, a portion at a time, each in a transaction of its own under the writers' lock
 * that also notes how far it came: stopped anywhere, it goes on from there, by the day of its begin. Then it issues a
 * certificate. Intake waits for a portion as for another batch.
 */
public final class Retention {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final int PORTION = 1_000;
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final DataSource database;
    private final Optional<KeyRing> keys;
    private final Optional<CertificateSeal> seal;
    private final Clock clock;
    private final int portion;

    /**
     * @param administrator the database as the one who migrates it: no program's role may erase
     * @param keys the register's keys, needed while an employer is held
     * @param seal what signs the certificate, if anything does
     */
    public Retention(DataSource administrator, Optional<KeyRing> keys, Optional<CertificateSeal> seal, Clock clock) {
        this(administrator, keys, seal, clock, PORTION);
    }

    Retention(
            DataSource administrator,
            Optional<KeyRing> keys,
            Optional<CertificateSeal> seal,
            Clock clock,
            int portion) {
        this.database = administrator;
        this.keys = keys;
        this.seal = seal;
        this.clock = clock;
        this.portion = portion;
    }

    /**
     * How far a run is.
     *
     * @param stage what it is at
     * @param erased what it has erased so far
     */
    public record Progress(String stage, Erased erased) {}

    /**
     * What is due on a day; changes nothing.
     *
     * @param keeping what counts on the day
     * @param due what would be erased, of filings about contracts as many as these have events
     * @param heldCases persons whose contracts are due but held, or about whom filings wait
     */
    public record Report(LocalDate day, Map<KeptData, KeepingTime> keeping, Erased due, long heldCases) {}

    /**
     * What is due on a day, today or any other.
     *
     * @throws IllegalStateException when no keeping time counts on that day
     */
    public Report report(LocalDate day) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Map<KeptData, KeepingTime> keeping = KeepingTime.on(connection, day);
            DueCount count = DueCount.of(connection, keeping, day);
            connection.rollback();
            return new Report(day, keeping, count.due(), count.heldCases());
        }
    }

    /**
     * Erases what is due today, or goes on with a run that was stopped.
     *
     * @param by who does it: stands in the certificate
     * @param told hears of every portion after it is committed
     * @return the certificate; empty when nothing was due
     * @throws IllegalStateException when another run is going on, or holds cannot be judged; what was done before stays
     */
    public Optional<RetentionCertificate> run(String by, Consumer<Progress> told) throws SQLException {
        try (Connection connection = database.getConnection()) {
            alone(connection);
            connection.setAutoCommit(false);
            begin(connection, by);
            while (true) {
                Run run = current(connection);
                if (run.stage() == Run.Stage.CERTIFICATE) {
                    return finish(connection, run);
                }
                told.accept(portion(connection));
            }
        }
    }

    /** The session of a run that has just ended may live a moment longer, and with it the lock. */
    private static void alone(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET lock_timeout = '5s'");
            statement.execute("SELECT pg_advisory_lock(hashtextextended('registry.retention_run', 0))");
            statement.execute("RESET lock_timeout");
        } catch (SQLException failed) {
            if (!LOCK_NOT_AVAILABLE.equals(failed.getSQLState())) {
                throw failed;
            }
            throw new IllegalStateException("另一次处置正在进行 · another run is going on", failed);
        }
    }

    private void begin(Connection connection, String by) throws SQLException {
        if (RunTable.unfinished(connection).isEmpty()) {
            RunTable.begin(connection, LocalDate.now(clock.withZone(CITY)), by);
        }
        connection.commit();
    }

    private static Run current(Connection connection) throws SQLException {
        Run run = RunTable.unfinished(connection).orElseThrow();
        connection.commit();
        return run;
    }

    private Progress portion(Connection connection) throws SQLException {
        boolean done = false;
        try {
            WriterLock.take(connection);
            Run run = RunTable.unfinished(connection).orElseThrow();
            mark(connection, run);
            Portion one = erasure(connection, run).next(connection, run, portion);
            Erased erased = run.erased().plus(one.erased());
            RunTable.passOver(connection, run, one.passedOver());
            Run.Stage next = one.finished() ? Run.Stage.values()[run.stage().ordinal() + 1] : run.stage();
            RunTable.note(connection, run, next, one.finished() ? 0 : one.doneTo(), erased);
            connection.commit();
            done = true;
            return new Progress(run.stage().name(), erased);
        } finally {
            if (!done) {
                connection.rollback();
            }
        }
    }

    /** Says to triggers that rows go for good. */
    private static void mark(Connection connection, Run run) throws SQLException {
        try (PreparedStatement mark =
                connection.prepareStatement("SELECT set_config('qiyue.retention_run', ?, true)")) {
            mark.setString(1, Long.toString(run.runNo()));
            mark.execute();
        }
    }

    private Erasure erasure(Connection connection, Run run) throws SQLException {
        Map<KeptData, KeepingTime> keeping = KeepingTime.on(connection, run.day());
        return switch (run.stage()) {
            case CONTRACT -> new ErasedPersons(keeping.get(KeptData.CONTRACT));
            case REFUSED_FILING -> new ErasedRefusals(keeping.get(KeptData.REFUSED_FILING), keys);
            case ACCESS_LOG -> new DroppedEntries();
            case EXPORT_FILE -> new DroppedFiles();
            case CERTIFICATE -> throw new IllegalArgumentException("nothing is erased at the end");
        };
    }

    /** Outside of the writers' lock: it counts, and nobody else erases. */
    private Optional<RetentionCertificate> finish(Connection connection, Run run) throws SQLException {
        Optional<RetentionCertificate> certificate = run.erased().equals(Erased.NOTHING)
                ? Optional.empty()
                : Optional.of(CertificateChain.append(
                        connection,
                        run,
                        KeepingTime.on(connection, run.day()),
                        clock.instant(),
                        seal.filter(CertificateSeal::signs)));
        RunTable.finish(connection, run);
        connection.commit();
        if (certificate.isPresent()) {
            vacuum(connection);
        }
        return certificate;
    }

    /** What was erased stands in dead rows until these are cleared. */
    private static void vacuum(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        for (String table : List.of("filing", "worker", "party_fact", "contract", "contract_version")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("VACUUM registry." + table);
            }
        }
    }
}
