package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.qiyue.registry.store.RegistryMigrations;

/** One writer of the register at a time, over all processes. */
public final class WriterLock {

    /** Any number, the same for all: "qiyue" in ASCII. */
    private static final long LOCK = 0x7169797565L;

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
}
