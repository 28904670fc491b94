package org.qiyue.registry.service.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.audit.Shown;
import org.qiyue.registry.service.paging.PageSize;

/** What the API is asked of the register of contracts, and what it finds. */
public final class ContractSearchViews {
    private ContractSearchViews() {}

    /** A contract found in the register. */
    @Schema(name = "FoundContract")
    public record FoundContract(
            @Schema(description = "全市劳动合同编号(ULID) / registry contract id")
            String contractId,

            String platformCode,

            @Schema(description = "平台合同编号 / the platform's own number")
            String contractNo,

            @Schema(description = "用人单位统一社会信用代码 / credit code of the employer")
            String creditCode,

            @Schema(description = "用人单位名称 / name of the employer")
            String employerName,

            @Schema(description = "姓名,已脱敏 / name, masked") String workerName,

            @Schema(description = "证件号码,已脱敏 / identifier, masked")
            String workerId,

            @Schema(description = "代码表 term-type / code list term-type")
            String termType,

            @Schema(description = "代码表 employment-form / code list employment-form")
            String employmentForm,

            @Schema(nullable = true) LocalDate signedOn,
            LocalDate startDate,
            @Schema(nullable = true) LocalDate endDate,
            @Schema(nullable = true) LocalDate endedOn,

            @Schema(nullable = true, description = "代码表 ending-reason / code list ending-reason")
            String endingReason,

            @Schema(description = "今日(北京时间)状态 / state today in Beijing")
            StateName state,

            @Schema(description = "用工所在地监管地区 / supervising area by place of employment")
            String area,

            @Schema(nullable = true, description = "单位登记地区 / area of the employer's registration")
            String registrationArea,

            int version,

            @Schema(nullable = true, description = "约定月工资区间(元) / agreed monthly wage as a band, yuan")
            String wageBand) {
        static FoundContract of(Contract contract, String employerName, StateName state) {
            return new FoundContract(
                    contract.contractId,
                    contract.platformCode,
                    contract.contractNo,
                    contract.creditCode,
                    employerName,
                    contract.worker.nameMasked,
                    contract.worker.idMasked,
                    contract.termType,
                    contract.employmentForm,
                    contract.signedOn,
                    contract.startDate,
                    contract.endDate,
                    contract.endedOn,
                    contract.endingReason,
                    state,
                    contract.jurisdictionArea,
                    contract.registrationArea,
                    contract.version,
                    WageBand.of(contract.wageMonthly));
        }
    }

    /** A page of found contracts. */
    @Schema(name = "FoundContractPage")
    public record FoundContractPage(
            List<FoundContract> items,

            @Schema(nullable = true, description = "下一页游标,无则到底 / cursor of the next page, none at the end")
            String nextCursor,

            @Schema(
                    nullable = true,
                    description = "符合条件的总数,仅第一页给出,超过 10000 时不给 / "
                            + "how many there are; on the first page only, and not beyond 10000")
            Long total,

            @Schema(description = "数据时点 / time of the data") Instant asOf,

            @JsonIgnore List<String> askedFor)
            implements Shown {
        /** Of contracts of one worker, the blind indexes that were asked for, for the access log alone. */
        public FoundContractPage {
            askedFor = List.copyOf(askedFor);
        }

        @Override
        public List<String> shownRecords() {
            return Stream.concat(askedFor.stream(), items.stream().map(FoundContract::contractId))
                    .toList();
        }

        @Override
        public int shownCount() {
            return items.size();
        }
    }

    /** What is asked of one worker's contracts. */
    @Schema(name = "WorkerSearch")
    public record WorkerSearch(
            @NotNull(message = "缺少证件号码|has no identity number") @Pattern(regexp = "[0-9A-Za-z()（）/-]{5,32}", message = "不是证件号码|is not an identity number")
            @Schema(description = "证件号码,完整;不写入地址与日志 / identity number, in full; it stands in no address and no log")
            String idNumber,

            @Pattern(regexp = "[0-9]{2}", message = "应为代码表 id-type 的代码|must be a code of the list id-type") @Schema(
                    nullable = true,
                    description = "证件类型,代码表 id-type;不填则查全部类型 / kind of document, code list id-type; all kinds where "
                            + "none is given")
            String idType,

            @Schema(
                    nullable = true,
                    description = "其他条件与排序,名称同 GET /contracts 的参数 / more conditions and the order, named as the "
                            + "parameters of GET /contracts")
            Map<String, String> search,

            @Schema(nullable = true) String cursor,

            @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") @Schema(nullable = true, description = "每页条数,默认 50 / rows of a page, 50 by default")
            Integer limit) {}
}
