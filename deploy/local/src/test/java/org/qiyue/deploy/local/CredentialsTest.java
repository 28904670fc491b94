package org.qiyue.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Certificates;

class CredentialsTest {

    private static final CityPlatform KAIFANG = CityPlatform.find("kaifang").orElseThrow();

    @TempDir
    Path temporary;

    @Test
    void anIntegratorIsGivenWhatTheProtocolNames() {
        Map<String, String> exports = exports(temporary.resolve("city"));

        assertThat(exports.keySet())
                .containsExactly(
                        "QIYUE_PLATFORM",
                        "QIYUE_BOOTSTRAP",
                        "QIYUE_FILINGS_TOPIC",
                        "QIYUE_RECEIPTS_TOPIC",
                        "QIYUE_CONSUMER_GROUP",
                        "QIYUE_TOKEN_URL",
                        "QIYUE_CLIENT_ID",
                        "QIYUE_CLIENT_SECRET",
                        "QIYUE_KEY_FILE",
                        "QIYUE_CERTIFICATE_FILE",
                        "QIYUE_CERTIFICATE",
                        "QIYUE_BUREAU_CERTIFICATE_FILE",
                        "QIYUE_API");
        assertThat(exports)
                .containsEntry("QIYUE_FILINGS_TOPIC", "filings.kaifang")
                .containsEntry("QIYUE_CLIENT_ID", "platform-kaifang")
                .containsEntry("QIYUE_TOKEN_URL", "http://localhost:18001/realms/qiyue/protocol/openid-connect/token");
        assertThat(exports.get("QIYUE_CONSUMER_GROUP")).startsWith("platform-kaifang.");
        assertThat(Certificates.isSerialHex(exports.get("QIYUE_CERTIFICATE"))).isTrue();
    }

    @Test
    void aShellReadsTheValuesBackAsTheyAre() throws Exception {
        Map<String, String> exports = exports(temporary.resolve("a 'quoted' $HOME `city` \"\\"));

        assertThat(evaluated(Credentials.shell(exports), "QIYUE_KEY_FILE")).isEqualTo(exports.get("QIYUE_KEY_FILE"));
        assertThat(Credentials.shell(exports).lines()).hasSameSizeAs(exports.keySet());
    }

    private static Map<String, String> exports(Path root) {
        CityFolder folder = CityFolder.open(root);
        new CityAuthority(folder.keys()).issue(KAIFANG.clientId());
        return Credentials.of(KAIFANG, folder, new Ports(18_000), new Secrets(folder.secrets()));
    }

    private static String evaluated(String script, String variable) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", "eval \"$0\"; printf %s \"$" + variable + "\"", script).start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).isZero();
        return output;
    }
}
