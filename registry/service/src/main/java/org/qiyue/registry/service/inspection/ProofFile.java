package org.qiyue.registry.service.inspection;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.qiyue.registry.model.inspection.DrawPublication;
import org.qiyue.registry.model.inspection.DrawSeed;
import org.qiyue.registry.model.inspection.DrawnObject;
import org.qiyue.registry.model.inspection.PublishedLists;
import org.qiyue.registry.service.audit.Shown;
import org.qiyue.registry.service.inspection.PlanViews.PlanView;

/** The published files of a draw as one archive, the same bytes each time it is asked for. */
final class ProofFile implements StreamingOutput, Shown {
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String READ_ME = """
            双随机抽查抽签公开材料。重新抽签（不需联网，Java 17 或更高版本）：
            Published files of the draw of a random inspection. To draw again, without a network, with Java 17 or newer:

              java -cp qiyue-registry-model-VERSION.jar org.qiyue.registry.model.inspection.InspectionDrawMain FOLDER

            规则见 INSPECTION-DRAW.md（qiyue-draw-1），与该程序一同发布，可据此自行编写程序验证。
            The rule is the page INSPECTION-DRAW.md (qiyue-draw-1) beside that program; anybody can write another by it.
            """;

    private final Map<String, String> files = new LinkedHashMap<>();
    private final int objects;

    /**
     * @param drawn empty before the draw
     */
    ProofFile(PlanView plan, PublishedLists lists, List<DrawnObject> drawn) {
        files.put("README.txt", READ_ME);
        files.putAll(DrawPublication.before(lists, plan.commitment()));
        if (plan.seed() != null) {
            files.putAll(DrawPublication.after(new DrawSeed(plan.seed()), plan.number(), drawn));
        }
        objects = lists.objects().size();
    }

    @Override
    public List<String> shownRecords() {
        return List.of();
    }

    @Override
    public int shownCount() {
        return objects;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ANY_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
