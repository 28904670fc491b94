package org.qiyue.deploy.local;

import java.security.PrivateKey;
import java.util.Objects;

/**
 * All that a platform of the local city needs to file: who it is at Keycloak and Kafka, and what it signs with.
 *
 * @param code the platform code, such as {@code yiqian}
 * @param clientId its client at Keycloak, {@code platform-<code>}, which is its principal at Kafka too
 * @param key its SM2 private key
 * @param certificateSerial the serial of its registered certificate, as header {@code qiyue-certificate} spells it
 * @param consumerGroup a consumer group that it may use
 */
public record PlatformAccess(
        String code,
        String clientId,
        String clientSecret,
        PrivateKey key,
        String certificateSerial,
        String filingsTopic,
        String receiptsTopic,
        String consumerGroup) {

    public PlatformAccess {
        Objects.requireNonNull(code);
        Objects.requireNonNull(clientId);
        Objects.requireNonNull(clientSecret);
        Objects.requireNonNull(key);
        Objects.requireNonNull(certificateSerial);
        Objects.requireNonNull(filingsTopic);
        Objects.requireNonNull(receiptsTopic);
        Objects.requireNonNull(consumerGroup);
    }

    /** Names the platform and its certificate, never its secrets. */
    @Override
    public String toString() {
        return "PlatformAccess[" + code + ", certificate " + certificateSerial + "]";
    }
}
