package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiyue.ingest.service.KafkaFixture.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed service as processes: two that share the work, one that is killed, brokers that come and go. */
class IngestServiceIT {
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final int PORTIONS_AFTERWARDS = 10;
    private static final int MOST_PORTIONS = 500;

    private static TestKafka kafka;

    private final List<ServiceProcess> instances = new ArrayList<>();
    private Path folder;
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
        this.folder = folder;
        fixture = new KafkaFixture(kafka, folder, 2);
    }

    @AfterEach
    void close() throws Exception {
        for (ServiceProcess instance : instances) {
            instance.kill();
        }
        fixture.close();
    }

    @Test
    void killingOneOfTwoInstancesLosesNothingAndRepeatsNothing() throws Exception {
        ServiceProcess publisher = start();
        await("the first instance is ready", SOON, publisher::isReady);
        ServiceProcess other = start();
        await(
                "each instance reads a partition",
                SOON,
                () -> publisher.metric("qiyue_ingest_partitions") == 1 && other.metric("qiyue_ingest_partitions") == 1);
        AtomicBoolean killed = new AtomicBoolean();
        CompletableFuture<Integer> sending = CompletableFuture.supplyAsync(() -> sendUntil(killed));
        await("filings are being recorded", SOON, () -> fixture.register.count("filing") > 0);
        publisher.kill();
        killed.set(true);
        int records = sending.get(60, TimeUnit.SECONDS);
        await(
                "the other instance has recorded and answered all",
                SOON,
                () -> fixture.offsets() == records && fixture.isPublished());

        assertThat(fixture.register.query("SELECT count(*) || '/' || count(DISTINCT filing_id) FROM registry.filing"))
                .isEqualTo(records + "/" + records);
        assertThat(fixture.published()).isEqualTo(fixture.toPublish());
        Map<String, Integer> finals = new HashMap<>();
        for (JsonNode receipt : fixture.receipts()) {
            if (!receipt.path("result").asText().equals("HELD")) {
                finals.merge(receipt.path("filingId").asText(), 1, Integer::sum);
            }
        }
        assertThat(finals)
                .hasSize(records)
                .allSatisfy((filing, receipts) -> assertThat(receipts).isEqualTo(1));
    }

    @Test
    void metricsTellLagVerdictsRulesAndDurations() throws Exception {
        Filings contract = Filings.of(KafkaFixture.PLATFORM, "YQ-1");
        fixture.file(contract.concluded(), contract.concluded());
        fixture.send(List.of(new ProducerRecord<>(KafkaFixture.FILINGS, "YQ-1", new byte[] {1})));
        fixture.register.execute("SELECT setval('registry.outbox_number', 25000000)");
        ServiceProcess instance = start();
        await("all is recorded", SOON, () -> fixture.offsets() == 3 && fixture.isPublished());
        await(
                "it was looked which rules are silent",
                SOON,
                () -> instance.metrics()
                        .contains(
                                "qiyue_ingest_rules_not_evaluated{part=\"all\",register=\"employer\",rule=\"B08\"} 1.0"));
        await("the lag was measured", SOON, () -> instance.metrics().contains("qiyue_ingest_lag{"));
        assertThat(instance.metrics())
                .contains("qiyue_ingest_lag{partition=\"0\",topic=\"filings.yiqian\"} 0.0")
                .contains("qiyue_ingest_lag{partition=\"1\",topic=\"filings.yiqian\"} 0.0")
                .contains("qiyue_ingest_filings_total{platform=\"yiqian\",result=\"ACCEPTED_WITH_WARNINGS\"} 1.0")
                .contains("qiyue_ingest_filings_total{platform=\"yiqian\",result=\"REJECTED\"} 1.0")
                .contains("qiyue_ingest_filings_total{platform=\"yiqian\",result=\"QUARANTINED\"} 1.0")
                .contains("qiyue_ingest_findings_total{level=\"REJECT\",platform=\"yiqian\",rule=\"J03\"} 1.0")
                .contains("qiyue_ingest_findings_total{level=\"REJECT\",platform=\"yiqian\",rule=\"A01\"} 1.0")
                .contains("qiyue_ingest_batch_seconds_bucket{le=\"0.1\"}")
                .contains("qiyue_ingest_batch_seconds_count")
                .contains("qiyue_ingest_receipts_published_total 3.0")
                .contains("qiyue_ingest_strays{table=\"receipt_outbox\"} 0.0");
        await(
                "parts were made ahead of the receipts",
                SOON,
                () -> fixture.register.count("receipt_outbox_40000000") == 0);
    }

    @Test
    void anInstanceIsReadyOnlyWhileItReachesBrokerAndRegister() throws Exception {
        ServiceProcess instance = start();
        await("ready", SOON, instance::isReady);
        kafka.kill();
        await("not ready without the broker", SOON, () -> !instance.isReady());
        kafka.restart();
        await("ready with the broker again", SOON, instance::isReady);
        fixture.register.execute("ALTER ROLE " + TestRegister.ROLE + " NOLOGIN");
        try {
            fixture.register.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '"
                    + TestRegister.ROLE + "'");
            await("not ready without the register", SOON, () -> !instance.isReady());
        } finally {
            fixture.register.execute("ALTER ROLE " + TestRegister.ROLE + " LOGIN");
        }
        await("ready with the register again", SOON, instance::isReady);
        fixture.file(Filings.of(KafkaFixture.PLATFORM, "YQ-1").concluded());
        await("it works again", SOON, () -> fixture.offsets() == 1 && fixture.isPublished());
    }

    @Test
    void theRegisterGivesUpAnInstanceWhoseMachineIsGoneWithinAMinute() throws Exception {
        ServiceProcess instance = start();
        await("it publishes", SOON, instance::isReady);
        await("its sessions are probed", SOON, () -> sessionsProbedWithin(Duration.ofSeconds(30)) > 0);
    }

    @Test
    void aRegisterThatStandsStillIsToldAtOnceAndNobodyWaitsForIt() throws Exception {
        ServiceProcess instance = start();
        await("ready", SOON, instance::isReady);
        List<String> server = fixture.register.serverProcesses();
        signal("STOP", server);
        try {
            long asked = System.nanoTime();
            instance.isReady();
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(5));
            fixture.file(Filings.of(KafkaFixture.PLATFORM, "YQ-1").concluded());
            await("not ready while the register stands still", SOON, () -> !instance.isReady());
        } finally {
            signal("CONT", server);
        }
        await("ready again", SOON, instance::isReady);
        await("nothing is lost", SOON, () -> fixture.offsets() == 1 && fixture.isPublished());
    }

    @Test
    void aRegisterThatStandsStillIsToldWithinTwentySecondsAlsoWhileNobodyFiles() throws Exception {
        ServiceProcess instance = start();
        await("ready", SOON, instance::isReady);
        List<String> server = fixture.register.serverProcesses();
        signal("STOP", server);
        try {
            await("not ready, and nobody has filed", Duration.ofSeconds(20), () -> !instance.isReady());
        } finally {
            signal("CONT", server);
        }
        await("ready again", SOON, instance::isReady);
    }

    private static void signal(String signal, List<String> processes) throws Exception {
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal));
        command.addAll(processes);
        new ProcessBuilder(command).inheritIO().start().waitFor(10, TimeUnit.SECONDS);
    }

    /** Connections of the register's server that its kernel is going to probe within that time. */
    private long sessionsProbedWithin(Duration time) throws Exception {
        String port = String.format(
                ":%04X",
                URI.create(fixture.register.url().substring("jdbc:".length())).getPort());
        try (Stream<String> sockets = Files.lines(Path.of("/proc/net/tcp"))) {
            // Columns: number, local, remote, state, queues, timer:hundredths of a second; timer 2 is keep-alive.
            return sockets.map(line -> line.strip().split("\\s+"))
                    .filter(socket -> socket[1].endsWith(port) && socket[5].startsWith("02:"))
                    .filter(socket -> Long.parseLong(socket[5].substring(3), 16) <= time.toMillis() / 10)
                    .count();
        }
    }

    /** Files portion after portion, and some more once one is killed; the number of records. */
    private int sendUntil(AtomicBoolean killed) {
        int records = 0;
        int afterwards = 0;
        for (int number = 0; afterwards < PORTIONS_AFTERWARDS; number++) {
            if (number == MOST_PORTIONS) {
                throw new IllegalStateException("Nothing was killed");
            }
            afterwards += killed.get() ? 1 : 0;
            List<ProducerRecord<String, byte[]>> portion = portion(number);
            records += portion.size();
            try {
                fixture.send(portion);
                Thread.sleep(50);
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        }
        return records;
    }

    /** Conclusions of some contracts, of every tenth a renewal ahead of it. */
    private List<ProducerRecord<String, byte[]>> portion(int number) {
        List<ProducerRecord<String, byte[]>> portion = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Filings contract = Filings.of(KafkaFixture.PLATFORM, "YQ-" + number + "-" + i);
            if (i % 10 == 0) {
                portion.add(fixture.signed(contract.renewed()));
            }
            portion.add(fixture.signed(contract.concluded()));
        }
        return portion;
    }

    private ServiceProcess start() throws Exception {
        ServiceProcess instance =
                ServiceProcess.start(fixture.environment(), folder.resolve("ingest-" + instances.size() + ".log"));
        instances.add(instance);
        return instance;
    }
}
