package org.qiyue.registry.model.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawPublicationTest {

    private static final DrawSeed SEED = new DrawSeed("0f".repeat(32));
    private static final String NUMBER = "08 19 25 33 07 02";

    private static final PublishedLists LISTS = new PublishedLists(
            new DrawPlan("朝阳区抽查（测试）", "公开数字 2026-12-01 21:15", 2, new TreeMap<>(Map.of("GREEN", "0.2", "RED", "0.75"))),
            IntStream.range(0, 40)
                    .mapToObj(i -> new DrawObject(
                            "91110105MA%08d".formatted(i),
                            i % 4 == 0 ? "RED" : "GREEN",
                            i % 3,
                            i % 11 == 0 ? "已注销" : ""))
                    .toList(),
            List.of(
                    new DrawInspector("I-1", new TreeSet<>(List.of("91110105MA00000001", "91110105MA00000004"))),
                    new DrawInspector("I-2", new TreeSet<>()),
                    new DrawInspector("I-3", new TreeSet<>()),
                    new DrawInspector("I-4", new TreeSet<>())));

    @TempDir
    Path folder;

    @Test
    void theFilesAreThoseThatTheCommandReads() throws IOException {
        Map<String, String> files = new TreeMap<>(DrawPublication.before(LISTS, SEED.commitment()));
        files.putAll(DrawPublication.after(SEED, NUMBER, InspectionDraw.draw(LISTS, SEED, NUMBER)));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        assertThat(run()).isZero();
        Files.writeString(
                folder.resolve("objects.csv"), files.get("objects.csv").replaceFirst("GREEN", "RED"));
        assertThat(run()).isEqualTo(1);
    }

    @Test
    void aReplayLeadsToWhatWasDrawn() {
        List<DrawnObject> drawn = InspectionDraw.draw(LISTS, SEED, NUMBER);
        for (DrawnObject one : drawn) {
            DrawReplay replay =
                    InspectionDraw.replay(LISTS, SEED, NUMBER, one.object()).orElseThrow();
            assertThat(replay.steps()).hasSize(one.place());
            assertThat(last(replay.steps()).picked()).isEqualTo(one.object());
            assertThat(last(replay.steps()).word()).isEqualTo(one.word());
            assertThat(replay.eligible()).isEqualTo(one.of());
            assertThat(replay.inspectors().stream().map(DrawStep::picked)).containsExactly(one.first(), one.second());
            assertThat(walked(LISTS.eligible(one.riskClass()), replay.steps())).isEqualTo(one.object());
            assertThat(walked(replay.free(), replay.inspectors())).isEqualTo(one.second());
        }
        List<String> ids = drawn.stream().map(DrawnObject::object).toList();
        assertThat(LISTS.objects().stream()
                        .map(DrawObject::id)
                        .filter(id -> !ids.contains(id))
                        .map(id -> InspectionDraw.replay(LISTS, SEED, NUMBER, id)))
                .isNotEmpty()
                .allMatch(replay -> replay.isEmpty());
    }

    /** What somebody comes to who does the steps by hand. */
    private static String walked(List<String> list, List<DrawStep> steps) {
        List<String> left = new ArrayList<>(list);
        String picked = null;
        for (DrawStep step : steps) {
            assertThat(step.places()).isEqualTo(left.size());
            int place = new BigInteger(step.word(), 16)
                    .mod(BigInteger.valueOf(left.size()))
                    .intValueExact();
            assertThat(step.place()).isEqualTo(place);
            picked = left.get(place);
            left.set(place, left.get(left.size() - 1));
            left.remove(left.size() - 1);
        }
        return picked;
    }

    private static DrawStep last(List<DrawStep> steps) {
        return steps.get(steps.size() - 1);
    }

    private int run() {
        return new InspectionDrawMain(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8))
                .run(List.of(folder.toString()));
    }
}
