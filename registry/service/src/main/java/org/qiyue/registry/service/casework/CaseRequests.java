package org.qiyue.registry.service.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API is asked about cases. */
final class CaseRequests {
    private static final String TEXT = "(?:[^\\p{Cc}\\p{Cs}]|[\\n\\t])*";
    private static final String TEXT_MESSAGE = "含有不允许的字符|has characters that are not allowed";
    private static final String ACCOUNT = "[^\\p{Cc}\\p{Cs}\\s]{1,100}";
    private static final String ACCOUNT_MESSAGE = "不是账号|is not an account";

    private CaseRequests() {}

    /** A case to be opened. */
    @Schema(name = "CaseOpening")
    record OpeningRequest(
            @NotNull(message = "缺少线索来源|names no source") @Pattern(regexp = "[A-Z_]{3,24}", message = "不是线索来源|is not a source") String source,

            @NotNull(message = "缺少用人单位|names no employer") @Pattern(regexp = "[0-9A-Z]{18}", message = "应为 18 位统一社会信用代码|must be a credit code of 18 characters") String creditCode,

            @Schema(nullable = true, description = "单位不在登记中时填写 / where the employer is not in the register")
            @Size(max = 200, message = "至多 200 字|must have at most 200 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String employerName,

            @Schema(nullable = true, description = "监管地区,区级账号为本区 / area; one's own where left out")
            @Pattern(regexp = "[0-9]{6}", message = "不是监管地区|is not an area") String area,

            @NotBlank(message = "必须写明线索内容|must say what it is about") @Size(max = 2000, message = "至多 2000 字|must have at most 2000 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String subject,

            @Schema(nullable = true, description = "投诉、移送、交办等文号 / number of the complaint, letter or order")
            @Size(max = 200, message = "至多 200 字|must have at most 200 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String sourceReference,

            @Schema(nullable = true, description = "预警编号 / numbers of alerts")
            @Size(max = 100, message = "至多 100 个|must be at most 100") List<@NotNull @Min(1) Long> alerts,

            @Schema(nullable = true, description = "劳动合同法 74 条的项 / item of art. 74")
            @Min(value = 1, message = "1 至 7|from 1 to 7") @Max(value = 7, message = "1 至 7|from 1 to 7") Integer art74Item,

            @Schema(
                    nullable = true,
                    description = "收到线索日期,不填为今天 / day on which the lead was received, today where left out")
            LocalDate receivedOn,

            @Schema(
                    nullable = true,
                    description = "违法行为终了日期,仍在继续的不填 / day on which the violation ended, none while it continues")
            LocalDate violationEndedOn) {}

    /** An act to be done. */
    @Schema(name = "CaseActRequest")
    record ActRequest(
            @NotNull(message = "缺少办理事项|names no act") @Pattern(regexp = "[A-Z_]{3,40}", message = "不是办理事项|is not an act") String action,

            @Schema(
                    nullable = true,
                    description = "办理或者送达日期,不填为今天 / day of the act or of service, today where left out")
            LocalDate day,

            @Schema(nullable = true)
            @Size(max = 4000, message = "至多 4000 字|must have at most 4000 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String reason,

            @Schema(nullable = true, description = "承办人账号 / accounts of inspectors")
            @Size(max = 8, message = "至多 8 人|must be at most 8") List<@NotNull @Pattern(regexp = ACCOUNT, message = ACCOUNT_MESSAGE) String> inspectors,

            @Schema(nullable = true, description = "回避人员或者听证主持人 / who is recused, or is to chair")
            @Pattern(regexp = ACCOUNT, message = ACCOUNT_MESSAGE) String person,

            @Schema(nullable = true, description = "听证日期或者改正截止日期 / day of the hearing, or last day of the order")
            LocalDate date,

            @Schema(nullable = true) @Valid SanctionView sanction,

            @Schema(nullable = true) @Pattern(regexp = "[A-Z_]{3,24}", message = "不是中止事由|is not a reason") String suspension,

            @Schema(nullable = true) @Pattern(regexp = "[A-Z_]{3,24}", message = "不是送达方式|is not a way of delivery") String delivery,

            @Schema(description = "当事人书面同意电子送达 / the party consented in writing to electronic delivery")
            boolean consented,

            @Schema(nullable = true, description = "所依据的材料、事实或者机关 / paper, fact or body it refers to")
            @Size(max = 500, message = "至多 500 字|must have at most 500 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String reference) {}

    /** Something said in a case. */
    @Schema(name = "CaseCommentRequest")
    record CommentRequest(
            @NotBlank(message = "留言为空|says nothing") @Size(max = 4000, message = "至多 4000 字|must have at most 4000 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String text) {}

    /** A case handed over. */
    @Schema(name = "CaseHandOverRequest")
    record HandOverRequest(
            @NotNull(message = "未选择人员|names nobody") @Pattern(regexp = ACCOUNT, message = ACCOUNT_MESSAGE) String to,

            @NotBlank(message = "必须写明交接事项|must say what is to be done") @Size(max = 4000, message = "至多 4000 字|must have at most 4000 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String text) {}
}
