package org.qiyue.ingest.client;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.SaslConfigs;

/** Kafka's settings for a platform: OAuth client credentials, TLS wherever the broker is not on this machine. */
final class KafkaSettings {
    private static final String ALLOWED_URLS = "org.apache.kafka.sasl.oauthbearer.allowed.urls";
    private static final String LOGIN_MODULE =
            "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required;";
    private static final String LOGIN_HANDLER =
            "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginCallbackHandler";

    private KafkaSettings() {}

    static Map<String, Object> producer(PlatformAccess access) {
        Map<String, Object> settings = common(access);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 60_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 20_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 30_000);
        return settings;
    }

    static Map<String, Object> consumer(PlatformAccess access) {
        Map<String, Object> settings = common(access);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, access.consumerGroup());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 30_000);
        return settings;
    }

    private static Map<String, Object> common(PlatformAccess access) {
        allow(access.tokenUrl());
        Map<String, Object> settings = new HashMap<>();
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, access.bootstrap());
        settings.put(CommonClientConfigs.CLIENT_ID_CONFIG, access.clientId());
        settings.put(
                CommonClientConfigs.SECURITY_PROTOCOL_CONFIG,
                isLoopback(access.bootstrap()) ? "SASL_PLAINTEXT" : "SASL_SSL");
        settings.put(SaslConfigs.SASL_MECHANISM, "OAUTHBEARER");
        settings.put(SaslConfigs.SASL_JAAS_CONFIG, LOGIN_MODULE);
        settings.put(SaslConfigs.SASL_LOGIN_CALLBACK_HANDLER_CLASS, LOGIN_HANDLER);
        settings.put(
                SaslConfigs.SASL_OAUTHBEARER_TOKEN_ENDPOINT_URL,
                access.tokenUrl().toString());
        settings.put(SaslConfigs.SASL_OAUTHBEARER_CLIENT_CREDENTIALS_CLIENT_ID, access.clientId());
        if (access.clientKeyFile() == null) {
            settings.put(SaslConfigs.SASL_OAUTHBEARER_CLIENT_CREDENTIALS_CLIENT_SECRET, access.clientSecret());
        } else {
            settings.putAll(ClientAssertion.settings(access));
        }
        return settings;
    }

    /** Whether every bootstrap address is on this machine. */
    static boolean isLoopback(String bootstrap) {
        for (String address : bootstrap.split(",")) {
            String host = address.trim().replaceFirst(":\\d+$", "");
            if (!host.equals("localhost")
                    && !host.equals("[::1]")
                    && !host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}")) {
                return false;
            }
        }
        return true;
    }

    /** Kafka fetches tokens only from addresses that a system property names. */
    private static synchronized void allow(URI tokenUrl) {
        String url = tokenUrl.toString();
        String allowed = System.getProperty(ALLOWED_URLS, "");
        if (!("," + allowed + ",").contains("," + url + ",")) {
            System.setProperty(ALLOWED_URLS, allowed.isEmpty() ? url : allowed + "," + url);
        }
    }
}
