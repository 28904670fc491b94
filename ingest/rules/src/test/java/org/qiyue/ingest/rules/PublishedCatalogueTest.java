package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.rules.Editions.Edition;

/**
 * What stands beside the book is what the book says. With {@code -Dqiyue.catalogue.write=true} it is written there: page, and
 * the rows of the last edition, which may be replaced until that edition is released.
 */
class PublishedCatalogueTest {

    private static final boolean WRITE = Boolean.getBoolean("qiyue.catalogue.write");
    private static final String TO_WRITE = "; run the test with -Dqiyue.catalogue.write=true";

    @Test
    void saysOnThePageWhatTheBookSays() throws IOException {
        Path file = Path.of("CATALOGUE.md");
        String page =
                RuleCatalogueMain.print("page", listed().get(0).validFrom().toString());
        if (WRITE) {
            Files.writeString(file, page);
        }
        assertThat(Files.readString(file)).as(file + TO_WRITE).isEqualTo(page);
    }

    @Test
    void theLastEditionIsTheBook() throws IOException {
        LocalDate first = listed().get(0).validFrom();
        List<LocalDate> days = new ArrayList<>(List.of(first));
        RuleSet.daysOfChange().stream().filter(first::isBefore).forEach(days::add);
        List<Edition> book = days.stream()
                .map(day -> new Edition(Editions.current(), day, RuleSet.digest(day)))
                .toList();
        if (WRITE) {
            Path file = Path.of("src/main/resources/org/qiyue/ingest/rules/editions.csv");
            Stream<String> before =
                    Files.readAllLines(file).stream().filter(line -> !line.startsWith(Editions.current() + ","));
            Files.writeString(
                    file,
                    Stream.concat(before, book.stream().map(Edition::toString))
                            .collect(Collectors.joining("\n", "", "\n")));
        } else {
            assertThat(listed())
                    .as("rows of the edition in editions.csv, or of a new one" + TO_WRITE)
                    .isEqualTo(book);
        }
    }

    private static List<Edition> listed() {
        return Editions.all().stream()
                .filter(edition -> edition.name().equals(Editions.current()))
                .toList();
    }
}
