package org.qiyue.registry.service.casework;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.model.clock.ClockWarning;
import org.qiyue.registry.model.clock.Urgency;
import org.qiyue.registry.service.audit.Shown;
import org.qiyue.registry.service.casework.CaseViews.OfficialView;
import org.qiyue.registry.service.urgency.UrgencyCount;

/** What the API tells of cases in a list. */
final class CaseLedgerViews {
    private CaseLedgerViews() {}

    /** A case in a list. */
    @Schema(name = "CaseLine")
    record CaseLine(
            long caseId,
            @Schema(nullable = true) String caseNumber,
            Named state,
            boolean isFinal,
            Named area,
            Named source,
            String creditCode,
            String employerName,
            String subject,
            LocalDate openedOn,
            List<OfficialView> inspectors,
            @Schema(nullable = true) OfficialView handler,
            boolean isMine,

            @Schema(nullable = true, description = "最先到期的期限 / the time limit that ends first")
            Named nextClock,

            @Schema(nullable = true) LocalDate nextDueOn,

            @Schema(description = "截止日期所在年度的工作日历已载入 / whether the calendar of the last day's year is loaded")
            boolean nextDueCertain,

            @Schema(nullable = true, description = "紧急程度,办结的不给 / how urgent it is, unless it is closed")
            Urgency urgency,

            @Schema(description = "该期限已发出的提醒 / the warning that this time limit has given")
            ClockWarning warning,

            @Schema(nullable = true, description = "剩余工作日,逾期为负 / working days left, negative when overdue")
            Integer workingDaysLeft) {}

    /** A page of cases. */
    @Schema(name = "CasePage")
    record CasePageView(
            List<CaseLine> items,

            @Schema(nullable = true, description = "下一页游标,无则到底 / cursor of the next page, none at the end")
            String nextCursor,

            @Schema(
                    nullable = true,
                    description = "首页给出总数,过多时不给 / the total with the first page, unless it is too large")
            Long total,

            @Schema(
                    nullable = true,
                    description = "未办结的按紧急程度的件数(不计紧急程度条件),仅第一页给出 / how many that are not closed are how urgent, "
                            + "whatever urgency is asked for; on the first page only")
            List<UrgencyCount> urgencies,

            Instant asOf)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return items.stream().map(line -> Long.toString(line.caseId())).toList();
        }
    }

    /** A range of fines. */
    @Schema(name = "FineRange")
    record FineRangeView(
            Named rule,
            Named unit,
            @Schema(nullable = true) BigDecimal least,
            @Schema(nullable = true) BigDecimal most,

            @Schema(description = "支付给劳动者 / goes to the workers")
            boolean isToWorkers,

            String article) {}

    /** What forms of cases choose from. */
    @Schema(name = "CaseVocabulary")
    record VocabularyView(
            List<Named> states,
            List<Named> sources,
            List<Named> suspensions,
            List<Named> deliveries,

            @Schema(description = "今日违法适用的罚则 / ranges for violations of today")
            List<FineRangeView> fines) {}
}
