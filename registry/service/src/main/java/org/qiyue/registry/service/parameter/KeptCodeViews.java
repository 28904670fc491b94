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

            @Schema(description = "已批准、待随版本发布的代码数 / codes that are approved and await a release")
            int awaitingRelease,

            @Schema(description = "待决定的变更数 / proposals that wait for a decision")
            int proposed,

            @Schema(description = "可否提出变更 / whether changes of it can be proposed")
            boolean open) {}

    /** A list whole. */
    @Schema(name = "KeptList")
    record KeptList(
            String list,

            @Schema(description = "可否提出变更 / whether changes of it can be proposed")
            boolean open,

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
                    description =
                            "已批准,备案仍按发布的代码表检查 / approved; filings are checked by the lists of the release, which do not have it yet")
            boolean awaitsRelease) {
        static KeptEntry of(CodeItem item, boolean awaitsRelease) {
            return new KeptEntry(
                    item.code(),
                    item.nameZh(),
                    item.nameEn().isEmpty() ? null : item.nameEn(),
                    item.parentCode().orElse(null),
                    item.validFrom(),
                    item.validTo(),
                    item.source(),
                    awaitsRelease);
        }
    }
}
