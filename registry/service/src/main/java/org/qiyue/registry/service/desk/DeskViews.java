package org.qiyue.registry.service.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.model.Bilingual;
import org.qiyue.registry.model.clock.Urgency;
import org.qiyue.registry.service.audit.Shown;
import org.qiyue.registry.service.urgency.UrgencyCount;

/** What the API tells of a desk. */
public final class DeskViews {
    private DeskViews() {}

    /** What kind of thing it is. */
    @Schema(name = "DeskKind", description = "预警、案件、抽查任务、备案审核 / lead, case, inspection, approval")
    public enum DeskKind {
        ALERT,
        CASE,
        INSPECTION,
        APPROVAL
    }

    /** Whose it is. */
    @Schema(
            name = "DeskOwner",
            description = "本人承办、尚无人承办、待负责人办理、本单位全部 / one's own, nobody's yet, waiting for the head, all of the unit")
    public enum DeskOwner {
        MINE,
        NOBODY,
        HEAD,
        UNIT
    }

    /** A code with what it is called. */
    @Schema(name = "DeskLabel")
    public record Label(String code, String zh, String en) {
        public static Label of(String code, Bilingual label) {
            return new Label(code, label.zh(), label.en());
        }

        /** Words of a person, which are the same in both languages. */
        public static Label said(String code, String text) {
            return new Label(code, text, text);
        }
    }

    /** One thing to do. */
    @Schema(name = "DeskItem")
    public record DeskItem(
            DeskKind kind,

            @Schema(description = "预警、案件、抽查任务或备案的编号 / number of the lead, case, task or filing")
            long number,

            @Schema(nullable = true, description = "抽查任务所属计划 / the plan of an inspection")
            Long planNo,

            Urgency urgency,

            @Schema(nullable = true, description = "截止日期,无期限时不给 / last day, none where no clock runs")
            LocalDate dueOn,

            @Schema(description = "截止日期所涉各年工作日历是否均已载入 / whether the working days of all years it counts are loaded")
            boolean dueCertain,

            @Schema(nullable = true, description = "剩余工作日,超期为负 / working days left, negative when it is over")
            Integer workingDaysLeft,

            @Schema(nullable = true, description = "期限 / the clock that runs")
            Label clock,

            Label state,

            @Schema(description = "事由 / what it is about") Label subject,

            @Schema(nullable = true, description = "用人单位统一社会信用代码 / credit code of the employer")
            String creditCode,

            @Schema(nullable = true, description = "用人单位名称 / name of the employer")
            String employerName,

            @Schema(nullable = true, description = "办理地区 / the area that handles it")
            String area) {}

    /** How much there is of a kind, and how urgent. */
    @Schema(name = "DeskShare")
    public record DeskShare(DeskKind kind, DeskOwner owner, List<UrgencyCount> urgencies) {}

    /** A desk. */
    @Schema(name = "Desk")
    public record DeskView(
            @Schema(
                    description =
                            "本人要办的,最紧急的在前,最多 50 件 / what the caller has to do, the most urgent in front, 50 at most")
            List<DeskItem> items,

            @Schema(
                    description =
                            "其全部件数,列出与否,每类至多计 10000 件 / how many these are, listed or not, counted up to 10000 of each kind")
            List<DeskShare> onDesk,

            @Schema(description = "各类件数,每类至多计 10000 件 / numbers of each kind, counted up to 10000")
            List<DeskShare> shares,

            Instant asOf)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return items.stream()
                    .map(DeskItem::creditCode)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }

        @Override
        public int shownCount() {
            return items.size();
        }
    }
}
