package org.qiyue.registry.service.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.model.Refusal;

/** The body of {@code application/problem+json}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "RFC 9457 错误说明(中英文) / RFC 9457 problem in Chinese and English")
public record ProblemDetail(
        @Schema(description = "问题类型 URI / problem type URI") String type,
        @Schema(description = "标题(中文) / title in Chinese") String title,
        @Schema(description = "标题(英文) / title in English") String titleEn,
        @Schema(description = "HTTP 状态码 / HTTP status") int status,
        @Schema(description = "说明(中文) / detail in Chinese") String detail,
        @Schema(description = "说明(英文) / detail in English") String detailEn,
        @Schema(description = "稳定的错误代码 / stable code") String code,
        @Schema(description = "请求路径 / path of the request") String instance,

        @Schema(description = "错误编号,仅 500 / id of the log entry, with 500 only")
        String errorId,

        @Schema(description = "逐项参数错误,仅 400 / parameter by parameter, with 400 only")
        List<Violation> violations,

        @Schema(description = "不能办理的各项理由与补救办法,仅 ACT_REFUSED / every reason against an act, with ACT_REFUSED only")
        List<Reason> refusals) {

    /** One parameter that was not as it should be. */
    @Schema(name = "Violation")
    public record Violation(String parameter, String message, String messageEn) {}

    /** A reason against an act, and what to do about it. */
    @Schema(name = "RefusalReason")
    public record Reason(String code, String message, String messageEn, String remedy, String remedyEn) {}

    public ProblemDetail {
        refusals = refusals == null ? null : List.copyOf(refusals);
        violations = violations == null ? null : List.copyOf(violations);
    }

    /** The body of a problem at the given path. */
    public static ProblemDetail of(Problem problem, String detailZh, String detailEn, String instance) {
        return new ProblemDetail(
                problem.type(),
                problem.titleZh(),
                problem.titleEn(),
                problem.status(),
                detailZh,
                detailEn,
                problem.name(),
                instance,
                null,
                null,
                null);
    }

    ProblemDetail withErrorId(String id) {
        return new ProblemDetail(
                type, title, titleEn, status, detail, detailEn, code, instance, id, violations, refusals);
    }

    ProblemDetail withViolations(List<Violation> found) {
        return new ProblemDetail(
                type, title, titleEn, status, detail, detailEn, code, instance, errorId, found, refusals);
    }

    ProblemDetail withRefusals(List<Refusal> found) {
        List<Reason> reasons = found.stream()
                .map(refusal -> new Reason(
                        refusal.code(),
                        refusal.message().zh(),
                        refusal.message().en(),
                        refusal.remedy().zh(),
                        refusal.remedy().en()))
                .toList();
        return new ProblemDetail(
                type, title, titleEn, status, detail, detailEn, code, instance, errorId, violations, reasons);
    }
}
