package org.qiyue.registry.service.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.audit.Shown;

/** What the API shows of the library of inspectors, and what it takes. */
final class InspectorViews {
    static final String ID = "[0-9A-Za-z-]{1,32}";
    static final String ID_MESSAGE = "应为数字、拉丁字母和连字符,至多 32 位|must be digits, Latin letters and hyphens, at most 32";

    private InspectorViews() {}

    /** An inspector. */
    @Schema(name = "Inspector")
    record InspectorView(
            @Schema(description = "行政执法证号 / number of the enforcement certificate")
            String inspectorId,

            @Schema(description = "所属单位 / unit") String area,
            String name,

            @Schema(nullable = true, description = "录入结果所用账号 / account under which results are entered")
            String account,

            LocalDate listedFrom,

            @Schema(nullable = true, description = "最后在册日 / last day on the list")
            LocalDate listedTo,

            @Schema(description = "现行回避数 / recusals that stand")
            int recusals,

            @Schema(description = "版本,同 ETag / the same as the ETag")
            long revision,

            String enteredBy,
            Instant enteredAt) {}

    /** An employer from which an inspector recuses himself. */
    @Schema(name = "InspectorRecusal")
    record RecusalView(
            long recusalNo,
            String creditCode,
            String reason,
            String enteredBy,
            Instant enteredAt,

            @Schema(nullable = true) String endedBy,
            @Schema(nullable = true) Instant endedAt) {}

    /** An inspector with his recusals, those ended among them. */
    @Schema(name = "InspectorFile")
    record InspectorFile(InspectorView inspector, List<RecusalView> recusals) implements Shown {
        @Override
        public List<String> shownRecords() {
            return recusals.stream().map(RecusalView::creditCode).distinct().toList();
        }
    }

    /** An inspector to be listed. */
    @Schema(name = "InspectorRequest")
    record InspectorRequest(
            @NotNull(message = "缺少执法证号|has no number") @Pattern(regexp = ID, message = ID_MESSAGE) String inspectorId,

            @NotBlank(message = "缺少姓名|has no name") @Size(max = 60, message = "至多 60 字|must have at most 60 characters") @Pattern(regexp = PlanViews.FIELD, message = PlanViews.FIELD_MESSAGE) String name,

            @Schema(nullable = true)
            @Size(min = 1, max = 100, message = "1 至 100 字|must have 1 to 100 characters") @Pattern(regexp = "[^\\p{Cc}\\p{Cs}\\s]*", message = PlanViews.TEXT_MESSAGE) String account,

            @NotNull(message = "缺少入库日期|has no first day") LocalDate listedFrom) {}

    /** A recusal to be entered. */
    @Schema(name = "InspectorRecusalRequest")
    record RecusalRequest(
            @NotNull(message = "缺少信用代码|names no employer") @Pattern(regexp = PlanViews.CREDIT_CODE, message = PlanViews.CREDIT_CODE_MESSAGE) String creditCode,

            @NotBlank(message = "必须填写理由|must give a reason") @Size(max = 500, message = "至多 500 字|must have at most 500 characters") @Pattern(regexp = PlanViews.TEXT, message = PlanViews.TEXT_MESSAGE) String reason) {}
}
