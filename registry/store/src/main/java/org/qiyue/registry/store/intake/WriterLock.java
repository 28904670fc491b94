package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** One writer of the register at a time, over all processes. */
public final class WriterLock {

    /** Any number, the same for all: "qiyue" in ASCII. */
    private static final long LOCK = 0x7169797565L;

    private WriterLock() {}

    /**
     * Waits for the transaction before, then fits the planner to what intake does: look-ups of a few thousand keys. Without
     * statistics (a register filled since its last ANALYZE) it would scan whole tables instead.
     */
    public static void take(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(
                "SELECT pg_advisory_xact_lock(?), set_config('enable_seqscan', 'off', true),"
                        + " set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)")) {
            lock.setLong(1, LOCK);
            lock.execute();
        }
    }
}
