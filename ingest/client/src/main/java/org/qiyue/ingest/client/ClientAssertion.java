package org.qiyue.ingest.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import org.apache.kafka.common.config.SaslConfigs;

/** Kafka's settings for a client that signs who it is (RFC 7523, private_key_jwt) instead of telling a secret. */
final class ClientAssertion {
    private static final String ALLOWED_FILES = "org.apache.kafka.sasl.oauthbearer.allowed.files";
    private static final int VALID_SECONDS = 60;

    private ClientAssertion() {}

    static Map<String, Object> settings(PlatformAccess access) {
        String keyFile = access.clientKeyFile().toAbsolutePath().toString();
        allow(keyFile);
        return Map.of(
                SaslConfigs.SASL_OAUTHBEARER_ASSERTION_ALGORITHM,
                algorithm(access.clientKeyFile()),
                SaslConfigs.SASL_OAUTHBEARER_ASSERTION_PRIVATE_KEY_FILE,
                keyFile,
                SaslConfigs.SASL_OAUTHBEARER_ASSERTION_CLAIM_ISS,
                access.clientId(),
                SaslConfigs.SASL_OAUTHBEARER_ASSERTION_CLAIM_SUB,
                access.clientId(),
                SaslConfigs.SASL_OAUTHBEARER_ASSERTION_CLAIM_AUD,
                access.tokenUrl().toString(),
                SaslConfigs.SASL_OAUTHBEARER_ASSERTION_CLAIM_EXP_SECONDS,
                VALID_SECONDS,
                SaslConfigs.SASL_OAUTHBEARER_ASSERTION_CLAIM_JTI_INCLUDE,
                true);
    }

    /** Kafka reads keys only from files that a system property names. */
    private static synchronized void allow(String file) {
        String allowed = System.getProperty(ALLOWED_FILES, "");
        if (!("," + allowed + ",").contains("," + file + ",")) {
            System.setProperty(ALLOWED_FILES, allowed.isEmpty() ? file : allowed + "," + file);
        }
    }

    /**
     * What the key signs with.
     *
     * @throws IllegalArgumentException when the file holds neither an EC nor an RSA key
     */
    static String algorithm(Path keyFile) {
        byte[] encoded;
        try {
            String text = Files.readString(keyFile, StandardCharsets.US_ASCII);
            encoded = Base64.getMimeDecoder()
                    .decode(text.replaceAll("-----[A-Z ]+-----", "").strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Map.Entry<String, String> kind :
                Map.of("EC", "ES256", "RSA", "RS256").entrySet()) {
            try {
                KeyFactory.getInstance(kind.getKey()).generatePrivate(new PKCS8EncodedKeySpec(encoded));
                return kind.getValue();
            } catch (GeneralSecurityException other) {
                // Of the other kind, or no key at all.
            }
        }
        throw new IllegalArgumentException("Neither an EC nor an RSA key (PEM, PKCS#8): " + keyFile);
    }
}
