package org.qiyue.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javax.security.auth.login.LoginException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.registry.admission.BrokerAccess;

/** PostgreSQL, Keycloak and Kafka of a city for real; ingest, registry and statistics are others' to test. */
@Timeout(300)
class LocalCityIT {

    private static final String ALLOWED_URLS = "org.apache.kafka.sasl.oauthbearer.allowed.urls";

    @TempDir
    static Path temporary;

    private static LocalCity city;

    @BeforeAll
    static void start() {
        city = LocalCity.start(CityOptions.in(temporary.resolve("city"))
                .at(Ports.free())
                .without(Set.of("ingest", "registry", "statistics")));
        System.setProperty(ALLOWED_URLS, Keycloak.tokenUrl(city.ports()));
    }

    @AfterAll
    static void stop() {
        List<Long> parts = List.of(city.pid("postgresql"), city.pid("keycloak"), city.pid("kafka"));
        city.close();
        System.clearProperty(ALLOWED_URLS);
        assertThat(parts)
                .noneMatch(
                        pid -> ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false));
    }

    @Test
    void aPlatformWritesItsFilingsAndTheBrokerSaysWhen() throws Exception {
        try (KafkaProducer<String, byte[]> producer = producer("yiqian", secret("yiqian"))) {
            long before = System.currentTimeMillis();
            RecordMetadata written = producer.send(new ProducerRecord<>(
                            "filings.yiqian", null, 1L, "HT-1", "event".getBytes(StandardCharsets.UTF_8)))
                    .get(60, TimeUnit.SECONDS);

            assertThat(written.timestamp()).as("append time, not the sender's").isGreaterThanOrEqualTo(before - 1_000);
        }
    }

    @Test
    void aPlatformCannotWriteAnothersFilings() {
        try (KafkaProducer<String, byte[]> producer = producer("yiqian", secret("yiqian"))) {
            for (String topic : List.of("filings.hetong", "receipts.yiqian", "receipts.hetong")) {
                assertThatThrownBy(() -> producer.send(new ProducerRecord<>(topic, "HT-1", new byte[] {1}))
                                .get(60, TimeUnit.SECONDS))
                        .as(topic)
                        .isInstanceOf(ExecutionException.class)
                        .hasCauseInstanceOf(TopicAuthorizationException.class);
            }
        }
    }

    @Test
    void aPlatformReadsItsReceiptsInAGroupOfItsOwn() throws Exception {
        try (KafkaProducer<String, byte[]> registry = internalProducer()) {
            registry.send(new ProducerRecord<>(
                            "receipts.jingqian", 0, "R-1", "receipt".getBytes(StandardCharsets.UTF_8)))
                    .get(60, TimeUnit.SECONDS);
        }
        try (KafkaConsumer<byte[], byte[]> consumer = consumer("jingqian", "platform-jingqian.reader")) {
            consumer.subscribe(List.of("receipts.jingqian"));

            ConsumerRecord<byte[], byte[]> receipt = poll(consumer);

            assertThat(new String(receipt.value(), StandardCharsets.UTF_8)).isEqualTo("receipt");
            assertThat(receipt.timestampType()).isEqualTo(TimestampType.LOG_APPEND_TIME);
            consumer.commitSync(Duration.ofSeconds(30));
        }
    }

    @Test
    void aPlatformReadsNeitherFilingsNorAnothersReceipts() {
        for (String topic : List.of("filings.yiqian", "filings.hetong", "receipts.hetong")) {
            try (KafkaConsumer<byte[], byte[]> consumer = consumer("yiqian", "platform-yiqian.reader")) {
                consumer.assign(List.of(new TopicPartition(topic, 0)));
                consumer.seekToBeginning(consumer.assignment());

                assertThatThrownBy(() -> poll(consumer)).as(topic).isInstanceOf(TopicAuthorizationException.class);
            }
        }
    }

    @Test
    void aPlatformCannotJoinAnothersGroup() {
        for (String group : List.of("platform-hetong.reader", "platform-yiqian", "platform-yiqian2.reader")) {
            try (KafkaConsumer<byte[], byte[]> consumer = consumer("yiqian", group)) {
                consumer.subscribe(List.of("receipts.yiqian"));

                assertThatThrownBy(() -> poll(consumer)).as(group).isInstanceOf(GroupAuthorizationException.class);
            }
        }
    }

    @Test
    void aPlatformAdministersNothing() {
        Map<String, Object> config = platform("yiqian", secret("yiqian"));
        try (Admin admin = Admin.create(config)) {
            assertThatThrownBy(() -> admin.createTopics(List.of(new NewTopic("filings.mine", 1, (short) 1)))
                            .all()
                            .get(60, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
            assertThatThrownBy(() ->
                            admin.describeAcls(AclBindingFilter.ANY).values().get(60, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(ClusterAuthorizationException.class);
        }
    }

    @Test
    void withoutATokenThereIsNoEntry() {
        // The client asks for its token before it connects, and is refused there already.
        assertThatThrownBy(() -> producer("yiqian", "not-the-secret"))
                .isInstanceOf(KafkaException.class)
                .hasRootCauseInstanceOf(LoginException.class);
    }

    @Test
    void aTokenThatTheRealmDidNotIssueIsNoEntry() {
        Map<String, Object> config = platform("yiqian", secret("yiqian"));
        config.put(
                "sasl.login.callback.handler.class",
                "org.apache.kafka.common.security.oauthbearer.internals.unsecured.OAuthBearerUnsecuredLoginCallbackHandler");
        config.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required"
                        + " unsecuredLoginStringClaim_sub=\"platform-yiqian\";");
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("filings.yiqian", "HT-1", new byte[] {1}))
                            .get(60, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(SaslAuthenticationException.class);
        }
    }

    @Test
    void everyPlatformHasExactlyItsCells() throws Exception {
        Set<AclBinding> wanted = new HashSet<>(BrokerAccess.ofAdmission(CityAdmission.CLIENT));
        CityPlatform.ALL.forEach(platform -> wanted.addAll(BrokerAccess.of(platform.place())));
        try (Admin admin = internalAdmin()) {
            assertThat(admin.describeAcls(AclBindingFilter.ANY).values().get(60, TimeUnit.SECONDS))
                    .containsExactlyInAnyOrderElementsOf(wanted)
                    .hasSize(5 * CityPlatform.ALL.size() + 8);
        }
    }

    @Test
    void filingsAreKeptSevenDaysAndReceiptsThirty() throws Exception {
        ConfigResource filings = new ConfigResource(ConfigResource.Type.TOPIC, "filings.kaifang");
        ConfigResource receipts = new ConfigResource(ConfigResource.Type.TOPIC, "receipts.kaifang");
        try (Admin admin = internalAdmin()) {
            Map<ConfigResource, Config> settings =
                    admin.describeConfigs(List.of(filings, receipts)).all().get(60, TimeUnit.SECONDS);

            assertThat(value(settings, filings, "retention.ms")).isEqualTo("604800000");
            assertThat(value(settings, filings, "message.timestamp.type")).isEqualTo("LogAppendTime");
            assertThat(value(settings, receipts, "retention.ms")).isEqualTo("2592000000");
            assertThat(value(settings, receipts, "cleanup.policy")).isEqualTo("delete");
        }
    }

    @Test
    void eachProgramOpensTheDatabaseWithAPasswordOfItsOwn() throws SQLException {
        for (String role : List.of("qiyue_ingest", "qiyue_registry", "qiyue_analytics", "qiyue_reconciler")) {
            try (var connection = DriverManager.getConnection(city.jdbcUrl(), role, city.databasePassword(role))) {
                assertThat(connection.isValid(5)).isTrue();
            }
            assertThatThrownBy(() -> DriverManager.getConnection(city.jdbcUrl(), role, "wrong"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void thePlatformsAreRegisteredWithTheirCertificates() throws SQLException {
        try (var connection = DriverManager.getConnection(
                        city.jdbcUrl(), "qiyue_reconciler", city.databasePassword("qiyue_reconciler"));
                var query = connection.prepareStatement("SELECT p.status, p.kind, p.own_credit_codes, c.serial"
                        + " FROM registry.platform p JOIN registry.platform_certificate c USING (platform_code)"
                        + " WHERE platform_code = 'zijian'");
                var rows = query.executeQuery()) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString("status")).isEqualTo("ACTIVE");
            assertThat(rows.getString("kind")).isEqualTo("SELF_BUILT");
            assertThat((String[]) rows.getArray("own_credit_codes").getArray()).isNotEmpty();
            assertThat(rows.getString("serial"))
                    .isEqualTo(city.credentials("zijian").get("QIYUE_CERTIFICATE"));
        }
    }

    @Test
    void nobodyElseMayRunACityInTheSameFolder() {
        assertThatThrownBy(() -> LocalCity.start(CityOptions.in(city.folder()).at(Ports.free())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already running");
    }

    @Test
    void everyPortIsThisMachinesAlone() throws Exception {
        Process sockets = new ProcessBuilder("sh", "-c", "cat /proc/net/tcp /proc/net/tcp6").start();
        List<String> listening = new String(sockets.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                .lines()
                .map(line -> line.trim().split("\\s+"))
                .filter(columns -> columns.length > 3 && columns[3].equals("0A"))
                .map(columns -> columns[1])
                .filter(address -> city.ports()
                        .uses()
                        .containsKey(Integer.parseInt(address.substring(address.indexOf(':') + 1), 16)))
                .toList();

        assertThat(listening)
                .isNotEmpty()
                .allMatch(address ->
                        address.startsWith("0100007F:") || address.startsWith("0000000000000000FFFF00000100007F:"));
    }

    private static String secret(String platform) {
        return city.credentials(platform).get("QIYUE_CLIENT_SECRET");
    }

    private static String value(Map<ConfigResource, Config> settings, ConfigResource topic, String name) {
        return settings.get(topic).get(name).value();
    }

    private static ConsumerRecord<byte[], byte[]> poll(KafkaConsumer<byte[], byte[]> consumer) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < end) {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(Duration.ofMillis(500));
            if (!records.isEmpty()) {
                return records.iterator().next();
            }
        }
        throw new AssertionError("Nothing arrived");
    }

    private static Map<String, Object> platform(String code, String secret) {
        Map<String, Object> config = new HashMap<>();
        config.put("bootstrap.servers", Kafka.platformBootstrap(city.ports()));
        config.put("security.protocol", "SASL_PLAINTEXT");
        config.put("sasl.mechanism", "OAUTHBEARER");
        config.put("sasl.oauthbearer.token.endpoint.url", Keycloak.tokenUrl(city.ports()));
        config.put(
                "sasl.login.callback.handler.class",
                "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginCallbackHandler");
        config.put("sasl.login.retry.backoff.max.ms", "200");
        config.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required clientId=\"platform-"
                        + code + "\" clientSecret=\"" + secret + "\";");
        return config;
    }

    private static KafkaProducer<String, byte[]> producer(String code, String secret) {
        return new KafkaProducer<>(platform(code, secret), new StringSerializer(), new ByteArraySerializer());
    }

    private static KafkaProducer<String, byte[]> internalProducer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", Kafka.internalBootstrap(city.ports())),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private static KafkaConsumer<byte[], byte[]> consumer(String code, String group) {
        Map<String, Object> config = platform(code, secret(code));
        config.put("group.id", group);
        config.put("auto.offset.reset", "earliest");
        config.put("enable.auto.commit", "false");
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static Admin internalAdmin() {
        return Admin.create(Map.of("bootstrap.servers", Kafka.internalBootstrap(city.ports())));
    }
}
