package org.qiyue.registry.service.audit;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters that the list of entries and its export share, as they stand in the address. */
public class EntryFilter {
    @QueryParam("from")
    @Parameter(description = "首日(北京时间) / first day in Beijing")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "末日(北京时间) / last day in Beijing")
    LocalDate to;

    @QueryParam("account")
    @Size(max = 200, message = "不超过 200 个字符|at most 200 characters") @Parameter(description = "账号 / account")
    String account;

    @QueryParam("unit")
    @Pattern(regexp = "[0-9A-Za-z:,-]{1,200}", message = "不是数据范围|is not a scope") @Parameter(description = "账号的数据范围 / scope of the account")
    String unit;

    @QueryParam("action")
    @Pattern(regexp = "[A-Z][A-Z_]{1,31}", message = "不是操作代码|is not an action") @Parameter(description = "操作 / action", schema = @Schema(implementation = Action.class))
    String action;

    @QueryParam("resource")
    @Pattern(regexp = "[A-Z][A-Z_]{1,31}", message = "不是对象代码|is not a kind of resource") @Parameter(description = "对象 / resource", schema = @Schema(implementation = Subject.class))
    String resource;

    @QueryParam("record")
    @Size(max = 100, message = "不超过 100 个字符|at most 100 characters") @Parameter(description = "记录编号:合同、备案、信用代码等 / number of a record")
    String record;

    @QueryParam("purpose")
    @Pattern(regexp = "[0-9A-Z]{1,10}", message = "不是用途代码|is not a code of a purpose") @Parameter(description = "用途代码 / code of the purpose")
    String purpose;

    @QueryParam("refused")
    @Pattern(regexp = "true|false", message = "应为 true 或 false|must be true or false") @Parameter(description = "是否被拒绝 / whether it was refused", schema = @Schema(implementation = Boolean.class))
    String refused;

    /**
     * The question that is asked.
     *
     * @throws org.qiyue.registry.service.problem.ProblemException when the days are in the wrong order
     */
    EntryQuestion question() {
        return new EntryQuestion(
                from,
                to,
                given(account),
                unit,
                action,
                resource,
                given(record),
                purpose,
                refused == null ? null : Boolean.valueOf(refused));
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
