package org.qiyue.ingest.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.qiyue.ingest.protocol.Certificates;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.FilingCodec;
import org.qiyue.ingest.protocol.Sm2Signature;
import org.qiyue.ingest.protocol.Wire;
import org.qiyue.ingest.service.record.BureauSeal;
import org.qiyue.registry.store.KeyRing;

/** A register of its own and a platform, yiqian, that files through a broker. */
final class KafkaFixture {
    static final String PLATFORM = "yiqian";
    static final String FILINGS = "filings." + PLATFORM;
    static final String RECEIPTS = "receipts." + PLATFORM;

    private static final ObjectMapper JSON = new ObjectMapper();

    final TestRegister register = TestRegister.create();
    private final TestKafka kafka;
    private final Path folder;
    private final TestAuthority authority = new TestAuthority();
    private final TestAuthority.Identity platform = authority.certify(PLATFORM);
    private final KafkaProducer<String, byte[]> producer;
    private final KeyRing keys;

    KafkaFixture(TestKafka kafka, Path folder, int partitions) throws Exception {
        this.kafka = kafka;
        this.folder = folder;
        register.platform(PLATFORM, platform);
        kafka.createTopics(PLATFORM, partitions);
        keys = KeyRing.create(folder.resolve("keys"));
        authority.root().writeCertificate(folder.resolve("ca.pem"));
        authority.root().writeKey(folder.resolve("bureau-key.pem"));
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrap(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Settings of an instance, by the names of its environment. */
    Map<String, String> environment() throws Exception {
        return Map.of(
                "QIYUE_DB_URL", register.url(),
                "QIYUE_DB_USER", TestRegister.ROLE,
                "QIYUE_DB_PASSWORD", TestRegister.ROLE,
                "QIYUE_KAFKA_BOOTSTRAP", kafka.bootstrap(),
                "QIYUE_KEYS", folder.resolve("keys").toString(),
                "QIYUE_TRUST_CA", folder.resolve("ca.pem").toString(),
                "QIYUE_BUREAU_KEY", folder.resolve("bureau-key.pem").toString(),
                "QIYUE_BUREAU_CERTIFICATE", folder.resolve("ca.pem").toString());
    }

    /** An instance in this JVM; it reads once it is started. */
    IngestParts instance(DataSource source, MeterRegistry meters) throws Exception {
        return instance(source, meters, part -> {});
    }

    /** @param failed hears of a part that has ended by itself */
    IngestParts instance(DataSource source, MeterRegistry meters, Consumer<String> failed) throws Exception {
        TestAuthority.Identity root = authority.root();
        return new IngestParts(
                Settings.with(Map.of("qiyue.kafka.bootstrap", kafka.bootstrap())),
                source,
                keys,
                root.certificate(),
                new BureauSeal(root.key().getPrivate(), root.certificate()),
                Clock.systemUTC(),
                new IngestMetrics(meters),
                failed);
    }

    /** A filing's record, signed. */
    ProducerRecord<String, byte[]> signed(Filing filing) {
        byte[] event = new FilingCodec().write(filing);
        ProducerRecord<String, byte[]> kafkaRecord =
                new ProducerRecord<>(FILINGS, filing.envelope().contractNo(), event);
        String signature = Sm2Signature.sign(platform.key().getPrivate(), event);
        kafkaRecord
                .headers()
                .add(Wire.SIGNATURE_HEADER, signature.getBytes(StandardCharsets.US_ASCII))
                .add(
                        Wire.CERTIFICATE_HEADER,
                        Certificates.serialHex(platform.certificate()).getBytes(StandardCharsets.US_ASCII));
        return kafkaRecord;
    }

    /** Sends and waits until the broker has everything. */
    List<RecordMetadata> send(List<ProducerRecord<String, byte[]>> records) throws Exception {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        records.forEach(each -> sent.add(producer.send(each)));
        List<RecordMetadata> places = new ArrayList<>();
        for (Future<RecordMetadata> each : sent) {
            places.add(each.get(60, TimeUnit.SECONDS));
        }
        return places;
    }

    void file(Filing... filings) throws Exception {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        for (Filing filing : filings) {
            records.add(signed(filing));
        }
        send(records);
    }

    /** Every record on the topic of receipts. */
    List<ConsumerRecord<byte[], byte[]>> receiptRecords() {
        TopicPartition partition = new TopicPartition(RECEIPTS, 0);
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.bootstrap(), "enable.auto.commit", false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (consumer.position(partition) < end && System.nanoTime() < until) {
                consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
            }
        }
        return records;
    }

    /** Data of every receipt on the topic. */
    List<JsonNode> receipts() throws Exception {
        List<JsonNode> receipts = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> each : receiptRecords()) {
            receipts.add(JSON.readTree(each.value()).path("data"));
        }
        return receipts;
    }

    /** The values of all receipts on the topic, hex, sorted. */
    List<String> published() {
        return receiptRecords().stream()
                .map(each -> HexFormat.of().formatHex(each.value()))
                .sorted()
                .toList();
    }

    /** The values of all receipts that the register has to publish, hex, sorted. */
    List<String> toPublish() throws Exception {
        return register.column("SELECT encode(value, 'hex') FROM registry.receipt_outbox").stream()
                .sorted()
                .toList();
    }

    /** Whether every receipt of the register is marked as published. */
    boolean isPublished() throws Exception {
        return register.query("SELECT published_to >= COALESCE((SELECT max(outbox_no) FROM registry.receipt_outbox), 0)"
                        + " FROM registry.receipt_publication")
                .equals("t");
    }

    /** How many records of the topic were recorded or passed over. */
    long offsets() throws Exception {
        return Long.parseLong(register.query("SELECT COALESCE(sum(next_offset), 0) FROM registry.consumer_offset"));
    }

    static void await(String what, Duration atMost, Callable<Boolean> condition) throws Exception {
        long until = System.nanoTime() + atMost.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("Not within " + atMost + ": " + what);
            }
            Thread.sleep(100);
        }
    }

    void close() throws Exception {
        producer.close(Duration.ofSeconds(5));
        try (Admin admin = kafka.admin()) {
            admin.deleteTopics(List.of(FILINGS, RECEIPTS)).all().get(30, TimeUnit.SECONDS);
        }
    }
}
