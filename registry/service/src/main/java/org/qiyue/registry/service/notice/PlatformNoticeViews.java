package org.qiyue.registry.service.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.audit.Shown;

/** Notices as the API tells them to the platforms of an employer: neither what officials wrote nor anything of a worker. */
public final class PlatformNoticeViews {
    private PlatformNoticeViews() {}

    /** A notice to an employer that files through the platform. */
    @Schema(name = "PlatformNotice")
    public record PlatformNotice(
            long noticeNo,
            String creditCode,
            String employerName,

            @Schema(description = "规则编号 / id of the rule") String rule,

            @Schema(description = "法律依据 / the article") String basis,

            @Schema(description = "改正要求 / what is to be done")
            String remedyZh,

            String remedyEn,

            @Schema(
                    description =
                            "所列合同在本平台的编号,最多 20 个 / numbers of the contracts it names that are of this platform, 20 at most")
            List<String> contractNos,

            @Schema(description = "所列合同中属本平台的份数 / how many these are")
            int contracts,

            LocalDate sentOn,

            @Schema(description = "单位答复并改正的期限 / until when the employer may answer and repair")
            LocalDate answerBy,

            @Schema(description = "期限所涉各年工作日历是否均已载入 / whether the working days at its end are known")
            boolean certain,

            NoticeStanding standing) {}

    /** A page of them. */
    @Schema(name = "PlatformNoticePage")
    public record PlatformNoticePage(
            List<PlatformNotice> items,

            @Schema(nullable = true, description = "下一页游标,无则到底 / cursor of the next page, none at the end")
            String nextCursor,

            Instant asOf)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return items.stream().map(PlatformNotice::creditCode).distinct().toList();
        }

        @Override
        public int shownCount() {
            return items.size();
        }
    }
}
