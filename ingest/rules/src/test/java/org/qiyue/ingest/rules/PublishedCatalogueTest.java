package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PublishedCatalogueTest {

    @Test
    void saysInTheReadmeWhatTheBookSays() throws IOException {
        String table = RuleBook.standard().rules().stream()
                .map(PublishedCatalogueTest::line)
                .collect(Collectors.joining("\n"));
        Files.writeString(Path.of("target", "catalogue.md"), table);
        assertThat(Files.readString(Path.of("README.md"))).contains(table);
    }

    private static String line(Rule rule) {
        return "| %s | %s | %s | %d | %s %s |"
                .formatted(rule.id(), rule.level(), rule.basis(), rule.art74Item(), rule.messageZh(), rule.messageEn());
    }
}
