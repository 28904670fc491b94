package org.qiyue.registry.store.intake;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Receipts on their way to Kafka. They are written in the transaction of their filings and published in order, at least
 * once: a publisher that dies between publishing and {@link #markPublished} leads to a repeat of the same bytes.
 */
public final class OutboxStore {

    static final String COLUMNS = "outbox_no, o.topic, o.record_key, o.headers, o.value";

    private OutboxStore() {}

    /**
     * The next receipts to publish, oldest first. Until the transaction ends no other publisher gets any.
     *
     * @param connection a connection of role qiyue_ingest with auto-commit off
     * @param atMost how many
     * @return none when there is nothing to publish, or another publisher is at work
     */
    public static List<OutboxReceipt> claim(Connection connection, int atMost) throws SQLException {
        OptionalLong published = lockPosition(connection);
        List<OutboxReceipt> receipts = new ArrayList<>();
        if (published.isEmpty()) {
            return receipts;
        }
        try (PreparedStatement query = connection.prepareStatement("SELECT " + COLUMNS
                + " FROM registry.receipt_outbox o" + " WHERE outbox_no > ? ORDER BY outbox_no LIMIT ?")) {
            query.setLong(1, published.getAsLong());
            query.setInt(2, atMost);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    receipts.add(receipt(rows));
                }
            }
        }
        return receipts;
    }

    /**
     * Notes that every receipt up to this one is in Kafka or set aside; to be committed by the caller.
     *
     * @param outboxNo of the last receipt published, claimed in this transaction
     */
    public static void markPublished(Connection connection, long outboxNo) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE registry.receipt_publication SET published_to = ?, published_at = now()"
                        + " WHERE published_to < ?")) {
            update.setLong(1, outboxNo);
            update.setLong(2, outboxNo);
            update.executeUpdate();
        }
    }

    /** How many receipts wait; exact up to gaps that rolled-back batches left in the numbers. */
    public static long waiting(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT coalesce(max(o.outbox_no), 0) - p.published_to"
                                + " FROM registry.receipt_publication p LEFT JOIN registry.receipt_outbox o"
                                + " ON o.outbox_no > p.published_to GROUP BY p.published_to");
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? Math.max(0, rows.getLong(1)) : 0;
        }
    }

    static void write(Connection connection, IntakeBatch batch) throws SQLException {
        List<ReceiptRow> receipts = batch.awaitReceipts();
        List<Long> numbers = Numbers.take(connection, "registry.outbox_number", receipts.size());
        BinaryCopy copy = new BinaryCopy();
        for (int index = 0; index < numbers.size(); index++) {
            ReceiptRow receipt = receipts.get(index);
            copy.row(6)
                    .bigint(numbers.get(index))
                    .text(receipt.topic())
                    .text(receipt.key())
                    .bytes(bytes(receipt.headers()))
                    .bytes(receipt.value())
                    .instant(batch.recordedAt);
        }
        copy.into(connection, "registry.receipt_outbox (outbox_no, topic, record_key, headers, value, created_at)");
    }

    static OutboxReceipt receipt(ResultSet rows) throws SQLException {
        return new OutboxReceipt(
                rows.getLong(1),
                new ReceiptRow(rows.getString(2), rows.getString(3), headers(rows.getBytes(4)), rows.getBytes(5)));
    }

    private static OptionalLong lockPosition(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT published_to FROM registry.receipt_publication FOR UPDATE SKIP LOCKED");
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
        }
    }

    private static byte[] bytes(Map<String, byte[]> headers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> header : headers.entrySet()) {
                for (byte[] part : List.of(header.getKey().getBytes(StandardCharsets.UTF_8), header.getValue())) {
                    if (part.length > 0xffff) {
                        throw new IllegalArgumentException("A header is at most 65535 bytes long");
                    }
                    out.writeShort(part.length);
                    out.write(part);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> headers(byte[] bytes) {
        Map<String, byte[]> headers = new LinkedHashMap<>();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        while (in.hasRemaining()) {
            headers.put(new String(part(in), StandardCharsets.UTF_8), part(in));
        }
        return headers;
    }

    private static byte[] part(ByteBuffer in) {
        byte[] part = new byte[Short.toUnsignedInt(in.getShort())];
        in.get(part);
        return part;
    }
}
