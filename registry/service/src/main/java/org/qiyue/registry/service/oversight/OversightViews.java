package org.qiyue.registry.service.oversight;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.oversight.Changes.ChangeView;
import org.qiyue.registry.service.platform.PlatformView;

/** What the API shows of what the bureau keeps about platforms, and what it takes. */
final class OversightViews {
    static final String TEXT = "[[^\\p{Cc}\\p{Cs}]\\n\\r\\t]*";
    static final String TEXT_MESSAGE = "含不可用的字符|has a character that cannot be kept";

    private OversightViews() {}

    /** The file of a platform. */
    @Schema(name = "PlatformFile")
    record PlatformFile(
            PlatformView platform,

            @Schema(nullable = true, description = "运营单位 / who runs it")
            String operatorName,

            @Schema(nullable = true) String operatorCreditCode,

            @Schema(description = "自建自用系统可报送的用人单位 / employers of a self-built system")
            List<String> ownCreditCodes,

            @Schema(description = "版本,同 ETag / the same as the ETag")
            long revision,

            List<CertificateView> certificates,
            List<QualificationView> qualifications,
            List<IncidentView> incidents) {}

    /** How a certificate stands. */
    @Schema(name = "CertificateState", description = "未生效、有效、已过期、已吊销 / not yet valid, valid, expired, revoked")
    enum CertificateState {
        NOT_YET_VALID,
        VALID,
        EXPIRED,
        REVOKED
    }

    /** A signing certificate of a platform. */
    @Schema(name = "PlatformCertificate")
    record CertificateView(
            String serial,
            CertificateState state,
            Instant notBefore,
            Instant notAfter,

            @Schema(nullable = true, description = "登记时间,自此可用于报送 / from when it may be filed with")
            Instant registeredAt,

            @Schema(nullable = true) String registeredBy,
            @Schema(nullable = true) Instant revokedAt,
            @Schema(nullable = true) String revokedBy,
            @Schema(nullable = true) String revocationReason,

            @Schema(nullable = true, description = "自何时起不可信 / from when it is not to be relied on")
            Instant invalidSince) {}

    /** A certificate to be bound. */
    @Schema(name = "CertificateRequest")
    record CertificateRequest(
            @NotBlank(message = "缺少证书|has no certificate") @Size(max = 8000, message = "过长|is too long") @Schema(description = "X.509 SM2 证书(PEM)")
            String certificatePem) {}

    /** Why and since when a certificate is not to be used. */
    @Schema(name = "RevocationRequest")
    record RevocationRequest(
            @NotBlank(message = "必须填写理由|must give a reason") @Size(max = 500, message = "至多 500 字|must have at most 500 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String reason,

            @Schema(
                    nullable = true,
                    description = "自何时起不可信,可早于现在:此后收到的备案列入核查;缺省为现在 / from when it is not to be relied on; "
                            + "filings received since are listed for a person to look at; now if absent")
            OffsetDateTime invalidSince) {}

    /** What kind of qualification. */
    @Schema(
            name = "QualificationKind",
            description = "电子认证服务许可证、同意使用密码的证明文件、商用密码产品认证证书、等级保护 / licence, consent to use cryptography, "
                    + "product certificate, classified protection")
    enum QualificationKind {
        AUTHORITY_LICENCE,
        AUTHORITY_CRYPTOGRAPHY,
        CRYPTOGRAPHIC_PRODUCT,
        CLASSIFIED_PROTECTION
    }

    /** An entry of the qualification register. */
    @Schema(name = "Qualification")
    record QualificationView(
            QualificationKind kind,

            @Schema(description = "电子认证机构名称或平台编号 / the authority's name, or the platform's code")
            String holder,

            String number,
            LocalDate validFrom,
            LocalDate validTo,

            @Schema(nullable = true) Integer level,
            @Schema(nullable = true) LocalDate assessedOn,

            @Schema(nullable = true, description = "扫描件的 SM3 摘要 / SM3 of the scan")
            String scanDigest,

            @Schema(nullable = true, description = "所接续的证件编号 / number of the one it succeeds")
            String succeeds,

            @Schema(nullable = true, description = "核验人;内容变更后须重新核验 / who verified it as it stands")
            String verifiedBy,

            @Schema(nullable = true) Instant verifiedAt,

            @Schema(description = "登记人 / who entered it") String enteredBy,
            Instant enteredAt,

            @Schema(description = "距到期天数,已过期为负 / days until it ends, negative once it has")
            int daysLeft,

            @Schema(description = "版本,修改与核验时放入 If-Match / to be sent as If-Match with a change")
            String etag) {}

    /** An entry as it is to be. */
    @Schema(name = "QualificationRequest")
    record QualificationRequest(
            @NotNull(message = "缺少种类|names no kind") QualificationKind kind,

            @NotBlank(message = "缺少持有人|names no holder") @Size(max = 200, message = "至多 200 字|must have at most 200 characters") @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*", message = TEXT_MESSAGE) String holder,

            @NotBlank(message = "缺少编号|has no number") @Size(max = 100, message = "至多 100 字|must have at most 100 characters") @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*", message = TEXT_MESSAGE) String number,

            @NotNull(message = "缺少有效期起|names no first day") LocalDate validFrom,

            @NotNull(message = "缺少有效期止|names no last day") LocalDate validTo,

            @Schema(nullable = true, description = "等级保护级别,1 至 5 / level of classified protection")
            @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = 5, message = "至多为 5|must be at most 5") Integer level,

            @Schema(nullable = true, description = "最近一次测评日期 / day of the last assessment")
            LocalDate assessedOn,

            @Schema(nullable = true)
            @Pattern(regexp = "[0-9a-f]{64}", message = "应为 64 位小写十六进制|must be 64 lower-case hex digits") String scanDigest,

            @Schema(nullable = true) @Size(max = 100, message = "至多 100 字|must have at most 100 characters") String succeeds) {}

    /** Which entry was compared with its document. */
    @Schema(name = "QualificationVerification")
    record VerificationRequest(
            @NotNull(message = "缺少种类|names no kind") QualificationKind kind,

            @NotBlank(message = "缺少持有人|names no holder") String holder,

            @NotBlank(message = "缺少编号|has no number") String number) {}

    /** What happened. */
    @Schema(
            name = "IncidentKind",
            description = "泄露、篡改、毁损丢失、入侵、中断、密钥失密、其他 / leak, tampering, loss, intrusion, outage, key compromise, other")
    enum IncidentKind {
        LEAK,
        TAMPERING,
        LOSS,
        INTRUSION,
        OUTAGE,
        KEY_COMPROMISE,
        OTHER
    }

    /** A security incident of a platform. */
    @Schema(name = "PlatformIncident")
    record IncidentView(
            long incidentNo,
            IncidentKind kind,
            Instant discoveredAt,
            Instant reportedAt,

            @Schema(description = "应于何时前报告 / by when it had to be reported")
            Instant reportDueAt,

            @Schema(description = "是否逾期报告 / whether it was reported late")
            boolean late,

            @Schema(description = "终报最后期限 / last day for the final report")
            LocalDate finalDueOn,

            @Schema(nullable = true) Integer persons,
            String summary,
            String harm,
            String measures,
            String enteredBy,
            Instant enteredAt,

            @Schema(nullable = true) String closedBy,
            @Schema(nullable = true) Instant closedAt,
            @Schema(nullable = true) String conclusion) {}

    /** What a platform reports. */
    @Schema(name = "IncidentRequest")
    record IncidentRequest(
            @NotNull(message = "缺少种类|names no kind") IncidentKind kind,

            @NotNull(message = "缺少发现时间|names no moment of discovery") OffsetDateTime discoveredAt,

            @NotNull(message = "缺少报告时间|names no moment of the report") OffsetDateTime reportedAt,

            @Schema(nullable = true, description = "涉及人数,未知时空 / how many persons, none while not known")
            @Min(value = 0, message = "不得为负|must not be negative") Integer persons,

            @NotBlank(message = "缺少经过|says not what happened") @Size(max = 2000, message = "至多 2000 字|must have at most 2000 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String summary,

            @NotNull(message = "缺少影响|says nothing of the harm") @Size(max = 1000, message = "至多 1000 字|must have at most 1000 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String harm,

            @NotNull(message = "缺少措施|says nothing of measures") @Size(max = 1000, message = "至多 1000 字|must have at most 1000 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String measures) {}

    /** How an incident ended. */
    @Schema(name = "IncidentClosing")
    record ClosingRequest(
            @NotBlank(message = "缺少结论|has no conclusion") @Size(max = 1000, message = "至多 1000 字|must have at most 1000 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String conclusion) {}

    /** Changes of a platform, the newest first. */
    @Schema(name = "PlatformChangePage")
    record ChangePage(
            List<ChangeView> items, @Schema(nullable = true) String nextCursor, Instant asOf) {}
}
