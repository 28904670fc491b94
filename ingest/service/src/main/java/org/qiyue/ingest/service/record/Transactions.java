package org.qiyue.ingest.service.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.qiyue.ingest.service.book.RuleSource;
import org.qiyue.ingest.service.check.FilingChecks;
import org.qiyue.ingest.service.check.WorkerSeal;
import org.qiyue.ingest.service.decide.BatchDecision;
import org.qiyue.ingest.service.decide.Decided;
import org.qiyue.ingest.service.decide.NumberSupply;
import org.qiyue.ingest.service.decide.Recollection;
import org.qiyue.ingest.service.decide.Registrar;
import org.qiyue.ingest.service.decide.WorkingRegister;
import org.qiyue.registry.store.intake.ContractIds;
import org.qiyue.registry.store.intake.IntakeTransaction;
import org.qiyue.registry.store.intake.WriterLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Transactions in which filings are decided and written; those of all instances run one after another. */
final class Transactions {
    /** A frozen instance must not keep the others out, and one kept out must not wait for ever. */
    static final String LIMITS =
            "SET LOCAL idle_in_transaction_session_timeout = '30s'; SET LOCAL lock_timeout = '60s'";

    private static final Duration FROZEN = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);

    private final DataSource register;
    private final FilingChecks checks;
    private final WorkerSeal workers;
    private final BureauSeal bureau;
    private final ContractIds contractIds;
    private final Clock clock;
    private final BatchListener listener;
    private final int heldPortion;
    private final RuleSource rules;

    /**
     * @param listener hears of every batch after its commit
     * @param heldPortion how many held filings one transaction decides again, at most
     * @param rules those that decide
     */
    Transactions(
            DataSource register,
            FilingChecks checks,
            WorkerSeal workers,
            BureauSeal bureau,
            Clock clock,
            BatchListener listener,
            int heldPortion,
            RuleSource rules) {
        this.register = register;
        this.checks = checks;
        this.workers = workers;
        this.bureau = bureau;
        this.contractIds = new ContractIds(clock);
        this.clock = clock;
        this.listener = listener;
        this.heldPortion = heldPortion;
        this.rules = rules;
    }

    /** Work inside a transaction. */
    interface Work<T> {
        T apply(Connection connection, IntakeTransaction transaction) throws SQLException;
    }

    /**
     * Does the work in a transaction; what it does not commit is rolled back.
     *
     * @throws RegisterUnavailableException when the register cannot be reached
     * @throws IllegalStateException when the register refuses what is written, or what is decided is too deep
     */
    <T> T run(Work<T> work) {
        try (Connection connection = register.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement limits = connection.createStatement()) {
                limits.execute(LIMITS);
                return work.apply(connection, IntakeTransaction.begin(connection));
            } finally {
                connection.rollback();
            }
        } catch (StackOverflowError e) {
            throw new IllegalStateException("What is to be decided is too deep", e);
        } catch (SQLException e) {
            if (SqlStates.blamesTheData(e)) {
                throw new IllegalStateException("The register refuses the batch", e);
            }
            if (SqlStates.isKeptOut(e)) {
                evictFrozen();
            }
            throw new RegisterUnavailableException(SqlStates.describe(e), e);
        }
    }

    /**
     * Decides a task and commits.
     *
     * @param task reads what there is to decide; null when there is nothing, and nothing is committed
     * @return how many receipts came of it
     * @throws RegisterUnavailableException when the register cannot be reached
     * @throws RuntimeException when something cannot be decided, or the register refuses it
     */
    int decide(Work<Task> task) {
        long began = System.nanoTime();
        Decided decided = run((connection, transaction) -> {
            Task read = task.apply(connection, transaction);
            return read == null ? null : decide(connection, transaction, read);
        });
        if (decided == null) {
            return 0;
        }
        listener.recorded(decided, Duration.ofNanos(System.nanoTime() - began));
        return decided.receipts().size();
    }

    /** What a transaction reads of the register. */
    RegisterReading reading(Connection connection, IntakeTransaction transaction) {
        return new RegisterReading(connection, transaction, checks, workers, heldPortion);
    }

    private Decided decide(Connection connection, IntakeTransaction transaction, Task task) throws SQLException {
        RegisterReading reading = reading(connection, transaction);
        WorkingRegister working = reading.read(task.filings(), task.past(), task.ruled(), task.resumed());
        NumberSupply numbers = reading.numbers(task.filings().size());
        Registrar registrar = new Registrar(working, numbers, filingNo -> contractIds.next(), workers);
        BatchDecision decision = new BatchDecision(
                rules.at(reading.latestReceipt()), working, registrar, numbers, clock.instant(), Recollection.NONE);
        if (!task.releases()) {
            decision.putOffReleases();
        }
        task.past().forEach(decision::expire);
        task.ruled().forEach(decision::carryOut);
        task.resumed().forEach(decision::resume);
        task.filings().forEach(decision::decide);
        Decided decided = decision.finish();
        decided.batch().receiptsInTheMaking(bureau.beginToSeal(decided.receipts()));
        transaction.write(decided.batch());
        connection.commit();
        return decided;
    }

    /** Who could not get in for a minute looks whether the one inside is frozen; whatever comes of it, the batch is tried again. */
    private void evictFrozen() {
        try (Connection connection = register.getConnection()) {
            connection.setAutoCommit(true);
            int ended = WriterLock.evictFrozen(connection, FROZEN);
            if (ended > 0) {
                LOG.warn("Sessions ended whose program held the register and sent nothing: count={}", ended);
            }
        } catch (SQLException e) {
            LOG.warn("Who holds the register cannot be told: {}", SqlStates.describe(e));
        }
    }
}
