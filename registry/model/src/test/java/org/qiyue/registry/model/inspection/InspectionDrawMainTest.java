package org.qiyue.registry.model.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A published draw whose digest, commitment and result were computed by another program in another language, written from the
 * page.
 */
class InspectionDrawMainTest {

    private static final List<String> FILES =
            List.of("plan.csv", "objects.csv", "inspectors.csv", "published.csv", "reveal.csv", "drawn.csv");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void publish() throws IOException {
        for (String file : FILES) {
            try (var stream = InspectionDrawMainTest.class.getResourceAsStream("draw/" + file)) {
                Files.write(folder.resolve(file), stream.readAllBytes());
            }
        }
    }

    @Test
    void drawsThePublishedResultAgain() throws IOException {
        assertThat(run()).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(folder.resolve("drawn.csv"))
                        + "相符 holds: 名录摘要 digest e23df43901f2b4ea01406d21aade94880223f543be1d5c1301d5d318ab018d40\n"
                        + "相符 holds: 种子承诺 commitment 6586db8d4219c4621c28df577e6f07d8aaab02f2e4a79c275a33fd759e9822cc\n"
                        + "相符 holds: 公布的结果 drawn.csv\n");
    }

    @Test
    void drawsBeforeAResultIsPublished() throws IOException {
        Files.delete(folder.resolve("drawn.csv"));
        assertThat(run()).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain("drawn.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.csv", "objects.csv", "inspectors.csv", "published.csv", "reveal.csv", "drawn.csv"})
    void findsEveryChangedByte(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(file));
        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            Files.write(folder.resolve(file), changed);
            assertThat(run()).as("%s, byte %s", file, at).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"objects.csv", "inspectors.csv", "plan.csv", "reveal.csv", "published.csv"})
    void takesRowsInAnyOrder(String file) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(file)));
        Collections.reverse(lines.subList(1, lines.size()));
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
        assertThat(run()).isZero();
    }

    @Test
    void takesTheResultInItsOrderOnly() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("drawn.csv")));
        Collections.reverse(lines.subList(1, lines.size()));
        Files.writeString(folder.resolve("drawn.csv"), String.join("\n", lines) + "\n");
        assertThat(run()).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("不符 DOES NOT HOLD: 公布的结果 drawn.csv");
    }

    @ParameterizedTest
    @CsvSource({"published.csv, digest, 不符 DOES NOT HOLD: 名录摘要", "published.csv, commitment, 不符 DOES NOT HOLD: 种子承诺"})
    void saysWhatDoesNotHold(String file, String key, String sentence) throws IOException {
        String text = Files.readString(folder.resolve(file));
        Files.writeString(folder.resolve(file), text.replaceFirst(key + ",.", key + ",x"));
        assertThat(run()).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains(sentence);
    }

    @Test
    void aChangedSeedChangesTheDraw() throws IOException {
        String text = Files.readString(folder.resolve("reveal.csv"));
        Files.writeString(folder.resolve("reveal.csv"), text.replaceFirst("seed,.", "seed,0"));
        assertThat(run()).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("相符 holds: 名录摘要", "不符 DOES NOT HOLD: 种子承诺", "不符 DOES NOT HOLD: 公布的结果");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan.csv | times,2 | times,02 | 不是次数",
                "plan.csv | times,2 | times,-2 | 不是次数",
                "plan.csv | times,2 | often,2 | no such key: often",
                "plan.csv | share.A,0.5 | share.B,0.5 | has it twice: share.B",
                "plan.csv | share.A,0.5 | share.A,0.50 | not written as it must be",
                "plan.csv | key,value | key,values | must begin with",
                "objects.csv | object,class | object,kind | must begin with",
                "objects.csv | ,A,0, | ,A,0 | has a line of 3 fields",
                "inspectors.csv | I-07, | I-06, | an id stands twice",
                "reveal.csv | number, | numbers, | must have",
                "published.csv | digest, | digests, | must have"
            })
    void refusesAMalformedFile(String file, String from, String to, String sentence) throws IOException {
        String text = Files.readString(folder.resolve(file));
        int at = text.indexOf(from);
        assertThat(at).isNotNegative();
        Files.writeString(folder.resolve(file), text.substring(0, at) + to + text.substring(at + from.length()));
        assertThat(run()).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("不能抽签 not drawn", sentence);
    }

    @Test
    void refusesOtherLineEndsEmptyLinesAndOtherCharsets() throws IOException {
        String text = Files.readString(folder.resolve("objects.csv"));
        for (String changed : List.of(
                text.replace("\n", "\r\n"), text + "\n", text.substring(0, text.length() - 1), "\ufeff" + text, "")) {
            Files.writeString(folder.resolve("objects.csv"), changed);
            assertThat(run()).isEqualTo(2);
        }
        Files.write(folder.resolve("objects.csv"), new byte[] {(byte) 0xff, '\n'});
        assertThat(run()).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("is not UTF-8");
    }

    @Test
    void refusesRecusalsNamedTwice() throws IOException {
        Files.writeString(folder.resolve("inspectors.csv"), "inspector,recusals\nI-1,E1 E1\nI-2,\nI-3,\n");
        assertThat(run()).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("names an object twice: I-1");
    }

    @Test
    void saysWhichFileIsMissing() throws IOException {
        Files.delete(folder.resolve("reveal.csv"));
        assertThat(run()).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("缺少文件 missing file", "reveal.csv");
    }

    @Test
    void explainsItselfWithoutAFolder() {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        assertThat(new InspectionDrawMain(out).run(List.of())).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("usage: InspectionDrawMain FOLDER");
    }

    private int run() {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new InspectionDrawMain(out).run(List.of(folder.toString()));
    }
}
