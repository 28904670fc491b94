package org.qiyue.registry.service.parameter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.model.CodeItem;
import org.qiyue.registry.service.parameter.ChangeViews.ChangeView;

/** What the API shows of code lists as the bureau keeps them. */
final class KeptCodeViews {
    private KeptCodeViews() {}

    /** A list among all. */
    @Schema(name = "KeptListRow")
    record KeptListRow(
            @Schema(description = "表名 / name of the list", examples = "employment-form")
            String list,

            @Schema(description = "代码数 / its codes") int codes,

            @Schema(description = "今日有效的代码数 / its codes in force today")
            int inForce,

            @Schema(description = "经批准增加或停用的代码数 / codes added or ended by approved changes")
            int approved,

            @Schema(description = "待决定的变更数 / proposals that wait for a decision")
            int proposed,

            @Schema(description = "可否提出变更 / whether changes of it can be proposed")
            boolean open,

            @Schema(
                    description =
                            "可否增加代码;报送规程逐一列出的,只能停用 / whether codes can be added; those that the filing protocol spells out "
                                    + "can be ended alone")
            boolean mayAdd) {}

    /** A list whole. */
    @Schema(name = "KeptList")
    record KeptList(
            String list,

            @Schema(description = "可否提出变更 / whether changes of it can be proposed")
            boolean open,

            @Schema(description = "可否增加代码 / whether codes can be added")
            boolean mayAdd,

            List<KeptEntry> entries,

            @Schema(description = "历次变更,最近的在前 / what was proposed, the latest first")
            List<ChangeView> changes,

            LocalDate earliest,
            Instant asOf) {}

    /** A code. */
    @Schema(name = "KeptCode")
    record KeptEntry(
            String code,
            String nameZh,
            @Schema(nullable = true) String nameEn,
            @Schema(nullable = true) String parent,

            @Schema(nullable = true, description = "启用日,无则自始 / first valid day, none: from the beginning")
            LocalDate validFrom,

            @Schema(nullable = true, description = "停用日,无则有效 / last valid day, none while valid")
            LocalDate validTo,

            @Schema(description = "来源 / where it comes from")
            String source,

            @Schema(
                    nullable = true,
                    description =
                            "经批准的变更适用的首个备案日,无则为版本所有 / first day of filing of the approved change, none for what the release has")
            LocalDate filingsFrom) {
        static KeptEntry of(CodeItem item, LocalDate filingsFrom) {
            return new KeptEntry(
                    item.code(),
                    item.nameZh(),
                    item.nameEn().isEmpty() ? null : item.nameEn(),
                    item.parentCode().orElse(null),
                    item.validFrom(),
                    item.validTo(),
                    item.source(),
                    filingsFrom);
        }
    }
}
