package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiyue.ingest.service.KafkaFixture.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a broker can do to intake: topics that are not there, records it refuses or has deleted, keys that mislead. */
class KafkaTroublesIT {
    private static final Duration SOON = Duration.ofSeconds(90);
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
    void receiptsWithoutTopicWaitApartAndArriveInOrderOnceItExists() throws Exception {
        try (Admin admin = kafka.admin()) {
            admin.deleteTopics(List.of(KafkaFixture.RECEIPTS)).all().get(30, TimeUnit.SECONDS);
            fixture.file(contract(1).concluded(), contract(2).concluded());
            start(fixture.instance(fixture.register.ingest(), meters));
            await("the receipts are set aside", SOON, () -> aside("NO_TOPIC") == 2 && fixture.isPublished());
            assertThat(meters.get("qiyue.ingest.receipts.aside")
                            .tag("reason", "NO_TOPIC")
                            .gauge()
                            .value())
                    .isEqualTo(2);
            admin.createTopics(List.of(new NewTopic(KafkaFixture.RECEIPTS, 1, (short) 1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
            await("they are sent", SOON, () -> aside("NO_TOPIC") == 0);
        }
        fixture.file(contract(3).concluded());
        await(
                "the next is answered",
                SOON,
                () -> fixture.register.count("receipt_outbox") == 3 && fixture.isPublished());
        assertThat(fixture.receipts())
                .extracting(receipt -> receipt.path("receiptNo").asText())
                .containsExactlyElementsOf(receiptNumbers());
    }

    @Test
    void aTopicThatIsMissingHoldsUpNobodyElse() throws Exception {
        outbox("receipts.nobody", 10);
        fixture.file(contract(1).concluded());
        start(fixture.instance(fixture.register.ingest(), meters));
        await(
                "the other platform is answered",
                SOON,
                () -> fixture.receiptRecords().size() == 1);
        assertThat(aside("NO_TOPIC")).isEqualTo(1);
    }

    @Test
    void aReceiptThatTheBrokerWillNeverTakeIsSetAsideWithAnAlarm() throws Exception {
        outbox(KafkaFixture.RECEIPTS, 2_000_000);
        fixture.file(contract(1).concluded());
        start(fixture.instance(fixture.register.ingest(), meters));
        await(
                "the next receipt is published",
                SOON,
                () -> fixture.receiptRecords().size() == 1);
        await("the mark has passed both", SOON, fixture::isPublished);
        assertThat(aside("REFUSED")).isEqualTo(1);
        assertThat(meters.get("qiyue.ingest.receipts.aside")
                        .tag("reason", "REFUSED")
                        .gauge()
                        .value())
                .isEqualTo(1);
    }

    @Test
    void anIdOfAnyLengthIsAnsweredWithASmallReceipt() throws Exception {
        byte[] event = Edited.from(contract(1).concluded())
                .with("/id", "长".repeat(15_000))
                .with("/" + "n".repeat(10_000), "x")
                .bytes();
        fixture.send(List.of(new ProducerRecord<>(KafkaFixture.FILINGS, "YQ-1", event)));
        start(fixture.instance(fixture.register.ingest(), meters));
        await("it is answered", SOON, () -> fixture.receiptRecords().size() == 1);
        assertThat(fixture.receipts().get(0).get("filingId").isNull()).isTrue();
        assertThat(fixture.receiptRecords().get(0).value().length).isLessThan(4_000);
    }

    @Test
    void recordsThatKafkaDeletedUnreadAreCountedAsLost() throws Exception {
        for (int number = 1; number <= 5; number++) {
            fixture.file(contract(number).concluded());
        }
        try (Admin admin = kafka.admin()) {
            admin.deleteRecords(Map.of(new TopicPartition(KafkaFixture.FILINGS, 0), RecordsToDelete.beforeOffset(3)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
        start(fixture.instance(fixture.register.ingest(), meters));
        await("what is left is recorded", SOON, () -> fixture.offsets() == 5);
        assertThat(fixture.register.count("filing")).isEqualTo(2);
        assertThat(meters.get("qiyue.ingest.filings.lost").functionCounter().count())
                .isEqualTo(3);
    }

    @Test
    void aRecordUnderAnotherKeyThanItsContractNumberIsRefused() throws Exception {
        fixture.send(List.of(
                keyed(fixture.signed(contract(1).concluded()), "YQ-2"),
                keyed(fixture.signed(contract(3).concluded()), null)));
        start(fixture.instance(fixture.register.ingest(), meters));
        await("they are answered", SOON, () -> fixture.receiptRecords().size() == 2);
        assertThat(fixture.receipts().get(0).at("/findings/0/rule").asText()).isEqualTo("A02");
        assertThat(fixture.receipts().get(0).at("/findings/0/pointer").asText()).isEqualTo("/subject");
        assertThat(fixture.register.count("contract")).isZero();
    }

    @Test
    void aPartThatEndsByItselfIsTheEndOfTheProcess() throws Exception {
        ConcurrentLinkedQueue<String> ended = new ConcurrentLinkedQueue<>();
        DataSource broken = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    throw new NoClassDefFoundError("a part of the program is gone");
                });
        start(fixture.instance(broken, meters, ended::add));
        await("all parts are noticed", SOON, () -> ended.size() == 4);
        assertThat(ended)
                .containsExactlyInAnyOrder("filing-consumer", "receipt-publisher", "held-filings", "table-parts");
    }

    private void start(IngestParts instance) {
        instances.add(instance);
        instance.start();
    }

    private static ProducerRecord<String, byte[]> keyed(ProducerRecord<String, byte[]> signed, String key) {
        Integer anyPartition = null;
        return new ProducerRecord<>(signed.topic(), anyPartition, key, signed.value(), signed.headers());
    }

    private static Filings contract(int number) {
        return Filings.of(KafkaFixture.PLATFORM, "YQ-" + number);
    }

    private void outbox(String topic, int bytes) throws Exception {
        fixture.register.execute("INSERT INTO registry.receipt_outbox (outbox_no, topic, record_key, headers, value,"
                + " created_at) VALUES (nextval('registry.outbox_number'), '" + topic + "', 'k', '', (SELECT"
                + " decode(string_agg(md5(n::text), ''), 'hex') FROM generate_series(1, " + bytes
                + " / 16 + 1) n), now())");
    }

    private long aside(String reason) throws Exception {
        return Long.parseLong(
                fixture.register.query("SELECT count(*) FROM registry.receipt_aside WHERE reason = '" + reason + "'"));
    }

    private List<String> receiptNumbers() throws Exception {
        return fixture.register.column("SELECT receipt_no FROM registry.filing ORDER BY filing_no");
    }
}
