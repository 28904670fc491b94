package org.qiyue.ingest.service.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.qiyue.registry.store.intake.OutboxReceipt;
import org.qiyue.registry.store.intake.OutboxStore;

/**
 * The outbox as one publisher sees it, over one connection. The lock belongs to the connection's session and ends with
 * it, so whoever holds it knows that nobody else has sent anything since.
 */
final class Outbox {
    private static final long LOCK = 0x7169_7975_6f62_6f78L;
    private static final int REACHABLE_SECONDS = 2;

    private final Connection connection;

    Outbox(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** Becomes the publisher unless another session is. */
    boolean tryLock() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            query.setLong(1, LOCK);
            try (ResultSet rows = query.executeQuery()) {
                boolean locked = rows.next() && rows.getBoolean(1);
                connection.commit();
                return locked;
            }
        }
    }

    /** Lets another session become the publisher; a session that is broken has let go already. */
    void unlock() {
        try {
            connection.rollback();
            try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT pg_advisory_unlock_all()");
            }
            connection.commit();
        } catch (SQLException e) {
            // The session is gone, and the lock with it.
        }
    }

    /** The next receipts; until {@link #markPublished} or the next call they are this session's. */
    List<OutboxReceipt> next(int atMost) throws SQLException {
        connection.rollback();
        return OutboxStore.claim(connection, atMost);
    }

    /** Notes that the broker has every receipt up to this number. */
    void markPublished(long outboxNo) throws SQLException {
        OutboxStore.markPublished(connection, outboxNo);
        connection.commit();
    }

    /** Ends a look that found nothing. */
    void rest() throws SQLException {
        connection.rollback();
    }

    boolean isReachable() throws SQLException {
        return connection.isValid(REACHABLE_SECONDS);
    }
}
