package org.qiyue.registry.service.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a request ended with into a problem; a stack trace goes to the log, never to the client. */
final class ProblemMappers {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final String QUERY_CANCELED = "57014";
    private static final String SERIALIZATION_FAILURE = "40001";
    /** The one character of UTF-8 that the database cannot hold, U+0000, plain or escaped in JSON. */
    private static final Set<String> CHARACTER_NOT_IN_REPERTOIRE = Set.of("22021", "22P05");

    @ServerExceptionMapper
    Response refusal(ProblemException refusal, UriInfo uri) {
        ProblemDetail detail =
                ProblemDetail.of(refusal.problem(), refusal.detailZh(), refusal.detailEn(), instance(uri));
        Response.ResponseBuilder answer = Response.fromResponse(
                answer(refusal.refusals().isEmpty() ? detail : detail.withRefusals(refusal.refusals())));
        refusal.signInWithin()
                .ifPresent(within -> answer.header(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer error=\"insufficient_user_authentication\", error_description=\"A more recent"
                                + " authentication is required\", max_age=\"" + within.toSeconds() + '"'));
        refusal.retryAfter().ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, wait.toSeconds()));
        return answer.build();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid, UriInfo uri) {
        List<ProblemDetail.Violation> violations = invalid.getConstraintViolations().stream()
                .map(ProblemMappers::violation)
                .sorted(Comparator.comparing(ProblemDetail.Violation::parameter))
                .toList();
        return answer(ProblemDetail.of(
                        Problem.INVALID_PARAMETER,
                        "以下参数不正确,见 violations。",
                        "See violations for the parameters that are not valid.",
                        instance(uri))
                .withViolations(violations));
    }

    @ServerExceptionMapper
    Response unknown(NotFoundException unknown, UriInfo uri, Request request) {
        // Where addresses of several resources fit, the router answers 404 to a method that none of them has.
        if (!METHODS.contains(request.getMethod())) {
            return answer(methodNotAllowed(uri));
        }
        // JAX-RS answers 404 for a query parameter that does not convert; the conversion's failure is the cause.
        if (unknown.getCause() instanceof RuntimeException) {
            return answer(ProblemDetail.of(
                    Problem.INVALID_PARAMETER,
                    "某个参数的格式不正确。",
                    "A parameter is not in the form it should have.",
                    instance(uri)));
        }
        ProblemException notFound = ProblemException.notFound();
        return answer(ProblemDetail.of(Problem.NOT_FOUND, notFound.detailZh(), notFound.detailEn(), instance(uri)));
    }

    private static ProblemDetail methodNotAllowed(UriInfo uri) {
        return ProblemDetail.of(
                Problem.METHOD_NOT_ALLOWED, "该地址不支持此请求方法。", "This address does not support the method.", instance(uri));
    }

    @ServerExceptionMapper
    Response anonymous(UnauthorizedException anonymous, UriInfo uri) {
        return answer(
                ProblemDetail.of(Problem.SIGN_IN_REQUIRED, "此接口需要登录。", "This address needs a sign-in.", instance(uri)));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden, UriInfo uri) {
        return answer(ProblemDetail.of(
                Problem.NOT_ALLOWED, "您的角色无权使用此功能。", "Your role may not use this function.", instance(uri)));
    }

    @ServerExceptionMapper
    Response other(WebApplicationException other, UriInfo uri) {
        Response given = other.getResponse();
        int status = given.getStatus();
        if (status >= 500) {
            return unexpected(other, uri);
        }
        ProblemDetail detail = switch (status) {
            case 405 -> methodNotAllowed(uri);
            case 406 ->
                ProblemDetail.of(
                        Problem.NOT_ACCEPTABLE,
                        "仅提供 application/json。",
                        "Only application/json is offered.",
                        instance(uri));
            case 415 ->
                ProblemDetail.of(
                        Problem.UNSUPPORTED_MEDIA_TYPE,
                        "该地址不接受此内容类型。",
                        "This address does not accept the media type.",
                        instance(uri));
            default ->
                ProblemDetail.of(Problem.BAD_REQUEST, "无法理解该请求。", "The request was not understood.", instance(uri));
        };
        Response.ResponseBuilder answer = Response.fromResponse(answer(detail));
        Object allow = given.getHeaders().getFirst(HttpHeaders.ALLOW);
        if (allow != null) {
            answer.header(HttpHeaders.ALLOW, allow);
        }
        return answer.build();
    }

    @ServerExceptionMapper
    Response unreadable(MismatchedInputException unreadable, UriInfo uri) {
        return answer(ProblemDetail.of(
                Problem.BAD_REQUEST,
                "请求内容不是所要求的 JSON 形式。",
                "The content is not JSON of the form asked for.",
                instance(uri)));
    }

    @ServerExceptionMapper
    Response unexpected(Throwable unexpected, UriInfo uri) {
        String errorId = UUID.randomUUID().toString();
        Problem problem = kind(unexpected);
        if (problem == Problem.CHANGED_MEANWHILE) {
            return answer(ProblemDetail.of(
                    problem,
                    "其他人刚刚修改了此内容,请重新读取后再试。",
                    "Somebody has just changed it; read it again, then try again.",
                    instance(uri)));
        }
        if (problem == Problem.BAD_REQUEST) {
            return answer(ProblemDetail.of(
                    problem,
                    "请求中含有空字符(U+0000),请去掉后再试。",
                    "The request contains the null character (U+0000); leave it out and try again.",
                    instance(uri)));
        }
        Log.errorf(unexpected, "request failed errorId=%s code=%s", errorId, problem);
        return answer(ProblemDetail.of(
                        problem,
                        "请求未能完成,请稍后重试;如仍出现,请将错误编号告知管理员。",
                        "The request could not be completed; try later, and give the error id to the administrator if it persists.",
                        instance(uri))
                .withErrorId(errorId));
    }

    private static Problem kind(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && sql.getSQLState() != null) {
                if (sql.getSQLState().equals(QUERY_CANCELED)) {
                    return Problem.QUERY_TOO_SLOW;
                }
                if (sql.getSQLState().equals(SERIALIZATION_FAILURE)) {
                    return Problem.CHANGED_MEANWHILE;
                }
                if (CHARACTER_NOT_IN_REPERTOIRE.contains(sql.getSQLState())) {
                    return Problem.BAD_REQUEST;
                }
                if (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P")) {
                    return Problem.DATABASE_UNAVAILABLE;
                }
            }
        }
        return Problem.INTERNAL_ERROR;
    }

    private static ProblemDetail.Violation violation(ConstraintViolation<?> violation) {
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            parameter = node.getName();
        }
        String[] languages = violation.getMessage().split("\\|", 2);
        return new ProblemDetail.Violation(parameter, languages[0].strip(), languages[languages.length - 1].strip());
    }

    private static String instance(UriInfo uri) {
        return uri.getRequestUri().getRawPath();
    }

    private static Response answer(ProblemDetail detail) {
        return Response.status(detail.status())
                .type(ProblemBody.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(detail)
                .build();
    }
}
