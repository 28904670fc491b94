package org.qiyue.registry.service.employer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.contract.StateName;

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

            @Schema(description = "数据时点 / time of the data") Instant asOf) {}

    /** An employer's file. */
    @Schema(name = "EmployerProfile")
    public record EmployerProfile(
            String creditCode,
            String name,
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

            @Schema(description = "可见合同按今日状态计数 / visible contracts by state today")
            StateCounts counts,

            List<TermTypeCount> termTypes,
            List<PlatformShare> platforms,
            Instant asOf) {}

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
