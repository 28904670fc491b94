package org.qiyue.registry.admission;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** Kafka's settings for a program that shows a token of the identity provider. */
public final class BrokerSettings {
    private static final String ALLOWED_URLS = "org.apache.kafka.sasl.oauthbearer.allowed.urls";

    private BrokerSettings() {}

    /**
     * Reaches the broker as a client of the identity provider does.
     *
     * @param bootstrap {@code host:port}, separated by commas
     * @param isEncrypted whether the connection is TLS
     * @param tokenUrl the token endpoint; Kafka fetches tokens only from addresses that a system property names, which
     *     this adds to
     */
    public static Map<String, Object> byToken(
            String bootstrap, boolean isEncrypted, URI tokenUrl, String clientId, String clientSecret) {
        allow(tokenUrl);
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", bootstrap);
        settings.put("security.protocol", isEncrypted ? "SASL_SSL" : "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", "OAUTHBEARER");
        settings.put(
                "sasl.jaas.config", "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required;");
        settings.put(
                "sasl.login.callback.handler.class",
                "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginCallbackHandler");
        settings.put("sasl.oauthbearer.token.endpoint.url", tokenUrl.toString());
        settings.put("sasl.oauthbearer.client.credentials.client.id", clientId);
        settings.put("sasl.oauthbearer.client.credentials.client.secret", clientSecret);
        return settings;
    }

    private static synchronized void allow(URI tokenUrl) {
        String url = tokenUrl.toString();
        String allowed = System.getProperty(ALLOWED_URLS, "");
        if (!("," + allowed + ",").contains("," + url + ",")) {
            System.setProperty(ALLOWED_URLS, allowed.isEmpty() ? url : allowed + "," + url);
        }
    }
}
