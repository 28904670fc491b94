package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublishedCatalogueTest {

    @Test
    void saysOnThePageWhatTheBookSays() throws IOException {
        String first = Editions.all().stream()
                .filter(edition -> edition.name().equals(Editions.current()))
                .findFirst()
                .orElseThrow()
                .validFrom()
                .toString();
        String page = RuleCatalogueMain.print("page", first);
        Files.writeString(Path.of("target", "catalogue.md"), page);
        assertThat(Files.readString(Path.of("CATALOGUE.md")))
                .as("CATALOGUE.md; copy target/catalogue.md there")
                .isEqualTo(page);
    }
}
