package org.qiyue.deploy.bench.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;

/** A Kafka broker, controller in one, as a program that can be killed and frozen. */
final class BrokerServer {

    /** Where ingest reaches it: an address of its own, so that its packets can be told from ours. */
    static final String ADDRESS_OF_INGEST = "127.0.0.2";

    private static final Duration START = Duration.ofSeconds(90);
    private static final long PATIENCE_SECONDS = 60;
    private static final int FILINGS_PARTITIONS = 4;
    private static final int RECEIPTS_PARTITIONS = 2;
    private static final Map<String, String> TOPIC_SETTINGS =
            Map.of("cleanup.policy", "delete", "message.timestamp.type", "LogAppendTime");

    private final String classPath;
    private final FaultPorts ports;
    private final Path home;
    private final Path data;
    private final Path log;
    private Child process;

    /** @param data where its logs lie */
    BrokerServer(String classPath, FaultPorts ports, Path home, Path data, Path log) {
        this.classPath = classPath;
        this.ports = ports;
        this.home = home;
        this.data = data;
        this.log = log;
    }

    /** Formats empty storage. */
    void prepare() throws Exception {
        Files.createDirectories(home);
        Files.write(settings(), configuration());
        Child format = Child.start(
                java(
                        "kafka.tools.StorageTool",
                        "format",
                        "--standalone",
                        "-t",
                        Uuid.randomUuid().toString(),
                        "-c",
                        settings().toString()),
                Map.of(),
                log);
        if (!format.ends(START) || format.exitCode() != 0) {
            format.kill();
            throw new IllegalStateException("Kafka's storage was not formatted, see " + log);
        }
    }

    private List<String> configuration() {
        String controller = "127.0.0.1:" + ports.kafkaController();
        String listeners = "DIRECT://" + bootstrap() + ",INGEST://" + ADDRESS_OF_INGEST + ":" + ports.kafkaOfIngest();
        return List.of(
                "process.roles=broker,controller",
                "node.id=1",
                "controller.quorum.bootstrap.servers=" + controller,
                "listeners=" + listeners + ",PROXIED://127.0.0.1:" + ports.kafkaProxied() + ",CONTROLLER://"
                        + controller,
                "advertised.listeners=" + listeners + ",PROXIED://127.0.0.1:" + ports.kafkaProxy(),
                "listener.security.protocol.map=DIRECT:PLAINTEXT,INGEST:PLAINTEXT,PROXIED:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name=DIRECT",
                "controller.listener.names=CONTROLLER",
                "log.dirs=" + data,
                "auto.create.topics.enable=false",
                "offsets.topic.replication.factor=1",
                "offsets.topic.num.partitions=1",
                "group.initial.rebalance.delay.ms=0",
                "message.max.bytes=262144",
                "log.segment.bytes=67108864",
                // Whole index files on a small disk would leave no room for records.
                "log.index.size.max.bytes=131072",
                "log.cleaner.dedupe.buffer.size=4194304",
                "num.network.threads=3",
                "num.io.threads=4",
                "controlled.shutdown.enable=false");
    }

    /** Starts it, again after whatever ended it, and waits until it answers. */
    void start() throws Exception {
        process = Child.start(java("kafka.Kafka", settings().toString()), Map.of(), log);
        long until = System.nanoTime() + START.toNanos();
        try (Admin admin = admin()) {
            while (true) {
                try {
                    admin.describeCluster().nodes().get(5, TimeUnit.SECONDS);
                    return;
                } catch (ExecutionException | TimeoutException notYet) {
                    if (System.nanoTime() > until || !process.isAlive()) {
                        throw new IllegalStateException("Kafka did not start, see " + log, notYet);
                    }
                }
            }
        }
    }

    Child process() {
        return process;
    }

    String bootstrap() {
        return "127.0.0.1:" + ports.kafka();
    }

    private Admin admin() {
        return Admin.create(Map.of(
                "bootstrap.servers", bootstrap(), "reconnect.backoff.max.ms", 500, "default.api.timeout.ms", 60_000));
    }

    /** The topics of these platforms, set as a local city sets them. */
    void createTopics(Collection<String> topics) throws Exception {
        try (Admin admin = admin()) {
            get(admin.createTopics(topics.stream()
                            .map(topic -> new NewTopic(
                                            topic,
                                            topic.startsWith("filings.") ? FILINGS_PARTITIONS : RECEIPTS_PARTITIONS,
                                            (short) 1)
                                    .configs(TOPIC_SETTINGS))
                            .toList())
                    .all());
        }
    }

    /** Deletes topics and waits until they are gone. */
    void deleteTopics(Collection<String> topics) throws Exception {
        try (Admin admin = admin()) {
            get(admin.deleteTopics(topics).all());
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (get(admin.listTopics().names()).stream().anyMatch(topics::contains)) {
                if (System.nanoTime() > until) {
                    throw new IllegalStateException("Kafka does not delete " + topics);
                }
                Thread.sleep(100);
            }
        }
    }

    /** Where each partition of the topics ends. */
    Map<TopicPartition, Long> ends(Collection<String> topics) throws Exception {
        try (Admin admin = admin()) {
            Map<TopicPartition, OffsetSpec> question = new HashMap<>();
            get(admin.describeTopics(topics).allTopicNames())
                    .values()
                    .forEach(topic -> topic.partitions()
                            .forEach(partition -> question.put(
                                    new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest())));
            Map<TopicPartition, Long> ends = new HashMap<>();
            get(admin.listOffsets(question).all()).forEach((partition, end) -> ends.put(partition, end.offset()));
            return ends;
        }
    }

    /** Kafka's own ids of topics, which a topic that is made anew does not inherit. */
    Map<String, Uuid> ids(Set<String> topics) throws Exception {
        try (Admin admin = admin()) {
            return get(admin.describeTopics(topics).allTopicNames()).entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, topic -> topic.getValue().topicId()));
        }
    }

    private static <T> T get(KafkaFuture<T> future) throws Exception {
        return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private List<String> java(String... program) {
        List<String> command =
                new ArrayList<>(List.of(Intake.java(), "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-Dlog4j2.configurationFile=" + logging(), "-cp", classPath));
        command.addAll(List.of(program));
        return command;
    }

    private Path settings() {
        return home.resolve("server.properties");
    }

    private Path logging() {
        Path file = home.resolve("log4j2.properties");
        try {
            Files.write(
                    file,
                    List.of(
                            "rootLogger.level=WARN",
                            "rootLogger.appenderRef.out.ref=out",
                            "appender.out.type=Console",
                            "appender.out.name=out",
                            "appender.out.layout.type=PatternLayout",
                            "appender.out.layout.pattern=%d{ISO8601} %p %c{1} %m%n"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }
}
