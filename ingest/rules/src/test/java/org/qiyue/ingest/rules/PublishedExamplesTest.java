package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qiyue.ingest.protocol.FilingCodec;
import org.qiyue.ingest.protocol.FilingReading;

/** The events that the protocol shows to platforms as examples of good filing. */
class PublishedExamplesTest {

    private static final Path EXAMPLES = Path.of("..", "protocol", "examples");

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json")
                            && !file.getFileName().toString().startsWith("receipt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void breakNoRuleByThemselves(Path example) throws IOException {
        FilingReading reading = new FilingCodec().read(Files.readAllBytes(example));
        FilingReading.Attributed attributed = (FilingReading.Attributed) reading;
        Facts facts = Facts.receivedAt(
                        attributed.filing().envelope().submittedAt().toInstant())
                .build();
        assertThat(RuleBook.standard().evaluateContent(reading, facts).findings())
                .extracting(finding -> finding.ruleId() + " " + finding.pointer())
                .isEmpty();
    }
}
