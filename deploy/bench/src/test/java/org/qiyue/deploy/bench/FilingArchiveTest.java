package org.qiyue.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.deploy.local.simulation.SignedFiling;

class FilingArchiveTest {

    @TempDir
    Path folder;

    private FilingArchive archive;

    @BeforeEach
    void open() {
        archive = new FilingArchive(folder.resolve("filings.bin"));
    }

    @Test
    void filingsComeBackAsTheyWereWrittenInOrder() throws IOException {
        List<SignedFiling> written =
                List.of(filing("A-1", "签名", true), filing("A-1", null, true), filing("B-2", "MEUC", false));

        archive.write("seed 1", List.of(written).iterator(), 3);

        List<SignedFiling> read = new ArrayList<>();
        archive.read(read::add);
        assertThat(read).usingRecursiveFieldByFieldElementComparator().containsExactlyElementsOf(written);
    }

    @Test
    void theContractThatReachesTheNumberIsWrittenToItsEndAndNoneAfterIt() throws IOException {
        Iterator<List<SignedFiling>> endless = Stream.generate(
                        () -> List.of(filing("A", "s", true), filing("A", "s", true), filing("A", "s", true)))
                .iterator();

        assertThat(archive.write("seed 1", endless, 4)).isEqualTo(6);
    }

    @Test
    void aFileMadeFromAnythingElseIsNotTaken() throws IOException {
        archive.write("seed 1", List.of(List.of(filing("A", "s", true))).iterator(), 1);

        assertThat(archive.holds("seed 1")).isTrue();
        assertThat(archive.holds("seed 2")).isFalse();
    }

    @Test
    void aMissingOrEmptyFileHoldsNothing() throws IOException {
        assertThat(archive.holds("seed 1")).isFalse();
        Files.createFile(folder.resolve("filings.bin"));
        assertThat(archive.holds("seed 1")).isFalse();
    }

    @Test
    void writingThatIsCutOffLeavesTheFileBefore() throws IOException {
        archive.write("seed 1", List.of(List.of(filing("A", "s", true))).iterator(), 1);
        Iterator<List<SignedFiling>> broken = Stream.<List<SignedFiling>>generate(() -> {
                    throw new IllegalStateException("no more");
                })
                .iterator();

        assertThatThrownBy(() -> archive.write("seed 2", broken, 1)).hasMessage("no more");

        assertThat(archive.holds("seed 1")).isTrue();
    }

    @Test
    void aFileThatLacksItsEndIsNoticed() throws IOException {
        Path file = folder.resolve("filings.bin");
        archive.write("seed 1", List.of(List.of(filing("A", "s", true))).iterator(), 1);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));

        assertThatThrownBy(() -> archive.read(filing -> {})).isInstanceOf(IOException.class);
    }

    private static SignedFiling filing(String key, String signature, boolean answered) {
        return new SignedFiling(
                "filings.yiqian",
                key,
                "{\"subject\":\"合同\"}".getBytes(StandardCharsets.UTF_8),
                signature,
                "0a1b",
                answered ? SignedFiling.Answer.REJECTED : SignedFiling.Answer.NONE);
    }
}
