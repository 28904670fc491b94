package org.qiyue.registry.service.retention;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.audit.Shown;

/** What the API tells of keeping times, holds and certificates. */
final class RetentionViews {
    private static final String TEXT = "[^\\p{Cc}\\p{Cs}]*";
    private static final String TEXT_MESSAGE = "含有不允许的字符|has characters that are not allowed";

    private RetentionViews() {}

    /** How long data of a class are kept, from a day on. */
    @Schema(name = "KeepingTime")
    record KeepingTimeView(
            @Schema(
                    description =
                            "CONTRACT、REFUSED_FILING、ACCESS_LOG: 劳动合同、被拒报文、访问日志 / contracts, refused filings, the access log")
            String kept,

            @Schema(description = "保存月数 / months") int months,

            LocalDate validFrom,

            @Schema(description = "依据 / the rules it rests on")
            String basis) {}

    /** A certificate in the list. */
    @Schema(name = "RetentionCertificateSummary")
    record CertificateSummary(
            long certificateNo,
            Instant issuedAt,

            @Schema(description = "经办人 / by whom") String issuedBy,

            @Schema(description = "去标识化的劳动者 / workers pseudonymised")
            long persons,

            @Schema(description = "销毁密钥的报文,含被拒报文 / filings whose key was destroyed, refused ones among them")
            long filings,

            @Schema(description = "截断的访问日志条数 / entries dropped from the access log")
            long accessEntries,

            @Schema(description = "是否有主管部门的签名 / whether the bureau's key signed it")
            boolean isSigned) {}

    /** A certificate. */
    @Schema(name = "RetentionCertificate")
    record CertificateView(
            long certificateNo,
            Instant issuedAt,

            @Schema(description = "签署的原文,规范化 JSON(RFC 8785) / the document signed, canonical JSON")
            String document,

            @Schema(implementation = Object.class, description = "原文的内容 / what the document says")
            JsonNode content,

            @Schema(description = "原文的 SM3 摘要 / SM3 of the document")
            String hash,

            @Schema(
                    description =
                            "摘要与原文相符,且与上一份证明相接 / the hash fits the document, which tells the hash of the one before")
            boolean isIntact,

            @Schema(nullable = true, description = "SM2 签名(Base64) / SM2 signature")
            String signature,

            @Schema(nullable = true, description = "验证签名的证书序列号 / serial of the certificate that verifies it")
            String certificateSerial) {}

    /** What is held. */
    @Schema(name = "HoldSubject", description = "用人单位、劳动合同 / an employer, a contract")
    enum HoldSubject {
        EMPLOYER,
        CONTRACT
    }

    /** What is not erased though its time is over. */
    @Schema(name = "RetentionHold")
    record HoldView(
            long holdNo,

            @Schema(description = "今日是否有效 / whether it stands today")
            boolean stands,

            HoldSubject subject,

            @Schema(description = "统一社会信用代码,或合同的登记编号 / credit code, or the city's number of the contract")
            String key,

            @Schema(description = "案号 / case number") String caseNo,
            String reason,

            @Schema(nullable = true, description = "至何日,无则至解除 / its last day, none: until it is ended")
            LocalDate until,

            String enteredBy,
            Instant enteredAt,
            @Schema(nullable = true) String endedBy,
            @Schema(nullable = true) Instant endedAt,
            @Schema(nullable = true) String endReason)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return List.of(key);
        }
    }

    /** All holds. */
    @Schema(name = "RetentionHolds")
    record HoldsView(List<HoldView> items) implements Shown {
        @Override
        public List<String> shownRecords() {
            return items.stream().map(HoldView::key).distinct().toList();
        }
    }

    /** A hold to be entered. */
    @Schema(name = "RetentionHoldRequest")
    record HoldRequest(
            @NotNull(message = "缺少对象种类|names no subject") HoldSubject subject,

            @NotNull(message = "缺少编号|names no number") @Pattern(
                    regexp = "[0-9A-Z]{18}|[0-9A-Z]{26}",
                    message =
                            "应为 18 位统一社会信用代码或 26 位合同登记编号|must be a credit code of 18 characters or a contract's number of 26")
            String key,

            @NotBlank(message = "缺少案号|has no case number") @Size(max = 100, message = "至多 100 字|must have at most 100 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String caseNo,

            @NotBlank(message = "必须填写理由|must give a reason") @Size(max = 500, message = "至多 500 字|must have at most 500 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String reason,

            @Schema(nullable = true, description = "至何日 / its last day")
            LocalDate until) {}

    /** Why a hold ends. */
    @Schema(name = "RetentionHoldEnd")
    record HoldEnd(
            @NotBlank(message = "必须填写理由|must give a reason") @Size(max = 500, message = "至多 500 字|must have at most 500 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String reason) {}
}
