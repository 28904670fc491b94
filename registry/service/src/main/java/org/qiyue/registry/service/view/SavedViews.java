package org.qiyue.registry.service.view;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API shows and takes of saved views. */
public final class SavedViews {
    private SavedViews() {}

    /** A view. */
    @Schema(name = "SavedView")
    public record KeptView(
            UUID viewId,

            @Schema(description = "台账:employers、contracts / ledger: employers, contracts")
            String ledger,

            String name,

            @Schema(description = "建立者账号 / account that keeps it")
            String owner,

            @Schema(description = "为本人所建,可修改、删除 / the caller's own, which it may change and delete")
            boolean own,

            @Schema(description = "本单位共享 / shared with the unit")
            boolean shared,

            @Schema(description = "查询参数,同台账地址中的参数 / search parameters, as they stand in the ledger's address")
            Map<String, String> search,

            int version,
            Instant updatedAt) {}

    /** The views of a ledger. */
    @Schema(name = "SavedViewList")
    public record ViewList(List<KeptView> items) {}

    /** A view to be kept. */
    @Schema(name = "SavedViewRequest")
    public record ViewRequest(
            @NotBlank(message = "必须指明台账|must name a ledger") String ledger,

            @NotBlank(message = "必须有名称|must have a name") @Size(max = 60, message = "至多 60 字|must have at most 60 characters") @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*", message = "含不可用的字符|has a character that cannot be kept") @Schema(description = "名称,1 至 60 字 / name, 1 to 60 characters")
            String name,

            @Schema(description = "是否与本单位共享 / whether it is shared with the unit")
            boolean shared,

            @NotNull(message = "缺少查询条件|has no search") @Size(max = 20, message = "至多 20 项|must have at most 20 entries") @Schema(description = "查询参数,同台账地址中的参数,不含翻页 / search parameters as in the ledger's address, without paging")
            Map<String, String> search) {}
}
