package org.qiyue.registry.service.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.model.clock.Urgency;
import org.qiyue.registry.model.inspection.DrawReplay;
import org.qiyue.registry.service.audit.Shown;

/** What the API shows of drawn objects and their results, and what it takes. */
final class TaskViews {
    private TaskViews() {}

    /** What an inspection found. */
    @Schema(
            name = "InspectionOutcome",
            description = "未发现问题、发现问题已责令改正、发现问题待后续处理、通过登记的住所无法联系、不配合检查情节严重、"
                    + "未发现开展本次抽查涉及的经营活动 / nothing found, found and corrected, found and to be handled, not to be "
                    + "found at its address, does not cooperate, does nothing that is inspected")
    enum Outcome {
        NO_PROBLEM,
        CORRECTED,
        TO_BE_HANDLED,
        NOT_FOUND,
        NOT_COOPERATING,
        NO_ACTIVITY;

        /** Whether it names items in which something was found. */
        boolean namesItems() {
            return this == CORRECTED || this == TO_BE_HANDLED;
        }
    }

    /** A drawn object with its inspectors, its time limit and what was found. */
    @Schema(name = "InspectionTask")
    record TaskView(
            long taskNo,
            long planNo,
            String planName,
            String creditCode,
            String name,
            String riskClass,

            @Schema(description = "本等级抽中次序 / place in the order of its class")
            int place,

            @Schema(description = "本等级可抽取的对象数 / objects of its class that could be drawn")
            int of,

            @Schema(description = "承办的执法人员 / who inspects") List<AssignedInspector> inspectors,

            @Schema(nullable = true, description = "下达日期 / day of the assignment")
            LocalDate assignedOn,

            @Schema(nullable = true, description = "录入截止日 / last day for the result")
            LocalDate dueOn,

            @Schema(
                    nullable = true,
                    description = "截止日的说明,年度工作日未载入时 / caution about the last day, where a year is not loaded")
            String dueCautionZh,

            @Schema(nullable = true) String dueCautionEn,

            @Schema(
                    nullable = true,
                    description = "紧急程度,已录入的为录入之日的 / how urgent; of one with a result, on the day it was entered")
            Urgency urgency,

            @Schema(nullable = true, description = "剩余工作日,逾期为负 / working days left, negative when overdue")
            Integer workingDaysLeft,

            @Schema(nullable = true) LocalDate inspectedOn,
            @Schema(nullable = true) Outcome outcome,

            @Schema(description = "发现问题的事项 / items in which something was found")
            List<String> foundItems,

            @Schema(nullable = true, description = "检查记录摘要,不公示 / facts for the file, not published")
            String note,

            @Schema(nullable = true) String enteredBy,
            @Schema(nullable = true) LocalDate enteredOn,
            @Schema(nullable = true) Instant publishedAt,

            @Schema(description = "版本,以 If-Match 带回 / to be sent back as If-Match")
            long revision,

            @Schema(description = "是否由本人承办 / whether the caller inspects")
            boolean mine) {}

    /** Who inspects. */
    @Schema(name = "AssignedInspector")
    record AssignedInspector(
            String inspectorId,
            String name,

            @Schema(description = "是否抽中,替换者为否 / whether he was drawn, not so who replaced another")
            boolean drawn) {}

    /** Drawn objects. */
    @Schema(name = "InspectionTaskPage")
    record TaskPage(
            List<TaskView> items, @Schema(nullable = true) String nextCursor, Instant asOf) implements Shown {
        @Override
        public List<String> shownRecords() {
            return items.stream().map(TaskView::creditCode).toList();
        }
    }

    /** What became of an act on a drawn object. */
    @Schema(name = "InspectionTaskState")
    record TaskState(long taskNo, long planNo, long revision) {}

    /** What an inspection found. */
    @Schema(name = "InspectionResultRequest")
    record ResultRequest(
            @NotNull(message = "缺少检查日期|has no day of the inspection") LocalDate inspectedOn,

            @NotNull(message = "缺少检查结果|has no outcome") Outcome outcome,

            @Schema(
                    nullable = true,
                    description = "发现问题的事项,发现问题时必填 / items in which something was found, required then")
            @Size(max = 50, message = "至多 50 项|must have at most 50") List<@NotNull(message = "缺少事项|is no item") String> foundItems,

            @NotBlank(message = "必须填写检查记录摘要|must tell the facts") @Size(max = 2000, message = "至多 2000 字|must have at most 2000 characters") @Pattern(regexp = PlanViews.TEXT, message = PlanViews.TEXT_MESSAGE) String note) {

        ResultRequest {
            foundItems = foundItems == null ? List.of() : List.copyOf(foundItems);
        }
    }

    /** Who takes the place of an inspector that has to recuse himself. */
    @Schema(name = "InspectorReplacementRequest")
    record ReplacementRequest(
            @NotNull(message = "缺少退出的执法人员|names nobody who leaves") @Pattern(regexp = InspectorViews.ID, message = InspectorViews.ID_MESSAGE) String leaving,

            @NotNull(message = "缺少接替的执法人员|names nobody who takes over") @Pattern(regexp = InspectorViews.ID, message = InspectorViews.ID_MESSAGE) String taking,

            @NotBlank(message = "必须填写理由|must give a reason") @Size(max = 500, message = "至多 500 字|must have at most 500 characters") @Pattern(regexp = PlanViews.TEXT, message = PlanViews.TEXT_MESSAGE) String reason) {}

    /** How an object was drawn: with these anybody follows it by hand. */
    @Schema(name = "InspectionReplay")
    record ReplayView(
            String creditCode,

            @Schema(description = "名录摘要 / digest of the lists")
            String digest,

            @Schema(description = "种子 / the seed") String seed,

            @Schema(description = "公开数字 / the public number")
            String number,

            DrawReplay draw) {}
}
