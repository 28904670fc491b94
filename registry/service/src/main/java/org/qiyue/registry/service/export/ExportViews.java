package org.qiyue.registry.service.export;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.listing.Language;

/** What the API takes to export a ledger. */
public final class ExportViews {
    private ExportViews() {}

    /** An export that is asked for; a job keeps it as it is. */
    @Schema(name = "ExportRequest")
    public record ExportRequest(
            @NotBlank(message = "必须指明台账|must name a ledger") @Schema(
                    description =
                            "台账:employers、contracts、alerts、cases、survey-units / ledger: employers, contracts, alerts, cases, survey-units")
            String ledger,

            @NotNull(message = "缺少查询条件|has no search") @Size(max = 20, message = "至多 20 项|must have at most 20 entries") @Schema(description = "查询参数与排序,同台账地址中的参数 / search parameters and sort, as in the ledger's address")
            Map<String, String> search,

            @Size(min = 1, max = 50, message = "1 至 50 列|must have 1 to 50 entries") @Schema(
                    nullable = true,
                    description = "列,按此顺序;不填则全部 / columns in this order, all of them where none are given")
            List<String> columns,

            @NotNull(message = "必须指明格式|must name a format") Format format,

            @NotNull(message = "必须指明语言|must name a language") Language language) {}

    /** The formats. */
    @Schema(name = "ExportFormat")
    public enum Format {
        XLSX,
        CSV
    }
}
