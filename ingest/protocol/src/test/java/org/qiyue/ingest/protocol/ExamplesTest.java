package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qiyue.registry.model.FilingKind;

/** The examples say the truth: the accepted ones are well-formed, the refused ones have the findings beside them. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("examples");
    private final FilingCodec codec = new FilingCodec();

    static List<Path> accepted() throws IOException {
        return files(EXAMPLES);
    }

    static List<Path> refused() throws IOException {
        return files(EXAMPLES.resolve("refused"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void theExamplesAreWellFormed(Path file) throws IOException {
        byte[] event = Files.readAllBytes(file);
        FilingReading.Attributed reading = (FilingReading.Attributed) codec.read(event);
        assertThat(reading.findings()).isEmpty();
        FilingKind kind = reading.filing().kind();
        assertThat(file.getFileName().toString()).startsWith(kind.wireName());
        assertThat(new Schemas().errors(kind, event)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void theRefusedExamplesHaveTheirFindings(Path file) throws IOException {
        Path findings = Path.of(file.toString().replace(".json", ".findings"));
        assertThat(findings(codec.read(Files.readAllBytes(file))))
                .isEqualTo(Files.readAllLines(findings, StandardCharsets.UTF_8));
    }

    private static List<String> findings(FilingReading reading) {
        if (reading instanceof FilingReading.Attributed attributed) {
            return attributed.findings().stream()
                    .map(finding -> finding.rule() + " " + finding.pointer())
                    .toList();
        }
        return List.of(((FilingReading.Unattributable) reading).finding().rule() + " quarantined");
    }
}
