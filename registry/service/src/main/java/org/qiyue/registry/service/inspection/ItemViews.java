package org.qiyue.registry.service.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API shows of the list of items, and what it takes. */
final class ItemViews {
    private ItemViews() {}

    /** What may be inspected at random. */
    @Schema(name = "InspectionItem")
    record ItemView(
            String itemCode,

            @Schema(description = "劳动合同法第七十四条的项 / item of art. 74, 1 to 7")
            int art74Item,

            String nameZh,
            String nameEn,

            @Schema(description = "抽查依据 / articles") String basis,

            LocalDate validFrom,

            @Schema(nullable = true, description = "最后有效日 / last day")
            LocalDate validTo,

            String enteredBy,
            Instant enteredAt) {}

    /** An item to be added. */
    @Schema(name = "InspectionItemRequest")
    record ItemRequest(
            @NotNull(message = "缺少编号|has no code") @Pattern(
                    regexp = "[1-7]-[A-Z0-9-]{2,24}",
                    message = "编号形如 2-CONTRACT,首位为第七十四条的项|must be like 2-CONTRACT, beginning with the item of art. 74")
            String itemCode,

            @NotBlank(message = "缺少中文名称|has no Chinese name") @Size(max = 200, message = "至多 200 字|must have at most 200 characters") @Pattern(regexp = PlanViews.TEXT, message = PlanViews.TEXT_MESSAGE) String nameZh,

            @NotBlank(message = "缺少英文名称|has no English name") @Size(max = 200, message = "至多 200 字|must have at most 200 characters") @Pattern(regexp = PlanViews.TEXT, message = PlanViews.TEXT_MESSAGE) String nameEn,

            @NotBlank(message = "缺少依据|has no basis") @Size(max = 300, message = "至多 300 字|must have at most 300 characters") @Pattern(regexp = PlanViews.TEXT, message = PlanViews.TEXT_MESSAGE) String basis,

            @NotNull(message = "缺少起始日期|has no first day") LocalDate validFrom) {}

    /** The last day of an item or an inspector. */
    @Schema(name = "InspectionEndRequest")
    record EndRequest(@NotNull(message = "缺少日期|has no day") LocalDate lastDay) {}
}
