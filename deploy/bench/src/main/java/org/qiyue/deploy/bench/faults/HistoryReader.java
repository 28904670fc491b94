package org.qiyue.deploy.bench.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.qiyue.ingest.protocol.Certificates;
import org.qiyue.ingest.protocol.ReceiptSeal;
import org.qiyue.ingest.protocol.Sm2Verifier;
import org.qiyue.ingest.protocol.Wire;

/** Reads what a run left in the register and on the receipts topics, from where both stood before it. */
final class HistoryReader {

    private static final Duration DRAIN = Duration.ofSeconds(240);

    /** Longer than a new publisher waits for what its predecessor sent. */
    private static final double SETTLE_SECONDS = 3;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Stand stand;
    private final long filingNo;
    private final long outboxNo;
    private final Map<TopicPartition, Long> receiptsFrom;

    private HistoryReader(Stand stand, long filingNo, long outboxNo, Map<TopicPartition, Long> receiptsFrom) {
        this.stand = stand;
        this.filingNo = filingNo;
        this.outboxNo = outboxNo;
        this.receiptsFrom = receiptsFrom;
    }

    /** Remembers where everything stands. */
    static HistoryReader begin(Stand stand) throws Exception {
        return new HistoryReader(
                stand,
                stand.register().number("SELECT coalesce(max(filing_no), 0) FROM registry.filing"),
                stand.register().number("SELECT coalesce(max(outbox_no), 0) FROM registry.receipt_outbox"),
                stand.broker().ends(stand.receiptsTopics()));
    }

    /** Waits until nothing is to be done any more, or the time is over, and reads. */
    History read(Platforms platforms) throws Exception {
        try (Progress progress = new Progress(stand)) {
            var ends = progress.ends();
            var ids = progress.ids();
            long until = System.nanoTime() + DRAIN.toNanos();
            while (System.nanoTime() < until && !isDone(progress, ends, ids)) {
                Thread.sleep(100);
            }
            Scene.sleep(SETTLE_SECONDS);
            List<Received> received = received();
            try (Connection connection = stand.register().open()) {
                return new History(
                        List.copyOf(platforms.memory()),
                        recorded(connection),
                        outgoing(connection),
                        received,
                        versions(connection),
                        progress.astray(ends, ids),
                        progress.aside());
            }
        }
    }

    private static boolean isDone(Progress progress, Map<TopicPartition, Long> ends, Map<String, Uuid> ids) {
        try {
            return progress.unread(ends, ids) == 0 && progress.held() == 0 && progress.isPublished();
        } catch (SQLException away) {
            return false;
        }
    }

    private List<Recorded> recorded(Connection connection) throws SQLException {
        List<Recorded> recorded = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT filing_no, platform_code, encode(content_digest, 'hex'), topic_id || '/' || partition,
                       record_offset, result
                FROM registry.filing WHERE filing_no > ? ORDER BY filing_no""")) {
            query.setLong(1, filingNo);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    recorded.add(new Recorded(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getLong(5),
                            rows.getString(6)));
                }
            }
        }
        return recorded;
    }

    private List<Outgoing> outgoing(Connection connection) throws SQLException, IOException {
        List<Outgoing> outgoing = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT outbox_no, topic, value FROM registry.receipt_outbox WHERE outbox_no > ? ORDER BY outbox_no")) {
            query.setLong(1, outboxNo);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    byte[] value = rows.getBytes(3);
                    outgoing.add(new Outgoing(
                            rows.getLong(1),
                            rows.getString(2),
                            JSON.readTree(value).path("id").textValue(),
                            value));
                }
            }
        }
        return outgoing;
    }

    private List<Version> versions(Connection connection) throws SQLException {
        List<Version> versions = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT contract_id, version, filing_no, (extract(epoch FROM recorded_at) * 1000)::bigint
                FROM registry.contract_version
                WHERE contract_id IN (SELECT contract_id FROM registry.filing WHERE filing_no > ?)""")) {
            query.setLong(1, filingNo);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    versions.add(new Version(rows.getString(1), rows.getInt(2), rows.getLong(3), rows.getLong(4)));
                }
            }
        }
        return versions;
    }

    private List<Received> received() throws Exception {
        Sm2Verifier bureau =
                Sm2Verifier.of(Certificates.readCertificate(stand.foundation().bureauCertificate())
                        .getPublicKey());
        List<Received> received = new ArrayList<>();
        Map<TopicPartition, Long> ends = stand.broker().ends(stand.receiptsTopics());
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", stand.broker().bootstrap(), "enable.auto.commit", false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(ends.keySet());
            ends.keySet().forEach(partition -> consumer.seek(partition, receiptsFrom.getOrDefault(partition, 0L)));
            long until = System.nanoTime() + DRAIN.toNanos();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                if (System.nanoTime() > until) {
                    throw new IllegalStateException("The receipts cannot be read to their end");
                }
                for (ConsumerRecord<byte[], byte[]> each : consumer.poll(Duration.ofMillis(200))) {
                    received.add(received(each, bureau));
                }
            }
        }
        return received;
    }

    private static Received received(ConsumerRecord<byte[], byte[]> each, Sm2Verifier bureau) throws IOException {
        JsonNode receipt = JSON.readTree(each.value());
        String signature = header(each, Wire.SIGNATURE_HEADER);
        String path = header(each, Wire.SIGNATURE_PATH_HEADER);
        return new Received(
                each.topic(),
                each.partition(),
                each.offset(),
                each.timestamp(),
                receipt.path("id").asText(),
                receipt.at("/data/contentDigest").asText(),
                receipt.at("/data/result").asText(),
                signature != null && new ReceiptSeal(signature, path).isGenuine(bureau, each.value()),
                each.value());
    }

    private static String header(ConsumerRecord<byte[], byte[]> each, String name) {
        Header header = each.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.US_ASCII);
    }
}
