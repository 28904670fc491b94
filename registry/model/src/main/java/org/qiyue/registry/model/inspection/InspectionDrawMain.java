package org.qiyue.registry.model.inspection;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Draws an inspection again from its published files, without network or register, and says whether all of it holds.
 *
 * <p>Argument: the folder of the files that {@code INSPECTION-DRAW.md} names. Exit codes: 0 all holds; 1 the digest, the
 * commitment or the published result does not; 2 a file is missing or malformed, the plan is void, or the argument is not
 * understood.
 */
public final class InspectionDrawMain {

    private static final int DOES_NOT_HOLD = 1;
    private static final int NOT_READ = 2;

    private final PrintStream out;
    private boolean holds = true;

    InspectionDrawMain(PrintStream out) {
        this.out = out;
    }

    /** Draws again, and exits. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new InspectionDrawMain(out).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        if (arguments.size() != 1) {
            out.println("用法 usage: InspectionDrawMain FOLDER");
            return NOT_READ;
        }
        try {
            drawAgain(new DrawFiles(Path.of(arguments.get(0))));
            return holds ? 0 : DOES_NOT_HOLD;
        } catch (NoSuchFileException missing) {
            out.println("缺少文件 missing file: " + missing.getMessage());
        } catch (IOException | DrawException wrong) {
            out.println("不能抽签 not drawn: " + wrong.getMessage());
        }
        return NOT_READ;
    }

    private void drawAgain(DrawFiles files) throws IOException {
        PublishedLists lists = files.lists();
        Map<String, String> published = files.pairs("published.csv", Set.of("digest", "commitment"));
        Map<String, String> revealed = files.pairs("reveal.csv", Set.of("seed", "number"));
        DrawSeed seed = new DrawSeed(revealed.get("seed"));
        List<DrawnObject> drawn = InspectionDraw.draw(lists, seed, revealed.get("number"));
        List<String> lines = drawn.stream().map(DrawnObject::proofLine).toList();

        out.println(DrawnObject.HEADER);
        lines.forEach(out::println);
        say("名录摘要 digest " + lists.digest(), published.get("digest").equals(lists.digest()));
        say("种子承诺 commitment " + seed.commitment(), published.get("commitment").equals(seed.commitment()));
        if (files.hasResult()) {
            say("公布的结果 drawn.csv", files.result().equals(lines));
        }
    }

    private void say(String what, boolean agrees) {
        out.println((agrees ? "相符 holds: " : "不符 DOES NOT HOLD: ") + what);
        holds &= agrees;
    }
}
