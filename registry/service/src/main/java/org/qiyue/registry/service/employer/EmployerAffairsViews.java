package org.qiyue.registry.service.employer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.audit.Shown;
import org.qiyue.registry.service.contract.ContractViews.ContractRow;
import org.qiyue.registry.service.contract.ExpiringContracts;
import org.qiyue.registry.service.platform.EmployerFilings;
import org.qiyue.registry.service.platform.FilingViews.FilingRow;

/** What an employer sees of its own affairs: terms that end, how its filings fare, and what it is reminded of. */
public final class EmployerAffairsViews {
    private EmployerAffairsViews() {}

    /** The employer's own view. */
    @Schema(name = "EmployerAffairs")
    public record Affairs(
            String creditCode,
            String name,
            ExpiringView expiring,
            HealthView filings,

            @Schema(description = "提醒事项,要紧的在前 / what it is reminded of, the most pressing first")
            List<ReminderView> reminders,

            Instant asOf)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return List.of(creditCode);
        }
    }

    /** How many fixed terms end when. */
    @Schema(name = "ExpiringCounts")
    public record ExpiringView(
            @Schema(description = "已到期而未续订、未终结 / over, and neither renewed nor ended")
            long overdue,

            @Schema(description = "30 日内到期,含今日 / within 30 days, today among them")
            long in30,

            @Schema(description = "60 日内到期 / within 60 days")
            long in60,

            @Schema(description = "90 日内到期 / within 90 days")
            long in90) {
        static ExpiringView of(ExpiringContracts.Counts counts) {
            return new ExpiringView(counts.overdue(), counts.in30(), counts.in60(), counts.in90());
        }
    }

    /** How its filings fared. */
    @Schema(name = "FilingHealth")
    public record HealthView(
            @Schema(description = "自此日起 / since this day") LocalDate from,

            @Schema(description = "已登记,含有提示的 / registered, those with warnings among them")
            long registered,

            @Schema(description = "登记时有提示的 / registered with warnings")
            long warned,

            @Schema(description = "被拒收的 / refused") long rejected,

            @Schema(description = "待处理的(暂存、待审批),不论何时报送 / waiting, whenever they came")
            long waiting,

            @Schema(description = "其中更正与撤回 / corrections and withdrawals among these")
            long repairs,

            @Schema(description = "拒收最多的规则,最多五条 / the rules by which most were refused, five at most")
            List<RefusalView> refusedBy) {}

    /** A rule by which filings were refused. */
    @Schema(name = "FilingRefusals")
    public record RefusalView(
            String rule,
            long filings,
            @Schema(nullable = true) String messageZh,
            @Schema(nullable = true) String messageEn,
            @Schema(nullable = true) String remedyZh,
            @Schema(nullable = true) String remedyEn) {
        static RefusalView of(EmployerFilings.RefusedBy refused) {
            return new RefusalView(
                    refused.rule(),
                    refused.filings(),
                    refused.messageZh(),
                    refused.messageEn(),
                    refused.remedyZh(),
                    refused.remedyEn());
        }
    }

    /** What an employer is reminded of. */
    @Schema(
            name = "EmployerReminderKind",
            description =
                    "提示提醒超期、提示提醒待答复、合同到期未办、合同 30 日内到期、备案被拒收、更正或撤回待处理 / a notice over its time, one to be answered, terms that are "
                            + "over, terms that end within 30 days, refused filings, corrections that wait")
    public enum ReminderKind {
        NOTICE_OVERDUE,
        NOTICE_TO_ANSWER,
        CONTRACT_OVERDUE,
        CONTRACT_EXPIRING,
        FILING_REJECTED,
        REPAIR_WAITING
    }

    /** One thing that it is reminded of. */
    @Schema(name = "EmployerReminder")
    public record ReminderView(
            ReminderKind kind,
            long count,

            @Schema(nullable = true, description = "最近的期限 / the next last day")
            LocalDate day) {}

    /** A contract whose term ends soon. */
    @Schema(name = "ExpiringContract")
    public record ExpiringContract(
            ContractRow contract,

            @Schema(description = "剩余日历日,今日到期为 0 / days left, 0 when it ends today")
            long daysLeft) {}

    /** A page of them. */
    @Schema(name = "ExpiringContractPage")
    public record ExpiringPage(
            List<ExpiringContract> items,

            @Schema(nullable = true, description = "下一页游标,无则到底 / cursor of the next page, none at the end")
            String nextCursor,

            Instant asOf)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return items.stream().map(each -> each.contract().contractId()).toList();
        }
    }

    /** A filing in the name of the employer. */
    @Schema(name = "EmployerFiling")
    public record FilingView(String platformCode, FilingRow filing) {}

    /** A page of them. */
    @Schema(name = "EmployerFilingPage")
    public record FilingPage(
            List<FilingView> items,

            @Schema(nullable = true, description = "下一页游标,无则到底 / cursor of the next page, none at the end")
            String nextCursor,

            Instant asOf)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return items.stream()
                    .map(each -> each.filing().filingId())
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .toList();
        }

        @Override
        public int shownCount() {
            return items.size();
        }
    }
}
