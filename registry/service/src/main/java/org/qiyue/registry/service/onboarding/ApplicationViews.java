package org.qiyue.registry.service.onboarding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.onboarding.Checklist.ChecklistItem;
import org.qiyue.registry.service.platform.PlatformView.Kind;

/** What the API shows of applications, and what it takes. */
final class ApplicationViews {
    static final String TEXT = "[[^\\p{Cc}\\p{Cs}]\\n\\r\\t]*";
    static final String TEXT_MESSAGE = "含不可用的字符|has a character that cannot be kept";
    static final String LINE = "[^\\p{Cc}\\p{Cs}]*";

    private ApplicationViews() {}

    /** How far an application is. */
    @Schema(
            name = "ApplicationState",
            description = "草稿、已提交、已退回、已批准、不予接入 / draft, submitted, returned, approved, refused")
    enum ApplicationState {
        DRAFT,
        SUBMITTED,
        RETURNED,
        APPROVED,
        REFUSED;

        /** Whether the applicant's side may still be edited. */
        boolean isOpen() {
            return this == DRAFT || this == RETURNED;
        }
    }

    /** What the applicant says of an item. */
    @Schema(name = "ItemDeclaration")
    enum Declared {
        CONFORMS,
        PARTLY,
        NOT_APPLICABLE
    }

    /** What the reviewer finds. */
    @Schema(name = "ItemResult")
    enum Result {
        PASSED,
        FAILED
    }

    /** What the bureau decides. */
    @Schema(name = "ApplicationOutcome")
    enum Outcome {
        APPROVED,
        RETURNED,
        REFUSED
    }

    /** An application in a list. */
    @Schema(name = "ApplicationRow")
    record ApplicationRow(
            long applicationNo,
            String platformCode,
            String nameZh,
            String nameEn,
            Kind kind,
            String operatorName,
            ApplicationState state,
            String createdBy,
            Instant createdAt,

            @Schema(nullable = true) Instant proposedAt,
            @Schema(nullable = true) Instant decidedAt,

            @Schema(description = "核对项总数 / items of its checklist")
            int items,

            @Schema(description = "已声明的核对项 / items declared")
            int declared,

            @Schema(description = "通过的核对项 / items that passed")
            int passed) {}

    /** Applications, the newest first. */
    @Schema(name = "ApplicationPage")
    record ApplicationPage(
            List<ApplicationRow> items,
            @Schema(nullable = true) String nextCursor,
            Instant asOf) {}

    /** An application whole. */
    @Schema(name = "Application")
    record ApplicationView(
            long applicationNo,
            String platformCode,
            String nameZh,
            String nameEn,
            Kind kind,
            String operatorName,
            String operatorCreditCode,
            List<String> ownCreditCodes,

            @Schema(nullable = true, description = "待绑定的签名证书 / certificate to be bound")
            CertificateFacts certificate,

            @Schema(nullable = true, description = "客户端公钥(PEM) / public key of its client, PEM")
            String clientKey,

            ApplicationState state,

            @Schema(description = "版本,同 ETag / the same as the ETag")
            long revision,

            String createdBy,
            Instant createdAt,

            @Schema(nullable = true) String proposedBy,
            @Schema(nullable = true) Instant proposedAt,
            @Schema(nullable = true) String decidedBy,
            @Schema(nullable = true) Instant decidedAt,
            @Schema(nullable = true) String decisionReason,

            List<ItemView> items,

            @Schema(description = "尚缺的内容,提交前须补齐 / what is missing before it can be submitted")
            List<String> missing) {}

    /** A certificate as it is read. */
    @Schema(name = "CertificateFacts")
    record CertificateFacts(String serial, Instant notBefore, Instant notAfter) {}

    /** An item with its declaration and review. */
    @Schema(name = "ApplicationItem")
    record ItemView(
            ChecklistItem asked,

            @Schema(nullable = true) Declared declared,
            @Schema(nullable = true) String statement,

            @Schema(nullable = true, description = "材料的 SM3 摘要 / SM3 of the evidence")
            String evidenceDigest,

            @Schema(nullable = true) String declaredBy,
            @Schema(nullable = true) Instant declaredAt,
            @Schema(nullable = true) Result result,
            @Schema(nullable = true) String note,
            @Schema(nullable = true) String reviewedBy,
            @Schema(nullable = true) Instant reviewedAt) {}

    /** What an application says of the platform. */
    @Schema(name = "ApplicationRequest")
    record ApplicationRequest(
            @NotNull(message = "缺少平台编号|names no platform code") @Pattern(regexp = "[a-z][a-z0-9-]{1,31}", message = "不是平台编号|is not a platform code") String platformCode,

            @NotBlank(message = "缺少中文名称|has no Chinese name") @Size(max = 60, message = "至多 60 字|must have at most 60 characters") @Pattern(regexp = LINE, message = TEXT_MESSAGE) String nameZh,

            @NotBlank(message = "缺少英文名称|has no English name") @Size(max = 80, message = "至多 80 字|must have at most 80 characters") @Pattern(regexp = LINE, message = TEXT_MESSAGE) String nameEn,

            @NotNull(message = "缺少类别|names no kind") Kind kind,

            @NotBlank(message = "缺少运营单位|names no operator") @Size(max = 200, message = "至多 200 字|must have at most 200 characters") @Pattern(regexp = LINE, message = TEXT_MESSAGE) String operatorName,

            @NotNull(message = "缺少运营单位信用代码|names no credit code") @Pattern(regexp = "[0-9A-Z]{18}", message = "应为 18 位统一社会信用代码|must be a credit code of 18 characters") String operatorCreditCode,

            @Schema(nullable = true, description = "自建自用系统可报送的用人单位 / employers of a self-built system")
            @Size(max = 200, message = "至多 200 个|must have at most 200") List<
                            @Pattern(
                                    regexp = "[0-9A-Z]{18}",
                                    message = "应为 18 位统一社会信用代码|must be a credit code of 18 characters")
                            String>
                    ownCreditCodes,

            @Schema(
                    nullable = true,
                    description = "签名证书(PEM),空为保持不变 / signing certificate, PEM; none keeps what is there")
            @Size(max = 8000, message = "过长|is too long") String certificatePem,

            @Schema(
                    nullable = true,
                    description = "客户端公钥(PEM),空为保持不变 / public key of the client, PEM; none keeps what is there")
            @Size(max = 2000, message = "过长|is too long") String clientKeyPem) {

        ApplicationRequest {
            ownCreditCodes = ownCreditCodes == null ? List.of() : List.copyOf(ownCreditCodes);
        }
    }

    /** What the applicant declares of an item. */
    @Schema(name = "ItemDeclarationRequest")
    record DeclarationRequest(
            @NotNull(message = "缺少声明|declares nothing") Declared declared,

            @NotBlank(message = "必须说明|must say how") @Size(max = 1000, message = "至多 1000 字|must have at most 1000 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String statement,

            @Schema(nullable = true)
            @Pattern(regexp = "[0-9a-f]{64}", message = "应为 64 位小写十六进制|must be 64 lower-case hex digits") String evidenceDigest) {}

    /** What the reviewer finds of an item. */
    @Schema(name = "ItemReviewRequest")
    record ReviewRequest(
            @NotNull(message = "缺少结论|has no result") Result result,

            @Schema(nullable = true, description = "不通过时必填 / required when it fails")
            @Size(max = 1000, message = "至多 1000 字|must have at most 1000 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String note) {}

    /** What the bureau decides of an application. */
    @Schema(name = "ApplicationDecisionRequest")
    record OutcomeRequest(
            @NotNull(message = "缺少决定|decides nothing") Outcome outcome,

            @NotBlank(message = "必须填写理由|must give a reason") @Size(max = 500, message = "至多 500 字|must have at most 500 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String reason) {}
}
