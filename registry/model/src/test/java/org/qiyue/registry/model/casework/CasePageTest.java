package org.qiyue.registry.model.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** {@code CASES.md} is what the program prints; {@code -Dqiyue.cases.write=true} writes it anew. */
class CasePageTest {

    private static final Path PAGE = Path.of("CASES.md");

    @Test
    void thePageIsTheTable() throws IOException {
        String page = CasePage.on(LocalDate.of(2026, 11, 26));
        if (Boolean.getBoolean("qiyue.cases.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void everyRowHasAsManyCellsAsItsHead() {
        int cells = 0;
        for (String line : CasePage.on(LocalDate.of(2026, 11, 26)).split("\n")) {
            if (!line.startsWith("|")) {
                cells = 0;
            } else if (cells == 0) {
                cells = line.split("\\|", -1).length;
            } else {
                assertThat(line.split("\\|", -1)).as(line).hasSize(cells);
            }
        }
    }
}
