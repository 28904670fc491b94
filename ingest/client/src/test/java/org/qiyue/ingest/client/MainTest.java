package org.qiyue.ingest.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Main main = new Main(
            Map.of(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    @Test
    void saysThatTheExamplesAreWellFormed() {
        assertThat(main.run("check", "../protocol/examples/concluded.json")).isEqualTo(Main.DONE);
    }

    @Test
    void saysWhereAnEventLeavesTheForm() {
        assertThat(main.run("check", "../protocol/examples/refused/unknown-code.json"))
                .isEqualTo(Main.REFUSED);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("A02 /data/contract/termType");
    }

    @Test
    void saysWhatIsNotSet() throws IOException {
        Path event = folder.resolve("event.json");
        Files.writeString(event, "{\"id\":\"a\",\"source\":\"b\"}");
        assertThat(main.run("file", event.toString())).isEqualTo(Main.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("QIYUE_PLATFORM")
                .contains("QIYUE_KEY_FILE");
    }

    @Test
    void explainsItself() {
        assertThat(main.run("help")).isEqualTo(Main.USAGE);
        assertThat(main.run("check", "no such file")).isEqualTo(Main.UNREACHABLE);
    }

    @Test
    void usesTlsUnlessEveryBrokerIsOnLoopback() {
        assertThat(KafkaSettings.isLoopback("127.0.0.1:9092,localhost:9092,[::1]:9092"))
                .isTrue();
        assertThat(KafkaSettings.isLoopback("127.0.0.1:9092,kafka.example:9092"))
                .isFalse();
    }

    @Test
    void knowsNoPlatformWithoutACode() {
        assertThatIllegalArgumentException().isThrownBy(() -> PlatformAccess.of(Map.of("QIYUE_PLATFORM", "X")));
    }
}
