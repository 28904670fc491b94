package org.qiyue.ingest.service.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qiyue.registry.store.intake.AsideReason;
import org.qiyue.registry.store.intake.AsideStore;
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

    /** Notes that the broker has every receipt of a window but those set aside. */
    void markPublished(List<OutboxReceipt> window, List<OutboxReceipt> withoutTopic, List<OutboxReceipt> refused)
            throws SQLException {
        AsideStore.add(connection, withoutTopic, AsideReason.NO_TOPIC);
        AsideStore.add(connection, refused, AsideReason.REFUSED);
        OutboxStore.markPublished(connection, window.get(window.size() - 1).outboxNo());
        connection.commit();
    }

    /** Topics whose receipts were set aside until they exist. */
    Set<String> missingTopics() throws SQLException {
        connection.rollback();
        return AsideStore.missingTopics(connection);
    }

    /** What was set aside until a topic exists, the oldest first. */
    List<OutboxReceipt> waitingFor(String topic, int atMost) throws SQLException {
        connection.rollback();
        return AsideStore.waitingFor(connection, topic, atMost);
    }

    /** Notes that the broker has what was set aside, but for what it refused. */
    void delivered(List<OutboxReceipt> receipts, List<OutboxReceipt> refused) throws SQLException {
        AsideStore.remove(connection, receipts);
        AsideStore.add(connection, refused, AsideReason.REFUSED);
        connection.commit();
    }

    /** How many receipts are set aside, by reason. */
    Map<AsideReason, Long> aside() throws SQLException {
        Map<AsideReason, Long> counts = AsideStore.count(connection);
        connection.rollback();
        return counts;
    }

    /** Ends a look that found nothing. */
    void rest() throws SQLException {
        connection.rollback();
    }

    boolean isReachable() throws SQLException {
        return connection.isValid(REACHABLE_SECONDS);
    }
}
