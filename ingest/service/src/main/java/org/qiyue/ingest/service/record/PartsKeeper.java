package org.qiyue.ingest.service.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.qiyue.ingest.service.check.Defects;
import org.qiyue.registry.store.intake.TableParts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps parts of the register's tables ahead of the filings. Nothing waits for it: while it fails, filings fall into the rest
 * of each table, and the next success moves them out of it.
 */
public final class PartsKeeper implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(PartsKeeper.class);

    private final DataSource register;
    private final Duration interval;
    private final BooleanSupplier stopping;
    private final Map<String, Long> strays = new ConcurrentHashMap<>();

    /**
     * @param interval between two looks
     * @param stopping whether to end
     */
    public PartsKeeper(DataSource register, Duration interval, BooleanSupplier stopping) {
        this.register = register;
        this.interval = interval;
        this.stopping = stopping;
    }

    /** How many rows of a table stood in its rest at the last look; 0 before the first. */
    public long strays(String table) {
        return strays.getOrDefault(table, 0L);
    }

    @Override
    public void run() {
        while (!stopping.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
            look();
            LockSupport.parkNanos(interval.toNanos());
        }
    }

    /**
     * Makes what will be needed.
     *
     * @return whether nothing went wrong
     */
    public boolean look() {
        try (Connection connection = register.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement limits = connection.createStatement()) {
                limits.execute(Transactions.LIMITS);
                List<TableParts.Standing> standing = TableParts.make(connection);
                connection.commit();
                standing.forEach(this::tell);
                TableParts.analyze(connection);
                connection.commit();
                return true;
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            LOG.warn("Parts of the register's tables cannot be looked after now: {}", SqlStates.describe(e));
        } catch (RuntimeException e) {
            LOG.error("Parts of the register's tables could not be looked after: {}", Defects.told(e));
        }
        return false;
    }

    private void tell(TableParts.Standing table) {
        strays.put(table.table(), table.strays());
        if (table.made() > 0) {
            LOG.info("Parts made: table={}, count={}", table.table(), table.made());
        }
        if (table.strays() > 0) {
            LOG.warn("Rows without a part of their own: table={}, count={}", table.table(), table.strays());
        }
    }
}
