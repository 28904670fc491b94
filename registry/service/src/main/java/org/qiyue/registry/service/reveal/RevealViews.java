package org.qiyue.registry.service.reveal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes and gives of values in clear. */
final class RevealViews {

    /** Neither control characters nor anything that reads as an identity or mobile number: the log keeps it for years. */
    private static final String NO_PERSON =
            "(?s)(?!.*(?<!\\d)(?:\\d{15}|\\d{17}[\\dXx]|1[3-9]\\d{9})(?!\\d))[[^\\p{Cc}\\p{Cs}]\\n\\r\\t]*";

    private static final String NO_PERSON_MESSAGE =
            "不得含证件号码、手机号码或不可用的字符|must hold no identity or mobile number and no character that cannot be kept";

    private RevealViews() {}

    /** What somebody asks to see. */
    @Schema(name = "RevealRequest")
    public record RevealRequest(
            @NotNull(message = "必须指明合同|must name the contract") @Pattern(regexp = "[0-9A-HJKMNP-TV-Z]{26}", message = "应为 26 位 ULID|must be a ULID of 26 characters") @Schema(description = "全市劳动合同编号 / registry contract id")
            String contractId,

            @NotEmpty(message = "必须指明要显示的内容|must name what is to be shown") @Schema(description = "要显示的内容 / what is to be shown")
            Set<@NotNull(message = "有不能显示的内容|names something that cannot be shown") RevealField> fields,

            @NotBlank(message = "必须选择用途|must state the purpose") @Schema(description = "代码表 reveal-purpose / code list reveal-purpose")
            String purpose,

            @Size(max = 200, message = "至多 200 字|must have at most 200 characters") @Pattern(regexp = NO_PERSON, message = NO_PERSON_MESSAGE) @Schema(nullable = true, description = "用途说明,至多 200 字,不得含个人信息 / more on the purpose, no personal data")
            String note,

            @NotBlank(message = "必须填写案号|must give the case number") @Size(max = 60, message = "至多 60 字|must have at most 60 characters") @Pattern(regexp = NO_PERSON, message = NO_PERSON_MESSAGE) @Schema(description = "案号,1 至 60 字 / case number, 1 to 60 characters")
            String caseNo) {
        public RevealRequest {
            fields = fields == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(fields));
        }
    }

    /** Values in clear. */
    @Schema(name = "Reveal")
    public record RevealView(
            String contractId,
            List<ClearValue> values,

            @Schema(description = "访问日志编号 / number of the entry in the access log")
            long entryNo,

            @Schema(description = "查看账号,用于水印 / account of the reader, for the watermark")
            String account,

            Instant revealedAt,

            @Schema(description = "应在此时停止显示 / the time by which it should be hidden again")
            Instant hideAt) {}

    /** One value in clear. */
    @Schema(name = "ClearValue")
    public record ClearValue(
            RevealField field,

            @Schema(nullable = true, description = "登记中没有时为空 / null where the register has none")
            String value,

            @Schema(nullable = true, description = "工资的计量单位,代码表 wage-unit / of a wage, code list wage-unit")
            String unit) {}
}
