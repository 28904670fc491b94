package org.qiyue.registry.service.casework;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.audit.Shown;
import org.qiyue.registry.service.casework.CaseViews.OfficialView;

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

            @Schema(description = "OVERDUE、CRITICAL、DUE_SOON、NOT_DUE、NONE: 逾期、临期(90%)、将到期(70%)、未到期、无期限")
            String urgency,

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

            Instant asOf)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return items.stream().map(line -> Long.toString(line.caseId())).toList();
        }
    }

    /** How many cases are how urgent. */
    @Schema(name = "CaseUrgencies")
    record UrgenciesView(long overdue, long critical, long dueSoon, long notDue, long none) {}

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
