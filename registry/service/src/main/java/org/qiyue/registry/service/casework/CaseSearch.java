package org.qiyue.registry.service.casework;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the ledger of cases is asked, as it stands in an address. */
public class CaseSearch {
    static final String NUMBER = "[^\\p{Cc}\\p{Cs}]{1,60}";
    static final String CREDIT_CODE = "[0-9A-Z]{18}";
    static final String AREA = "[0-9]{6}";
    static final String STATE = "NEW|TRIAGED|DISMISSED|REMINDED|FILED|INVESTIGATING|EXTENDED|CONCLUDED|RECTIFY_ORDERED"
            + "|RECHECK|PRIOR_NOTICE|HEARING|DECIDED|SERVED|EXECUTING|CLOSED|TRANSFERRED|WITHDRAWN";
    static final String ASSIGNEE = "[A-Za-z0-9._@-]{1,64}";
    static final String AWAITS = "head";
    static final String SOURCE =
            "ALERT|RANDOM_INSPECTION|COMPLAINT|REPORT|WRITTEN_REVIEW|PATROL|CAMPAIGN|TRANSFER" + "|ASSIGNMENT";

    @QueryParam("number")
    @Pattern(regexp = NUMBER, message = "不是案号|is not a case number") @Parameter(description = "案号,完整 / case number, in full")
    public String number;

    @QueryParam("employer")
    @Pattern(regexp = CREDIT_CODE, message = "应为 18 位统一社会信用代码|must be a credit code of 18 characters") @Parameter(description = "用人单位统一社会信用代码 / credit code of the employer")
    public String employer;

    @QueryParam("area")
    @Pattern(regexp = AREA, message = "应为六位地区代码|must be an area code of six digits") @Parameter(description = "监管地区 / supervising area")
    public String area;

    @QueryParam("state")
    @Pattern(regexp = STATE, message = "不是案件状态|is not a state of cases") @Parameter(description = "状态 / state")
    public String state;

    @QueryParam("source")
    @Pattern(regexp = SOURCE, message = "不是线索来源|is not a source of leads") @Parameter(description = "线索来源 / source")
    public String source;

    @QueryParam("urgency")
    @Pattern(regexp = CaseQuestion.URGENCIES, message = "不是紧急程度|is not an urgency") @Parameter(
            description = "紧急程度,仅未办结的 / how urgent, of those that are not closed",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"CRITICALLY_OVERDUE", "OVERDUE", "DUE_SOON", "NOT_DUE"}))
    public String urgency;

    @QueryParam("assignee")
    @Pattern(regexp = ASSIGNEE, message = "不是账号|is not an account") @Parameter(description = "经办人或检查人员账号;me 为本人 / account of who has it or investigates; me for one's own")
    public String assignee;

    @QueryParam("awaits")
    @Pattern(regexp = AWAITS, message = "应为 head|must be head") @Parameter(
            description = "head 为待负责人办理的:立案(含自查整改期满)、指派、调查终结或者复查后的处理、已审核的处罚决定、结案或者申请强制执行 / head for those "
                    + "that wait for the head: to be filed, also after self-correction, without inspectors, investigated or "
                    + "re-checked, with a reviewed sanction, to be closed or taken to court")
    public String awaits;

    @QueryParam("open")
    @Pattern(regexp = "true|false", message = "应为 true 或 false|must be true or false") @Parameter(description = "未办结或者已办结 / not closed, or closed")
    public String open;

    @QueryParam("sort")
    @DefaultValue(CaseSort.DEFAULT)
    @Pattern(regexp = CaseSort.PATTERN, message = "不支持的排序|is not a sort this list has") @Parameter(
            description = "排序 / order",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = CaseSort.DEFAULT,
                            enumeration = {"due", "-opened"}))
    public String sort;

    /** The question by the names of its parameters; what is not asked for is left out. */
    Map<String, String> asked() {
        Map<String, String> asked = new HashMap<>();
        asked.put("number", number);
        asked.put("employer", employer);
        asked.put("area", area);
        asked.put("state", state);
        asked.put("source", source);
        asked.put("urgency", urgency);
        asked.put("assignee", assignee);
        asked.put("awaits", awaits);
        asked.put("open", open);
        asked.put("sort", sort);
        asked.values().removeIf(value -> value == null || value.isBlank());
        return asked;
    }
}
