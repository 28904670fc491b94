package org.qiyue.registry.service.reporting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API shows of opinions that districts heard, and what it takes. */
final class OpinionViews {
    private OpinionViews() {}

    /** Who was heard. */
    @Schema(name = "OpinionSource", description = "企业、工会、职工 / an enterprise, a union, a worker")
    enum Source {
        ENTERPRISE,
        UNION,
        WORKER
    }

    /** An opinion that was heard. */
    @Schema(name = "Opinion")
    record OpinionView(
            long opinionNo,
            String area,
            LocalDate heardOn,
            Source source,

            @Schema(description = "听取场合,如座谈会、走访 / where it was heard, such as a meeting or a visit")
            String occasion,

            String text,
            String recordedBy,
            Instant recordedAt,

            @Schema(nullable = true, description = "撤销人,撤销的不计数 / who struck it; a struck one does not count")
            String struckBy,

            @Schema(nullable = true) Instant struckAt,
            @Schema(nullable = true) String struckFor) {}

    /** Opinions, those heard last in front. */
    @Schema(name = "OpinionPage")
    record OpinionPage(
            List<OpinionView> items,
            @Schema(nullable = true) String nextCursor,
            Instant asOf) {}

    /** What was heard. */
    @Schema(name = "OpinionRequest")
    record OpinionRequest(
            @NotNull(message = "缺少听取日期|has no day") LocalDate heardOn,

            @NotNull(message = "缺少来源|names no source") Source source,

            @NotNull(message = "缺少听取场合|names no occasion") @Size(min = 1, max = 200, message = "1 至 200 字|must have 1 to 200 characters") @Pattern(regexp = "[[^\\p{Cc}\\p{Cs}]]*", message = ReportViews.TEXT_MESSAGE) String occasion,

            @Schema(description = "不写个人姓名和证件号码 / without names or numbers of persons")
            @NotNull(message = "缺少意见内容|says nothing") @Size(min = 1, max = 4000, message = "1 至 4000 字|must have 1 to 4000 characters") @Pattern(regexp = ReportViews.TEXT, message = ReportViews.TEXT_MESSAGE) String text) {}

    /** Why an opinion does not count. */
    @Schema(name = "OpinionStrikingRequest")
    record StrikingRequest(
            @NotNull(message = "必须填写理由|must give a reason") @Size(min = 1, max = 500, message = "1 至 500 字|must have 1 to 500 characters") @Pattern(regexp = ReportViews.TEXT, message = ReportViews.TEXT_MESSAGE) String reason) {}
}
