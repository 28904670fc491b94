package org.qiyue.registry.service.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.audit.Shown;

/** What the API shows of contracts. */
public final class ContractViews {
    private ContractViews() {}

    /** A contract in a list. */
    @Schema(name = "ContractRow")
    public record ContractRow(
            @Schema(description = "全市劳动合同编号(ULID) / registry contract id")
            String contractId,

            String platformCode,

            @Schema(description = "平台合同编号 / the platform's own number")
            String contractNo,

            @Schema(description = "姓名,已脱敏 / name, masked") String workerName,

            @Schema(description = "证件号码,已脱敏 / identifier, masked")
            String workerId,

            @Schema(description = "代码表 term-type / code list term-type")
            String termType,

            @Schema(description = "代码表 employment-form / code list employment-form")
            String employmentForm,

            LocalDate startDate,
            @Schema(nullable = true) LocalDate endDate,
            @Schema(nullable = true) LocalDate endedOn,

            @Schema(nullable = true, description = "代码表 ending-reason / code list ending-reason")
            String endingReason,

            @Schema(description = "今日(北京时间)状态 / state today in Beijing")
            StateName state,

            @Schema(description = "用工所在地监管地区 / supervising area by place of employment")
            String area,

            int version,

            @Schema(nullable = true, description = "约定月工资区间(元) / agreed monthly wage as a band, yuan")
            String wageBand) {
        static ContractRow of(Contract contract, StateName state) {
            return new ContractRow(
                    contract.contractId,
                    contract.platformCode,
                    contract.contractNo,
                    contract.worker.nameMasked,
                    contract.worker.idMasked,
                    contract.termType,
                    contract.employmentForm,
                    contract.startDate,
                    contract.endDate,
                    contract.endedOn,
                    contract.endingReason,
                    state,
                    contract.jurisdictionArea,
                    contract.version,
                    WageBand.of(contract.wageMonthly));
        }
    }

    /** A page of contracts. */
    @Schema(name = "ContractPage")
    public record ContractPage(
            List<ContractRow> items,

            @Schema(nullable = true, description = "下一页游标,无则到底 / cursor of the next page, none at the end")
            String nextCursor,

            @Schema(description = "数据时点 / time of the data") Instant asOf)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return items.stream().map(ContractRow::contractId).toList();
        }
    }

    /** What differs between two versions of a contract. */
    @Schema(name = "VersionDiff")
    public record VersionDiff(
            String contractId,
            VersionMark from,
            VersionMark to,

            @Schema(
                    description =
                            "两个版本登记时已知的全部约定(含届时尚未生效的)的差异;不予显示的条款仅指明有变化 / differences of all that was agreed "
                                    + "as known when each version was registered, what was not in effect yet among it; of terms that may not be shown only that they differ")
            List<ChangeView> changes) {}

    /** Which version is compared. */
    @Schema(name = "VersionMark")
    public record VersionMark(int version, EventKind kind, LocalDate occurredOn, Instant recordedAt) {}

    /** One event in the history of an employer's contracts. */
    @Schema(name = "TimelineEntry")
    public record TimelineEntry(
            String contractId,
            String contractNo,
            int version,
            EventKind kind,

            @Schema(description = "业务发生日期 / legal date of the fact")
            LocalDate occurredOn,

            @Schema(description = "登记时间 / time of registration")
            Instant recordedAt,

            @Schema(description = "姓名,已脱敏 / name, masked") String workerName,
            String platformCode,
            String termType,
            LocalDate startDate,
            @Schema(nullable = true) LocalDate endDate,

            @Schema(nullable = true, description = "仅解除、终止 / rescinded and terminated only")
            String endingReason,

            @Schema(description = "该事件已被撤回 / this event was withdrawn")
            boolean withdrawn) {}

    /** A page of the history. */
    @Schema(name = "TimelinePage")
    public record TimelinePage(
            List<TimelineEntry> items,
            @Schema(nullable = true) String nextCursor,
            Instant asOf) implements Shown {
        @Override
        public List<String> shownRecords() {
            return items.stream().map(TimelineEntry::contractId).distinct().toList();
        }

        @Override
        public int shownCount() {
            return items.size();
        }
    }

    /** One version of a contract. */
    @Schema(name = "ContractVersion")
    public record VersionView(
            int version,
            EventKind kind,
            LocalDate occurredOn,
            Instant recordedAt,

            @Schema(nullable = true, description = "备案流水号 / filing id")
            UUID filingId,

            @Schema(nullable = true) String receiptNo,

            @Schema(nullable = true, description = "ACCEPTED, ACCEPTED_WITH_WARNINGS")
            String result,

            boolean withdrawn,

            @Schema(
                    type = SchemaType.OBJECT,
                    implementation = Object.class,
                    additionalProperties = Schema.True.class,
                    description = "本次事件后的条款;工资以区间显示 / the terms after this event, wages as bands")
            JsonNode terms,

            @Schema(description = "本次事件的变更 / what this event changed")
            List<ChangeView> changes) {
        VersionView withdrawn(boolean isWithdrawn) {
            return new VersionView(
                    version, kind, occurredOn, recordedAt, filingId, receiptNo, result, isWithdrawn, terms, changes);
        }
    }

    /** One member that an event changed. */
    @Schema(name = "ContractChange")
    public record ChangeView(
            @Schema(description = "字段(JSON Pointer) / member as a JSON Pointer", examples = "/contract/endDate")
            String field,

            @Schema(nullable = true, implementation = Object.class, description = "原值 / value before")
            JsonNode oldValue,

            @Schema(nullable = true, implementation = Object.class, description = "新值 / value after")
            JsonNode newValue,

            @Schema(description = "值不予显示 / the values are not shown")
            boolean masked) {}

    /** What is agreed and takes effect later. */
    @Schema(name = "AgreedAhead")
    public record AheadView(
            @Schema(description = "所在版本 / the version that says it")
            int version,

            @Schema(description = "RENEWED, AMENDED, RESCINDED, TERMINATED")
            EventKind kind,

            @Schema(
                    description = "生效日期:续订为合同期起始日,解除、终止为最后一日 / from when on it applies: the first day of a renewed "
                            + "term, the last day of a contract that ends")
            LocalDate effectiveOn) {}

    /** A contract with its history. */
    @Schema(name = "ContractDetail")
    public record ContractDetail(
            String contractId,
            String platformCode,
            String contractNo,
            String creditCode,

            @Schema(description = "用人单位名称 / name of the employer")
            String employerName,

            @Schema(description = "姓名,已脱敏 / name, masked") String workerName,

            @Schema(description = "证件号码,已脱敏 / identifier, masked")
            String workerId,

            String termType,
            String employmentForm,
            @Schema(nullable = true) LocalDate signedOn,
            @Schema(nullable = true) LocalDate employmentStart,
            LocalDate startDate,
            @Schema(nullable = true) LocalDate endDate,
            @Schema(nullable = true) LocalDate probationStart,
            @Schema(nullable = true) LocalDate probationEnd,
            @Schema(nullable = true) LocalDate endedOn,

            @Schema(nullable = true, description = "RESCINDED, TERMINATED")
            EventKind endingKind,

            @Schema(nullable = true) String endingReason,

            @Schema(nullable = true, description = "承继单位信用代码 / credit code of the successor")
            String movedTo,

            StateName state,
            String area,
            @Schema(nullable = true) String registrationArea,
            @Schema(nullable = true) String industrySection,
            @Schema(nullable = true) String occupationCode,
            @Schema(nullable = true) String workPlaceDivision,
            int version,
            @Schema(nullable = true) String wageBand,

            @Schema(
                    description = "已约定、至 validOn 尚未生效的事件,按生效日期排列;内容见相应版本 / events agreed and not yet in effect "
                            + "on validOn, by the day from which they apply; what they say stands in the version")
            List<AheadView> agreedAhead,

            List<VersionView> versions,

            @Schema(description = "有效时间:所示为该日的合同 / valid time: the contract as it stood on this day")
            LocalDate validOn,

            @Schema(description = "登记时间:依据至该时点已登记的事实 / recorded time: as far as it was registered by then")
            Instant knownAt,

            Instant asOf) {}

    /** The kinds of event. */
    @Schema(name = "EventKind")
    public enum EventKind {
        CONCLUDED,
        RENEWED,
        AMENDED,
        RESCINDED,
        TERMINATED,
        CORRECTED,
        WITHDRAWN
    }
}
