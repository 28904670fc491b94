package org.qiyue.ingest.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientAssertionTest {

    @TempDir
    Path folder;

    @Test
    void theKeyTellsWhatItSignsWith() throws Exception {
        assertThat(ClientAssertion.algorithm(key("EC", 256))).isEqualTo("ES256");
        assertThat(ClientAssertion.algorithm(key("RSA", 2048))).isEqualTo("RS256");
    }

    @Test
    void whatIsNoKeyIsRefusedByName() throws Exception {
        Path file = Files.writeString(folder.resolve("none.pem"), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END-----\n");

        assertThatThrownBy(() -> ClientAssertion.algorithm(file)).hasMessageContaining("none.pem");
    }

    @Test
    void aClientWithAKeyTellsNoSecret() throws Exception {
        Path key = key("EC", 256);

        PlatformAccess access = access(Map.of("QIYUE_CLIENT_KEY_FILE", key.toString()));

        assertThat(KafkaSettings.producer(access))
                .containsEntry("sasl.oauthbearer.assertion.claim.sub", "platform-yiqian")
                .containsEntry("sasl.oauthbearer.assertion.claim.aud", "http://localhost/token")
                .containsEntry("sasl.oauthbearer.assertion.private.key.file", key.toString())
                .doesNotContainKey("sasl.oauthbearer.client.credentials.client.secret");
    }

    @Test
    void aClientHasASecretOrAKeyAndNotBoth() {
        assertThatThrownBy(() -> access(Map.of())).hasMessageContaining("QIYUE_CLIENT_SECRET");
        assertThatThrownBy(() -> access(Map.of("QIYUE_CLIENT_SECRET", "s", "QIYUE_CLIENT_KEY_FILE", "k.pem")))
                .hasMessageContaining("QIYUE_CLIENT_KEY_FILE");
    }

    private static PlatformAccess access(Map<String, String> differing) {
        Map<String, String> variables = new HashMap<>(Map.of(
                "QIYUE_PLATFORM", "yiqian",
                "QIYUE_BOOTSTRAP", "127.0.0.1:9092",
                "QIYUE_TOKEN_URL", "http://localhost/token",
                "QIYUE_KEY_FILE", "key.pem",
                "QIYUE_CERTIFICATE_FILE", "certificate.pem"));
        variables.putAll(differing);
        return PlatformAccess.of(variables);
    }

    private Path key(String kind, int bits) throws GeneralSecurityException, IOException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
        generator.initialize(bits);
        return Files.writeString(
                folder.resolve(kind + ".pem"),
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(
                                        generator.generateKeyPair().getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n");
    }
}
