package org.qiyue.deploy.local.simulation;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.qiyue.deploy.local.PlatformAccess;
import org.qiyue.deploy.local.SimulationTarget;

/** Kafka clients of a platform, signed in with its client credentials as any integrator's would be. */
final class PlatformClients {

    private static final String ALLOWED_URLS = "org.apache.kafka.sasl.oauthbearer.allowed.urls";

    private PlatformClients() {}

    static KafkaProducer<String, byte[]> producer(SimulationTarget target, PlatformAccess platform) {
        Map<String, Object> config = common(target, platform);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        config.put(ProducerConfig.LINGER_MS_CONFIG, 20);
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        config.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8L * 1024 * 1024);
        return new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }

    /** A consumer for one pass over the receipts, outside any group. */
    static KafkaConsumer<byte[], byte[]> consumer(SimulationTarget target, PlatformAccess platform) {
        Map<String, Object> config = common(target, platform);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2_000);
        config.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 1024 * 1024);
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static Map<String, Object> common(SimulationTarget target, PlatformAccess platform) {
        String allowed = System.getProperty(ALLOWED_URLS, "");
        if (!allowed.contains(target.tokenUrl())) {
            System.setProperty(ALLOWED_URLS, allowed.isEmpty() ? target.tokenUrl() : allowed + "," + target.tokenUrl());
        }
        Map<String, Object> config = new HashMap<>();
        config.put("bootstrap.servers", target.platformBootstrap());
        config.put("client.id", platform.clientId() + "-simulated");
        config.put("security.protocol", "SASL_PLAINTEXT");
        config.put(SaslConfigs.SASL_MECHANISM, "OAUTHBEARER");
        config.put(SaslConfigs.SASL_OAUTHBEARER_TOKEN_ENDPOINT_URL, target.tokenUrl());
        config.put(
                SaslConfigs.SASL_LOGIN_CALLBACK_HANDLER_CLASS,
                "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginCallbackHandler");
        config.put(
                SaslConfigs.SASL_JAAS_CONFIG,
                "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required clientId=\"%s\" clientSecret=\"%s\";"
                        .formatted(platform.clientId(), platform.clientSecret()));
        return config;
    }
}
