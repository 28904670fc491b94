package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiyue.ingest.service.KafkaFixture.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What arrives on a real topic, read by instances in this JVM. */
class IntakeKafkaIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static TestKafka kafka;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<IngestParts> instances = new ArrayList<>();
    private KafkaFixture fixture;

    @BeforeAll
    static void startBroker(@TempDir Path folder) throws Exception {
        kafka = TestKafka.start(folder);
    }

    @AfterAll
    static void stopBroker() {
        kafka.close();
    }

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        fixture = new KafkaFixture(kafka, folder, 1);
    }

    @AfterEach
    void close() throws Exception {
        instances.forEach(IngestParts::close);
        fixture.close();
    }

    @Test
    void theSameRecordTwiceInOneBatchAndInTheNextIsAnsweredOnce() throws Exception {
        ProducerRecord<String, byte[]> conclusion = fixture.signed(contract(1).concluded());
        fixture.send(List.of(conclusion, conclusion));
        start(fixture.instance(fixture.register.ingest(), meters));
        awaitRecorded(2);
        fixture.send(List.of(conclusion));
        awaitRecorded(3);
        assertThat(meters.counter("qiyue.ingest.repeats").count()).isEqualTo(2);
        assertThat(fixture.register.count("filing")).isEqualTo(1);
        assertThat(fixture.register.count("contract")).isEqualTo(1);
        assertThat(fixture.receipts())
                .extracting(receipt -> receipt.path("result").asText())
                .containsExactly("ACCEPTED_WITH_WARNINGS");
    }

    @Test
    void poisonIsQuarantinedAndAnsweredAndNeverStopsItsPartition() throws Exception {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        records.add(fixture.signed(contract(1).concluded()));
        records.add(bytes(new byte[] {(byte) 0xC3, (byte) 0x28}));
        records.add(bytes(("{\"id\":\"" + "长".repeat(40_000) + "\"}").getBytes(StandardCharsets.UTF_8)));
        records.add(bytes("不是 JSON".getBytes(StandardCharsets.UTF_8)));
        records.add(bytes("[]".getBytes(StandardCharsets.UTF_8)));
        records.add(bytes("{\"id\":7}".getBytes(StandardCharsets.UTF_8)));
        records.add(bytes("[".repeat(30_000).getBytes(StandardCharsets.UTF_8)));
        records.add(new ProducerRecord<>(KafkaFixture.FILINGS, "无", null));
        records.add(fixture.signed(contract(2).concluded()));
        fixture.send(records);
        start(fixture.instance(fixture.register.ingest(), meters));
        awaitRecorded(records.size());

        assertThat(fixture.register.column("SELECT result FROM registry.filing ORDER BY record_offset"))
                .containsExactly(
                        "ACCEPTED_WITH_WARNINGS",
                        "QUARANTINED",
                        "QUARANTINED",
                        "QUARANTINED",
                        "QUARANTINED",
                        "QUARANTINED",
                        "QUARANTINED",
                        "QUARANTINED",
                        "ACCEPTED_WITH_WARNINGS");
        assertThat(fixture.register.column("SELECT topic || '/' || partition || '/' || record_offset"
                        + " FROM registry.filing WHERE result = 'QUARANTINED' ORDER BY record_offset"))
                .containsExactlyElementsOf(IntStream.range(1, 8)
                        .mapToObj(offset -> KafkaFixture.FILINGS + "/0/" + offset)
                        .toList());
        List<JsonNode> refusals = fixture.receipts().stream()
                .filter(receipt -> receipt.path("result").asText().equals("REJECTED"))
                .toList();
        assertThat(refusals).hasSize(7).allSatisfy(receipt -> {
            assertThat(receipt.get("filingId").isNull()).isTrue();
            assertThat(receipt.at("/findings/0/rule").asText()).isEqualTo("A01");
            assertThat(receipt.at("/record/topic").asText()).isEqualTo(KafkaFixture.FILINGS);
            assertThat(receipt.at("/record/partition").asInt()).isZero();
        });
        assertThat(refusals)
                .extracting(receipt -> receipt.at("/record/offset").asInt())
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void anInstanceThatHasLostItsPartitionCommitsNothing() throws Exception {
        SimpleMeterRegistry zombieMeters = new SimpleMeterRegistry();
        GatedRegister gated = new GatedRegister(fixture.register.ingest());
        start(fixture.instance(gated, zombieMeters));
        await("the partition is placed", SOON, () -> fixture.register.count("consumer_offset") == 1);
        gated.shut();
        file(0, 10);
        await("the first instance is about to record", SOON, gated::isWaiting);

        try (Admin admin = kafka.admin()) {
            admin.removeMembersFromConsumerGroup("ingest", new RemoveMembersFromConsumerGroupOptions())
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
        start(fixture.instance(fixture.register.ingest(), meters));
        awaitRecorded(10);
        file(10, 20);
        awaitRecorded(20);

        gated.open();
        await(
                "the first instance is fenced off",
                SOON,
                () -> zombieMeters.get("qiyue.ingest.fenced").functionCounter().count() == 1);
        file(20, 30);
        awaitRecorded(30);
        assertThat(fixture.register.count("filing")).isEqualTo(30);
        assertThat(fixture.published()).hasSize(30).isEqualTo(fixture.toPublish());
    }

    private void start(IngestParts instance) {
        instances.add(instance);
        instance.start();
    }

    private void file(int from, int to) throws Exception {
        fixture.send(IntStream.range(from, to)
                .mapToObj(number -> fixture.signed(contract(number).concluded()))
                .toList());
    }

    private void awaitRecorded(long records) throws Exception {
        await(
                records + " records are recorded and answered",
                SOON,
                () -> fixture.offsets() == records && fixture.isPublished());
    }

    private static Filings contract(int number) {
        return Filings.of(KafkaFixture.PLATFORM, "YQ-" + number);
    }

    private static ProducerRecord<String, byte[]> bytes(byte[] event) {
        return new ProducerRecord<>(KafkaFixture.FILINGS, "无", event);
    }
}
