package org.qiyue.registry.service.employer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.audit.Shown;
import org.qiyue.registry.service.contract.ContractViews.EventKind;
import org.qiyue.registry.service.contract.StateName;
import org.qiyue.registry.service.party.PartyPast;
import org.qiyue.registry.service.party.PartyStore;

/** What the API shows of employers. */
final class EmployerViews {
    private EmployerViews() {}

    /** An employer in the ledger. */
    @Schema(name = "EmployerRow")
    public record EmployerRow(
            @Schema(description = "统一社会信用代码 / unified social credit code")
            String creditCode,

            String name,

            @Schema(nullable = true, description = "登记地区 / area of registration")
            String registrationArea,

            @Schema(description = "登记或用工所在的全部地区 / every area of registration or employment")
            List<String> areas,

            @Schema(nullable = true, description = "行业门类 A-T / industry section")
            String industrySection,

            @Schema(nullable = true, description = "代码表 size-class / code list size-class")
            String sizeClass,

            @Schema(description = "未解除、未终止且未作废的合同数,不论日期 / contracts neither ended nor void, whatever the day")
            int contractsInForce,

            Instant lastFiledAt,

            @Schema(description = "仅来自备案,尚未经登记库核对 / known from filings alone")
            boolean provisional) {
        static EmployerRow of(Employer employer) {
            return new EmployerRow(
                    employer.creditCode,
                    employer.name,
                    employer.registrationArea,
                    sorted(employer.areas),
                    employer.industrySection,
                    employer.sizeClass,
                    employer.contractsInForce,
                    employer.lastFiledAt,
                    employer.provisional);
        }
    }

    /** A page of the ledger. */
    @Schema(name = "EmployerPage")
    public record EmployerPage(
            List<EmployerRow> items,

            @Schema(nullable = true, description = "下一页游标,无则到底 / cursor of the next page, none at the end")
            String nextCursor,

            @Schema(
                    nullable = true,
                    description = "符合条件的总数,仅第一页给出,超过 10000 时不给 / "
                            + "how many there are; on the first page only, and not beyond 10000")
            Long total,

            @Schema(description = "数据时点 / time of the data") Instant asOf)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return items.stream().map(EmployerRow::creditCode).toList();
        }
    }

    /** An employer's file. */
    @Schema(name = "EmployerProfile")
    public record EmployerProfile(
            String creditCode,
            String name,

            @Schema(
                    description = "曾用名,至 validOn 已不再使用的,新近的在前;误报(已更正、已撤回)的不列 / names given up by validOn, the latest "
                            + "first; those reported by mistake, and corrected or withdrawn, are none")
            List<String> formerNames,

            @Schema(nullable = true) String registrationArea,
            List<String> areas,
            @Schema(nullable = true) String registeredAddress,

            @Schema(nullable = true, description = "法定代表人,已脱敏 / legal representative, masked")
            String legalRepresentative,

            @Schema(nullable = true) String entityKind,
            @Schema(nullable = true) String industryCode,
            @Schema(nullable = true) String industrySection,
            @Schema(nullable = true) String ownershipCode,
            @Schema(nullable = true) String sizeClass,
            boolean provisional,
            Instant firstFiledAt,
            Instant lastFiledAt,

            @Schema(
                    description = "可见合同按今日状态计数,不随 validOn、knownAt 变化 / visible contracts by state today, whatever "
                            + "validOn and knownAt")
            StateCounts counts,

            List<TermTypeCount> termTypes,
            List<PlatformShare> platforms,

            @Schema(description = "有效时间:所示为该日的名称与登记信息 / valid time: name and registration as they stood on this day")
            LocalDate validOn,

            @Schema(description = "登记时间:依据至该时点已登记的事实 / recorded time: as far as it was registered by then")
            Instant knownAt,

            Instant asOf) {}

    /** A change of an employer's name or registration. */
    @Schema(name = "EmployerChange")
    public record EmployerChange(
            @Schema(description = "该单位变更记录中唯一的键 / unique among the employer's changes")
            String key,

            @Schema(description = "字段(JSON Pointer) / member as a JSON Pointer", examples = "/employer/name")
            String field,

            String fieldZh,
            String fieldEn,

            @Schema(
                    description = "新值的首日:变更为生效日,更正为所更正备案的日期;已撤回的为原报日期 / first day of the new value: of an "
                            + "amendment that of its effect, of a correction the date of the filing corrected; of one "
                            + "withdrawn as it was reported")
            LocalDate from,

            @Schema(nullable = true, description = "原值;姓名已脱敏 / value before; names of persons masked")
            String oldValue,

            @Schema(nullable = true, description = "新值;姓名已脱敏 / value after; names of persons masked")
            String newValue,

            @Schema(description = "AMENDED, CORRECTED") EventKind kind,

            @Schema(description = "登记时间 / time of registration")
            Instant recordedAt,

            @Schema(
                    description = "未更正、不生效(其生效日已适用更晚的约定)、已被更正、已被撤回 / stands; without effect, for what was agreed "
                            + "later held on its day; corrected; withdrawn")
            ChangeStatus status,

            @Schema(nullable = true, description = "更正或撤回的登记时间 / when that correction or withdrawal was registered")
            Instant statusAt,

            @Schema(
                    nullable = true,
                    description = "其日期经更正的,更正的登记时间 / when a correction of its date was registered, where there was one")
            Instant dateCorrectedAt,

            @Schema(nullable = true, description = "备案流水号,仅监管范围内 / filing id, within the caller's scope only")
            UUID filingId,

            @Schema(nullable = true, description = "仅监管范围内 / within the caller's scope only")
            String receiptNo,

            @Schema(nullable = true, description = "仅监管范围内 / within the caller's scope only")
            String platformCode,

            @Schema(
                    nullable = true,
                    description = "随该合同申报,仅监管范围内 / filed for this contract, within the caller's scope only")
            String contractId) {
        static EmployerChange of(PartyPast.Change change, PartyStore.SaidBy filing) {
            return new EmployerChange(
                    change.filingNo() + change.field().pointer(),
                    change.field().pointer(),
                    change.field().nameZh(),
                    change.field().nameEn(),
                    change.from(),
                    change.oldValue(),
                    change.newValue(),
                    EventKind.valueOf(change.kind().name()),
                    change.recordedAt(),
                    ChangeStatus.valueOf(change.status().name()),
                    change.statusAt(),
                    change.dateCorrectedAt(),
                    filing == null ? null : filing.filingId(),
                    filing == null ? null : filing.receiptNo(),
                    filing == null ? null : filing.platformCode(),
                    filing == null ? null : filing.contractId());
        }
    }

    /** What became of a change. */
    @Schema(name = "ChangeStatus")
    public enum ChangeStatus {
        STANDS,
        OVERTAKEN,
        CORRECTED,
        WITHDRAWN
    }

    /** A page of an employer's changes. */
    @Schema(name = "EmployerHistoryPage")
    public record EmployerHistoryPage(
            List<EmployerChange> items,

            @Schema(nullable = true, description = "下一页游标,无则到底 / cursor of the next page, none at the end")
            String nextCursor,

            @Schema(description = "数据时点 / time of the data") Instant asOf)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return List.of();
        }

        @Override
        public int shownCount() {
            return items.size();
        }
    }

    /** Contracts by state. */
    @Schema(name = "StateCounts")
    public record StateCounts(
            long pending,
            long active,
            long overdue,
            long ended,
            @JsonProperty("void") long voided,
            long moved) {
        static StateCounts of(Map<StateName, Long> counts) {
            return new StateCounts(
                    counts.getOrDefault(StateName.PENDING, 0L),
                    counts.getOrDefault(StateName.ACTIVE, 0L),
                    counts.getOrDefault(StateName.OVERDUE, 0L),
                    counts.getOrDefault(StateName.ENDED, 0L),
                    counts.getOrDefault(StateName.VOID, 0L),
                    counts.getOrDefault(StateName.MOVED, 0L));
        }
    }

    /** Contracts of a term type. */
    @Schema(name = "TermTypeCount")
    public record TermTypeCount(String termType, long count) {}

    /** Contracts a platform filed. */
    @Schema(name = "PlatformShare")
    public record PlatformShare(String platformCode, String nameZh, String nameEn, long contracts) {}

    static List<String> sorted(String... areas) {
        return Arrays.stream(areas).sorted().toList();
    }
}
