package org.qiyue.registry.service.onboarding;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps by which an approval is carried out, in their order; each may be repeated. */
@Schema(name = "AdmissionStepName", description = "主题、权限、配额、客户端、登记 / topics, access, quota, client, register")
enum AdmissionStep {
    TOPICS,
    ACCESS,
    QUOTA,
    CLIENT,
    REGISTER;

    /** How far a step is. */
    @Schema(name = "AdmissionStepState")
    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /** A step as it is told. */
    @Schema(name = "AdmissionStep")
    record StepView(
            AdmissionStep step,
            State state,
            int attempts,

            @Schema(
                    nullable = true,
                    description = "失败原因代码 / why it failed: UNREACHABLE, NOT_ALLOWED, REFUSED, CONFLICT, NOT_CONFIGURED")
            String failure,

            @Schema(nullable = true) String detailZh,
            @Schema(nullable = true) String detailEn,
            String changedBy,
            Instant changedAt) {}

    /** How far the admission of a platform is, and what its integrator is given. */
    @Schema(name = "Admission")
    record AdmissionView(
            String platformCode,
            List<StepView> steps,

            @Schema(nullable = true, description = "接入参数,全部步骤完成后给出 / given once every step is done")
            PlatformCredentials credentials) {}

    /** What an integrator is given; none of it is secret, for the platform proves itself by its own keys. */
    @Schema(name = "PlatformCredentials")
    record PlatformCredentials(
            String clientId,

            @Schema(
                    nullable = true,
                    description = "private_key_jwt(ES256 或 RS256);此前接入的平台使用各自的密钥 / none for platforms with a secret")
            String clientAuthentication,

            String tokenUrl,
            String bootstrap,
            String filingsTopic,
            String receiptsTopic,
            String consumerGroup,

            @Schema(nullable = true, description = "市局回执证书(PEM) / the bureau's certificate for receipts, PEM")
            String bureauCertificate,

            @Schema(description = "供 shell 使用的变量设置 / the same as variables for a shell")
            String exports) {}
}
