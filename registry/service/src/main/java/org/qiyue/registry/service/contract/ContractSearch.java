package org.qiyue.registry.service.contract;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the register of contracts is asked, as it stands in an address: never an identifier of a person. */
public class ContractSearch {
    static final String NUMBER = "\\S.{0,63}";
    static final String CONTRACT_ID = "[0-9A-HJKMNP-TV-Z]{26}";
    static final String DIGEST = "[0-9A-Fa-f]{64}";
    static final String CREDIT_CODE = "[0-9A-Z]{18}";
    static final String AREA = "[0-9]{6}";
    static final String PLATFORM = "[a-z][a-z0-9-]{1,31}";
    static final String DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    private static final String DAY_MESSAGE = "应为 yyyy-MM-dd|must be yyyy-MM-dd";

    @QueryParam("number")
    @Size(max = 64, message = "不超过 64 个字符|at most 64 characters") @Parameter(description = "平台合同编号,完整 / the platform's number of the contract, in full")
    public String number;

    @QueryParam("contractId")
    @Pattern(regexp = CONTRACT_ID, message = "应为 26 位 ULID|must be a ULID of 26 characters") @Parameter(description = "全市劳动合同编号 / registry contract id")
    public String contractId;

    @QueryParam("digest")
    @Pattern(regexp = DIGEST, message = "应为 64 位十六进制摘要|must be a digest of 64 hexadecimal digits") @Parameter(description = "合同文件的 SM3 摘要 / SM3 digest of the contract's document")
    public String digest;

    @QueryParam("employer")
    @Pattern(regexp = CREDIT_CODE, message = "应为 18 位统一社会信用代码|must be a credit code of 18 characters") @Parameter(description = "用人单位统一社会信用代码 / credit code of the employer")
    public String employer;

    @QueryParam("area")
    @Pattern(regexp = AREA, message = "应为六位地区代码|must be an area code of six digits") @Parameter(description = "用工所在地监管地区 / supervising area by place of employment")
    public String area;

    @QueryParam("state")
    @Pattern(regexp = StateName.PATTERN, message = "不是合同状态|is not a state of contracts") @Parameter(description = "今日状态 / state today", schema = @Schema(implementation = StateName.class))
    public String state;

    @QueryParam("platform")
    @Pattern(regexp = PLATFORM, message = "不是平台编号|is not a platform code") @Parameter(description = "签署平台编号 / platform code")
    public String platform;

    @QueryParam("signedFrom")
    @Pattern(regexp = DAY, message = DAY_MESSAGE) @Parameter(
            description = "签订日期不早于,未报的以合同起始日期计 / signed on this day or later, the first day of the "
                    + "contract standing for a day of signing that was not filed")
    public String signedFrom;

    @QueryParam("signedTo")
    @Pattern(regexp = DAY, message = DAY_MESSAGE) @Parameter(description = "签订日期不晚于 / signed on this day or before")
    public String signedTo;

    @QueryParam("endedFrom")
    @Pattern(regexp = DAY, message = DAY_MESSAGE) @Parameter(description = "解除或终止日期不早于 / ended on this day or later")
    public String endedFrom;

    @QueryParam("endedTo")
    @Pattern(regexp = DAY, message = DAY_MESSAGE) @Parameter(description = "解除或终止日期不晚于 / ended on this day or before")
    public String endedTo;

    @QueryParam("sort")
    @DefaultValue(ContractSort.DEFAULT)
    @Pattern(regexp = ContractSort.PATTERN, message = "不支持的排序|is not a sort this list has") @Parameter(
            description = "排序;按解除或终止日期时仅列已报解除、终止的 / order; by the day of ending those alone that have one",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = ContractSort.DEFAULT,
                            enumeration = {"-registered", "-signedOn", "-endedOn"}))
    public String sort;

    /** The question by the names of its parameters; what is not asked for is left out. */
    Map<String, String> asked() {
        Map<String, String> asked = new HashMap<>();
        asked.put("number", number);
        asked.put("contractId", contractId);
        asked.put("digest", digest);
        asked.put("employer", employer);
        asked.put("area", area);
        asked.put("state", state);
        asked.put("platform", platform);
        asked.put("signedFrom", signedFrom);
        asked.put("signedTo", signedTo);
        asked.put("endedFrom", endedFrom);
        asked.put("endedTo", endedTo);
        asked.put("sort", sort);
        asked.values().removeIf(value -> value == null || value.isBlank());
        return asked;
    }
}
