package org.qiyue.registry.service.inspection;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiyue.registry.service.audit.Shown;
import org.qiyue.registry.service.csv.CsvLine;
import org.qiyue.registry.service.inspection.PlanViews.PlanView;
import org.qiyue.registry.service.inspection.TaskViews.Outcome;
import org.qiyue.registry.service.inspection.TaskViews.TaskView;

/** The list that is published of a plan: what was drawn, and the results that were published. */
final class PublicationCsv implements StreamingOutput, Shown {
    private static final Map<Outcome, String> WORDS = Map.of(
            Outcome.NO_PROBLEM, "未发现问题 nothing found",
            Outcome.CORRECTED, "发现问题已责令改正 found and corrected",
            Outcome.TO_BE_HANDLED, "发现问题待后续处理 found and to be handled",
            Outcome.NOT_FOUND, "通过登记的住所无法联系 not found at its address",
            Outcome.NOT_COOPERATING, "不配合检查情节严重 does not cooperate",
            Outcome.NO_ACTIVITY, "未发现开展本次抽查涉及的经营活动 does nothing that is inspected");

    private final PlanView plan;
    private final List<TaskView> tasks;

    PublicationCsv(PlanView plan, List<TaskView> tasks) {
        this.plan = plan;
        this.tasks = tasks;
    }

    @Override
    public List<String> shownRecords() {
        return List.of();
    }

    @Override
    public int shownCount() {
        return tasks.size();
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(CsvLine.BYTE_ORDER_MARK);
        writer.write(CsvLine.of(Stream.of("# " + plan.name(), plan.numberNamed(), plan.digest())));
        writer.write(CsvLine.of(Stream.of(
                "等级 class",
                "次序 place",
                "检查对象 employer",
                "统一社会信用代码 credit code",
                "抽查事项 items",
                "执法人员 inspectors",
                "检查日期 inspected on",
                "抽查结果 result",
                "公示时间 published at")));
        for (TaskView task : tasks) {
            boolean isPublic = task.publishedAt() != null;
            writer.write(CsvLine.of(Stream.of(
                    task.riskClass(),
                    Integer.toString(task.place()),
                    task.name(),
                    task.creditCode(),
                    String.join(" ", plan.items()),
                    task.inspectors().stream()
                            .map(each -> each.name() + " " + each.inspectorId())
                            .collect(Collectors.joining(" / ")),
                    isPublic ? task.inspectedOn().toString() : "",
                    isPublic ? WORDS.get(task.outcome()) : "",
                    isPublic ? task.publishedAt().toString() : "")));
        }
        writer.flush();
    }
}
