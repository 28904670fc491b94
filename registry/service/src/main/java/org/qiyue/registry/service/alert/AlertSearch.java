package org.qiyue.registry.service.alert;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the queue is asked, as it stands in an address. */
public class AlertSearch {
    static final String STATE =
            "open|OPEN|ASSIGNED|NOTICE_SENT|ANSWERED|REPAIR_CLAIMED|CLEARED|DISMISSED|MERGED|IN_CASE";
    static final String URGENCY = "CRITICALLY_OVERDUE|OVERDUE|DUE_SOON|NOT_DUE";
    static final String SEVERITY = "LOW|NORMAL|HIGH|CRITICAL";
    static final String RULE = "[A-Z][0-9]{0,2}";
    static final String ITEM = "[1-7]";
    static final String EMPLOYER = "[0-9A-Z]{18}";
    static final String AREA = "[0-9]{6}";
    static final String ASSIGNEE = "me|none|[A-Za-z0-9._@-]{1,64}";
    static final String DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    private static final String CHOICE_MESSAGE = "不是可选的值|is none of the values";
    private static final String DAY_MESSAGE = "应为 yyyy-MM-dd|must be yyyy-MM-dd";

    @QueryParam("state")
    @Pattern(regexp = STATE, message = CHOICE_MESSAGE) @Parameter(description = "状态;open 为全部在办的 / state; open stands for all that are to be worked on")
    public String state;

    @QueryParam("urgency")
    @Pattern(regexp = URGENCY, message = CHOICE_MESSAGE) @Parameter(description = "紧急程度,按今日与工作日历 / urgency, by today and the calendar of working days")
    public String urgency;

    @QueryParam("severity")
    @Pattern(regexp = SEVERITY, message = CHOICE_MESSAGE) @Parameter(description = "严重程度 / severity")
    public String severity;

    @QueryParam("rule")
    @Pattern(regexp = RULE, message = "应为规则编号|must be the id of a rule") @Parameter(description = "规则编号;K 为风险分值 / id of the rule; K is the score")
    public String rule;

    @QueryParam("item")
    @Pattern(regexp = ITEM, message = "应为 1 至 7|must be 1 to 7") @Parameter(description = "劳动合同法第七十四条的项 / item of article 74 of the Labour Contract Law")
    public String item;

    @QueryParam("employer")
    @Pattern(regexp = EMPLOYER, message = "应为 18 位统一社会信用代码|must be a credit code of 18 characters") @Parameter(description = "用人单位统一社会信用代码 / credit code of the employer")
    public String employer;

    @QueryParam("area")
    @Pattern(regexp = AREA, message = "应为六位地区代码|must be an area code of six digits") @Parameter(description = "办理地区 / the area that handles it")
    public String area;

    @QueryParam("assignee")
    @Pattern(regexp = ASSIGNEE, message = "应为账号、me 或 none|must be an account, me or none") @Parameter(description = "承办人账号;me 为本人,none 为未分派 / account of who has it; me for oneself, none for nobody")
    public String assignee;

    @QueryParam("dueTo")
    @Pattern(regexp = DAY, message = DAY_MESSAGE) @Parameter(description = "截止日期不晚于 / last day, on this day or before")
    public String dueTo;

    @QueryParam("raisedFrom")
    @Pattern(regexp = DAY, message = DAY_MESSAGE) @Parameter(description = "预警日期不早于 / raised on this day or later")
    public String raisedFrom;

    @QueryParam("raisedTo")
    @Pattern(regexp = DAY, message = DAY_MESSAGE) @Parameter(description = "预警日期不晚于 / raised on this day or before")
    public String raisedTo;

    @QueryParam("sort")
    @DefaultValue(AlertSort.DEFAULT)
    @Pattern(regexp = AlertSort.PATTERN, message = "不支持的排序|is not a sort this list has") @Parameter(
            description = "排序;按截止日期时仅列在办的 / order; by the last day those alone that are open",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = AlertSort.DEFAULT,
                            enumeration = {"due", "-raised"}))
    public String sort;

    /** The question by the names of its parameters; what is not asked for is left out. */
    Map<String, String> asked() {
        Map<String, String> asked = new HashMap<>();
        asked.put("state", state);
        asked.put("urgency", urgency);
        asked.put("severity", severity);
        asked.put("rule", rule);
        asked.put("item", item);
        asked.put("employer", employer);
        asked.put("area", area);
        asked.put("assignee", assignee);
        asked.put("dueTo", dueTo);
        asked.put("raisedFrom", raisedFrom);
        asked.put("raisedTo", raisedTo);
        asked.put("sort", sort);
        asked.values().removeIf(value -> value == null || value.isBlank());
        return asked;
    }
}
