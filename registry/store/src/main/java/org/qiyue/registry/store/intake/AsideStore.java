package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Receipts that were passed over, so that they hold up no others; every change is to be committed by the caller. */
public final class AsideStore {

    private AsideStore() {}

    /** Sets receipts aside, in the transaction that marks them as passed. */
    public static void add(Connection connection, Collection<OutboxReceipt> receipts, AsideReason reason)
            throws SQLException {
        if (receipts.isEmpty()) {
            return;
        }
        new Columns<>(connection, receipts)
                .number(OutboxReceipt::outboxNo)
                .text(receipt -> receipt.receipt().topic())
                .text(receipt -> reason.name())
                .update(
                        "INSERT INTO registry.receipt_aside (outbox_no, topic, reason)"
                                + " SELECT * FROM unnest(?, ?, ?) ON CONFLICT (outbox_no) DO UPDATE SET reason = excluded.reason");
    }

    /** Topics whose receipts wait for them to exist. */
    public static Set<String> missingTopics(Connection connection) throws SQLException {
        Set<String> topics = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT DISTINCT topic FROM registry.receipt_aside WHERE reason = 'NO_TOPIC'");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                topics.add(rows.getString(1));
            }
        }
        return topics;
    }

    /** What waits for a topic, the oldest first. */
    public static List<OutboxReceipt> waitingFor(Connection connection, String topic, int atMost) throws SQLException {
        List<OutboxReceipt> receipts = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT " + OutboxStore.COLUMNS
                + " FROM registry.receipt_aside a JOIN registry.receipt_outbox o USING (outbox_no)"
                + " WHERE a.topic = ? AND a.reason = 'NO_TOPIC' ORDER BY outbox_no LIMIT ?")) {
            query.setString(1, topic);
            query.setInt(2, atMost);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    receipts.add(OutboxStore.receipt(rows));
                }
            }
        }
        return receipts;
    }

    /** Forgets receipts that are in Kafka now. */
    public static void remove(Connection connection, Collection<OutboxReceipt> receipts) throws SQLException {
        if (!receipts.isEmpty()) {
            new Columns<>(connection, receipts)
                    .number(OutboxReceipt::outboxNo)
                    .update("DELETE FROM registry.receipt_aside WHERE outbox_no = ANY (?)");
        }
    }

    /** How many there are for each reason. */
    public static Map<AsideReason, Long> count(Connection connection) throws SQLException {
        Map<AsideReason, Long> counts = new EnumMap<>(AsideReason.class);
        for (AsideReason reason : AsideReason.values()) {
            counts.put(reason, 0L);
        }
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT reason, count(*) FROM registry.receipt_aside GROUP BY reason");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                counts.put(AsideReason.valueOf(rows.getString(1)), rows.getLong(2));
            }
        }
        return counts;
    }
}
