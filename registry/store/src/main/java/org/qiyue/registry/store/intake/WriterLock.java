package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.qiyue.registry.store.RegistryMigrations;

/** One writer of the register at a time, over all processes. */
public final class WriterLock {

    /** Any number, the same for all: "qiyue" in ASCII. */
    private static final long LOCK = 0x7169797565L;

    /** Sessions of one's own role that hold the lock and wait for their program since before a moment. */
    private static final String FROZEN =
            "SELECT pg_terminate_backend(a.pid) FROM pg_locks l JOIN pg_stat_activity a USING (pid)"
                    + " WHERE l.locktype = 'advisory' AND l.granted AND l.classid = ? AND l.objid = ? AND l.objsubid = 1"
                    + " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
                    + " AND a.usename = current_user AND a.wait_event = 'ClientRead'"
                    + " AND a.state_change < clock_timestamp() - make_interval(secs => ?)";

    private WriterLock() {}

    /**
     * Waits for the transaction before, then fits the planner to what intake does: look-ups of a few thousand keys. Without
     * statistics (a register filled since its last ANALYZE) it would scan whole tables instead.
     *
     * @throws OtherSchemaException when the register is not of the release that this program is of
     */
    public static void take(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(
                "SELECT pg_advisory_xact_lock(?), set_config('enable_seqscan', 'off', true),"
                        + " set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)")) {
            lock.setLong(1, LOCK);
            lock.execute();
        }
        // A migration that ends after this look makes the batch fail, and the look of the next attempt finds it.
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT max(version::integer) FROM registry.flyway_schema_history WHERE success");
                ResultSet rows = query.executeQuery()) {
            rows.next();
            if (rows.getInt(1) != RegistryMigrations.SCHEMA) {
                throw new OtherSchemaException(rows.getInt(1));
            }
        }
    }

    /**
     * Ends the sessions, of the connection's own role, whose program holds the lock and has sent nothing for longer than a
     * limit. PostgreSQL ends one that is idle in its transaction by itself, but not one that stopped in the midst of sending
     * rows. What it had not committed is undone, as if its machine had gone.
     *
     * @return how many there were
     */
    public static int evictFrozen(Connection connection, Duration limit) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FROZEN)) {
            query.setLong(1, LOCK >>> 32);
            query.setLong(2, LOCK & 0xffffffffL);
            query.setDouble(3, limit.toMillis() / 1000.0);
            int ended = 0;
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ended++;
                }
            }
            return ended;
        }
    }
}
