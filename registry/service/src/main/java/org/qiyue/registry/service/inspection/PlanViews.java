package org.qiyue.registry.service.inspection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.audit.Shown;

/** What the API shows of plans, and what it takes. */
final class PlanViews {
    /** What may stand in a field of a draw's files. */
    static final String FIELD = "[^,\"\\p{Cntrl}\\p{Cs}\\s](?:[^,\"\\p{Cntrl}\\p{Cs}]*[^,\"\\p{Cntrl}\\p{Cs}\\s])?";

    static final String FIELD_MESSAGE =
            "不得含逗号、引号、控制字符和首尾空格|must hold no comma, quote, control character or outer blank";
    static final String TEXT = "[[^\\p{Cc}\\p{Cs}]\\n\\r\\t]*";
    static final String TEXT_MESSAGE = "含不可用的字符|has a character that cannot be kept";
    static final String CREDIT_CODE = "[0-9A-Z]{18}";
    static final String CREDIT_CODE_MESSAGE = "应为 18 位统一社会信用代码|must be a credit code of 18 characters";

    private PlanViews() {}

    /** How far a plan is. */
    @Schema(
            name = "InspectionPlanState",
            description = "草稿、已冻结承诺、已抽签、已下达、已全部公示、已作废 / draft, lists frozen and seed committed to, drawn, "
                    + "assigned, all results published, void")
    enum PlanState {
        DRAFT,
        COMMITTED,
        DRAWN,
        ASSIGNED,
        PUBLISHED,
        VOID
    }

    /** What of a plan was published. */
    @Schema(name = "InspectionPublicationKind", description = "名录与承诺、抽签结果、抽查结果 / lists, draw, results")
    enum PublicationKind {
        LISTS,
        DRAW,
        RESULTS
    }

    /** A plan in a list. */
    @Schema(name = "InspectionPlanRow")
    record PlanRow(
            long planNo,
            String area,
            String name,
            LocalDate periodFrom,
            LocalDate periodTo,
            PlanState state,
            String createdBy,
            Instant numberAt,

            @Schema(nullable = true) Instant drawnAt,

            @Schema(description = "抽中对象数 / objects drawn") int drawn,

            @Schema(description = "已录入结果数 / results entered")
            int done) {}

    /** Plans, the newest first. */
    @Schema(name = "InspectionPlanPage")
    record PlanPage(
            List<PlanRow> items, @Schema(nullable = true) String nextCursor, Instant asOf) {}

    /** A risk class within a plan. */
    @Schema(name = "InspectionClassFigures")
    record ClassFigures(
            String riskClass,
            String share,

            @Schema(description = "名录中的对象 / objects of the list")
            int objects,

            @Schema(description = "注明不列入抽取的对象 / objects left out by name")
            int excluded,

            @Schema(description = "本年抽取次数已满的对象 / objects drawn as often as the year allows")
            int atLimit,

            @Schema(description = "可抽取的对象 / objects that can be drawn")
            int eligible,

            @Schema(description = "已抽中 / objects drawn") int drawn,

            @Schema(description = "已录入结果 / results entered") int done) {}

    /** An inspector of a plan's list. */
    @Schema(name = "InspectionPoolInspector")
    record PoolInspector(
            String inspectorId,
            String name,

            @Schema(description = "应回避的对象数 / objects from which he recuses himself")
            int recusals) {}

    /** What was published when. */
    @Schema(name = "InspectionPublication")
    record PublicationView(
            long publicationNo,
            PublicationKind kind,

            @Schema(description = "对象或结果数 / how many objects or results")
            int entries,

            String publishedBy,
            Instant publishedAt) {}

    /** A plan whole; before its lists are frozen the figures are those that would be frozen now. */
    @Schema(name = "InspectionPlan")
    record PlanView(
            long planNo,
            String area,
            String name,
            LocalDate periodFrom,
            LocalDate periodTo,
            List<String> items,

            @Schema(description = "行业门类,空为全部 / sections of GB/T 4754, none for all")
            List<String> sections,

            @Schema(description = "各风险等级抽取比例 / share of each risk class")
            Map<String, String> shares,

            @Schema(description = "每个对象全年最多抽取次数 / how often an object is drawn at most in the year")
            int times,

            @Schema(description = "每个对象的执法人员数,由抽签规则定为两名 / inspectors of each object, two by the rule of the draw")
            int inspectorsEach,

            @Schema(description = "公开数字来源 / where the public number will come from")
            String numberSource,

            @Schema(description = "公开数字公布时间 / from when the number is public")
            Instant numberAt,

            PlanState state,

            @Schema(description = "版本,同 ETag / the same as the ETag")
            long revision,

            String createdBy,
            Instant createdAt,

            @Schema(nullable = true, description = "名录摘要 / digest of the lists, SHA-256")
            String digest,

            @Schema(nullable = true, description = "种子承诺 / commitment to the seed, SHA-256")
            String commitment,

            @Schema(nullable = true) String committedBy,
            @Schema(nullable = true) Instant committedAt,

            @Schema(nullable = true, description = "登记的公开数字 / the public number as recorded")
            String number,

            @Schema(nullable = true) String numberRecordedBy,
            @Schema(nullable = true) Instant numberRecordedAt,

            @Schema(nullable = true, description = "种子,抽签后公开 / the seed, revealed with the draw")
            String seed,

            @Schema(nullable = true) String drawnBy,
            @Schema(nullable = true) Instant drawnAt,
            @Schema(nullable = true) String voidBy,
            @Schema(nullable = true) Instant voidAt,
            @Schema(nullable = true) String voidReason,
            List<ClassFigures> classes,
            List<PoolInspector> inspectors,
            List<PublicationView> publications) {

        /** The public number as the lists name it: source and time. */
        String numberNamed() {
            return DrawLists.named(numberSource, numberAt);
        }
    }

    /** An employer of a plan's list. */
    @Schema(name = "InspectionObject")
    record ObjectView(
            String creditCode,
            String name,
            String riskClass,

            @Schema(description = "本年已抽次数 / how often drawn this year")
            int drawnBefore,

            @Schema(description = "不列入抽取的原因,空为列入 / why it is left out, blank when it is not")
            String exclusion,

            @Schema(description = "是否抽中 / whether it was drawn")
            boolean drawn) {}

    /** Employers of a plan's list by their codes. */
    @Schema(name = "InspectionObjectPage")
    record ObjectPage(
            List<ObjectView> items,
            @Schema(nullable = true) String nextCursor,

            @Schema(description = "名录是否已冻结 / whether the list is frozen")
            boolean frozen,

            Instant asOf)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return items.stream().map(ObjectView::creditCode).toList();
        }
    }

    /** What a plan says. */
    @Schema(name = "InspectionPlanRequest")
    record PlanRequest(
            @NotNull(message = "缺少名称|has no name") @Size(max = 100, message = "至多 100 字|must have at most 100 characters") @Pattern(regexp = FIELD, message = FIELD_MESSAGE) String name,

            @NotNull(message = "缺少起始日期|has no first day") LocalDate periodFrom,

            @NotNull(message = "缺少截止日期|has no last day") LocalDate periodTo,

            @NotEmpty(message = "缺少抽查事项|names no item") @Size(max = 50, message = "至多 50 项|must have at most 50") List<@NotNull(message = "缺少事项|is no item") String> items,

            @Schema(nullable = true) @Size(max = 20, message = "至多 20 个|must have at most 20") List<@Pattern(regexp = "[A-T]", message = "不是行业门类|is no section") String> sections,

            @NotNull(message = "缺少抽取比例|has no shares") Map<
                            String,
                            @Pattern(
                                    regexp = "0|1|0\\.[0-9]{0,5}[1-9]",
                                    message = "应为 0、1 或不以零结尾的小数|must be 0, 1 or a decimal that does not end with zero")
                            String>
                    shares,

            @Min(value = 1, message = "至少一次|must be at least 1") @Max(value = 12, message = "至多 12 次|must be at most 12") int times,

            @NotNull(message = "缺少公开数字来源|names no source of the number") @Size(max = 100, message = "至多 100 字|must have at most 100 characters") @Pattern(regexp = FIELD, message = FIELD_MESSAGE) String numberSource,

            @NotNull(message = "缺少公开数字公布时间|has no time of the number") OffsetDateTime numberAt) {

        PlanRequest {
            sections = sections == null ? List.of() : List.copyOf(sections);
        }
    }

    /** An employer that is to be left out. */
    @Schema(name = "InspectionExclusionRequest")
    record ExclusionRequest(
            @NotNull(message = "缺少信用代码|names no employer") @Pattern(regexp = CREDIT_CODE, message = CREDIT_CODE_MESSAGE) String creditCode,

            @NotNull(message = "必须填写原因|must give a reason") @Size(max = 100, message = "至多 100 字|must have at most 100 characters") @Pattern(regexp = FIELD, message = FIELD_MESSAGE) String reason) {}

    /** The public number, as its source writes it. */
    @Schema(name = "InspectionNumberRequest")
    record NumberRequest(
            @NotNull(message = "缺少公开数字|has no number") @Size(max = 200, message = "至多 200 字|must have at most 200 characters") @Pattern(regexp = FIELD, message = FIELD_MESSAGE) String number) {}

    /** Why. */
    @Schema(name = "InspectionReasonRequest")
    record ReasonRequest(
            @NotNull(message = "必须填写理由|must give a reason") @Size(min = 1, max = 500, message = "1 至 500 字|must have 1 to 500 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String reason) {}
}
