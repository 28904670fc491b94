package org.qiyue.registry.service.employer;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.qiyue.registry.service.contract.StateName;

/** What the ledger is asked, as it stands in an address. */
public class EmployerSearch {
    static final String AREA = "[0-9]{6}";
    static final String SECTION = "[A-T]";
    static final String SIZE_CLASS = "[1-4]";
    static final String REGISTER = "confirmed|provisional";
    /** So many that an address still holds them. */
    static final String CODES = "[0-9A-Z]{18}(,[0-9A-Z]{18}){0,99}";

    static final String COUNT = "[0-9]{1,9}";
    static final String DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    private static final String AREA_MESSAGE = "应为六位地区代码|must be an area code of six digits";
    private static final String DAY_MESSAGE = "应为 yyyy-MM-dd|must be yyyy-MM-dd";
    private static final String COUNT_MESSAGE = "应为不超过九位的整数|must be a whole number of at most nine digits";

    @QueryParam("q")
    @Size(max = 100, message = "不超过 100 个字符|at most 100 characters") @Parameter(description = "名称的一部分,或信用代码的开头 / part of the name, or the beginning of the credit code")
    public String q;

    @QueryParam("codes")
    @Pattern(regexp = CODES, message = "应为 1 至 100 个信用代码,以逗号分隔|must be 1 to 100 credit codes with commas between") @Parameter(description = "这些用人单位,信用代码以逗号分隔 / these employers, credit codes with commas between")
    public String codes;

    @QueryParam("area")
    @Pattern(regexp = AREA, message = AREA_MESSAGE) @Parameter(description = "登记或用工在此地区 / registered or employing in this area")
    public String area;

    @QueryParam("registeredIn")
    @Pattern(regexp = AREA, message = AREA_MESSAGE) @Parameter(description = "登记在此地区 / registered in this area")
    public String registeredIn;

    @QueryParam("section")
    @Pattern(regexp = SECTION, message = "应为行业门类 A 至 T|must be an industry section A to T") @Parameter(description = "行业门类 / industry section")
    public String section;

    @QueryParam("size")
    @Pattern(regexp = SIZE_CLASS, message = "应为代码表 size-class 的代码|must be a code of the list size-class") @Parameter(description = "规模,代码表 size-class / size, code list size-class")
    public String size;

    @QueryParam("register")
    @Pattern(regexp = REGISTER, message = "应为 confirmed 或 provisional|must be confirmed or provisional") @Parameter(
            description = "confirmed 已经登记库核对,provisional 仅来自备案 / confirmed by the employer register, or known from "
                    + "filings alone")
    public String register;

    @QueryParam("state")
    @Pattern(regexp = StateName.PATTERN, message = "不是合同状态|is not a state of contracts") @Parameter(
            description = "至少有一份合同今日处于此状态 / with at least one contract in this state today",
            schema = @Schema(implementation = StateName.class))
    public String state;

    @QueryParam("contractsFrom")
    @Pattern(regexp = COUNT, message = COUNT_MESSAGE) @Parameter(description = "有效合同数不少于 / contracts in force, at least")
    public String contractsFrom;

    @QueryParam("contractsTo")
    @Pattern(regexp = COUNT, message = COUNT_MESSAGE) @Parameter(description = "有效合同数不多于 / contracts in force, at most")
    public String contractsTo;

    @QueryParam("filedFrom")
    @Pattern(regexp = DAY, message = DAY_MESSAGE) @Parameter(description = "最近备案不早于此日(北京时间) / last filing on this day in Beijing or later")
    public String filedFrom;

    @QueryParam("filedTo")
    @Pattern(regexp = DAY, message = DAY_MESSAGE) @Parameter(description = "最近备案不晚于此日(北京时间) / last filing on this day in Beijing or before")
    public String filedTo;

    @QueryParam("sort")
    @DefaultValue(EmployerSort.DEFAULT)
    @Pattern(regexp = EmployerSort.PATTERN, message = "不支持的排序|is not a sort this list has") @Parameter(
            description = "排序,减号为降序 / order, a minus sign for descending",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = EmployerSort.DEFAULT,
                            enumeration = {
                                "name",
                                "-name",
                                "creditCode",
                                "-contracts",
                                "contracts",
                                "-lastFiledAt",
                                "lastFiledAt"
                            }))
    public String sort;

    /** The question by the names of its parameters; what is not asked for is left out. */
    Map<String, String> asked() {
        Map<String, String> asked = new HashMap<>();
        asked.put("q", q);
        asked.put("codes", codes);
        asked.put("area", area);
        asked.put("registeredIn", registeredIn);
        asked.put("section", section);
        asked.put("size", size);
        asked.put("register", register);
        asked.put("state", state);
        asked.put("contractsFrom", contractsFrom);
        asked.put("contractsTo", contractsTo);
        asked.put("filedFrom", filedFrom);
        asked.put("filedTo", filedTo);
        asked.put("sort", sort);
        asked.values().removeIf(value -> value == null || value.isBlank());
        return asked;
    }
}
