package org.qiyue.registry.store.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** Drops the oldest stretch of the access log, whose end stays as a checkpoint; the database itself sees that none is too young. */
final class DroppedEntries implements Erasure {

    private static final int ENTRIES_AT_ONCE = 50_000;

    @Override
    public Portion next(Connection connection, Run run, int atMost) throws SQLException {
        int entries = Math.max(atMost, ENTRIES_AT_ONCE);
        try (PreparedStatement drop = connection.prepareStatement("SELECT audit.drop_entries(?, ?, ?, ?)")) {
            drop.setObject(1, run.day());
            drop.setInt(2, entries);
            drop.setString(3, run.startedBy());
            drop.setLong(4, run.runNo());
            try (ResultSet row = drop.executeQuery()) {
                row.next();
                long dropped = row.getLong(1);
                return new Portion(run.doneTo() + dropped, Erased.entries(dropped), Map.of(), dropped < entries);
            }
        }
    }
}
