package org.qiyue.ingest.service.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.qiyue.registry.store.registers.RegisterHistory;

/** The registers that operators load, brought to what they said at the time of each decision. */
final class Registers implements AutoCloseable {
    private final Connection log;
    private final Connection built;
    private final Deque<RegisterHistory.Load> ahead;

    /** @param built of the register that is built, with the role that migrated it; closed with this */
    Registers(Connection log, Connection built) throws SQLException {
        this.log = log;
        this.built = built;
        built.setAutoCommit(false);
        this.ahead = new ArrayDeque<>(RegisterHistory.loads(log));
    }

    /** Makes the loads that took effect before a moment. */
    void bringTo(Instant moment) throws SQLException {
        while (!ahead.isEmpty() && ahead.peek().at().isBefore(moment)) {
            RegisterHistory.repeat(log, built, ahead.remove());
            built.commit();
        }
    }

    @Override
    public void close() throws SQLException {
        built.rollback();
        built.close();
    }
}
