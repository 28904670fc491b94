package org.qiyue.registry.service.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemBody;

/**
 * What changes something comes from our own pages or from a machine. A session cookie goes along with whatever another
 * site makes a browser send, but no other site can add a header of its own to it: without {@code X-Requested-With:
 * JavaScript} an unsafe request is refused before anything of it is read. A bearer token is no cookie and needs no header.
 */
@Singleton
class UnsafeRequests {
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String BEARER = "bearer ";

    /** The longest content in bytes that anything here takes, but files of registers and attachments. */
    private static final long MOST = 16 * 1024;

    /** The address that takes such files, which limits their length itself as they come. */
    private static final String FILES = "/api/v1/register-files";

    /** Addresses that take attachments; how long one may be is known before it comes. */
    private static final Pattern ATTACHMENTS = Pattern.compile("/api/v1/cases/[0-9]{1,18}/attachments");

    /** Where the framework looks for the limit of content whose length the request does not say. */
    private static final String LIMIT = "io.quarkus.max-request-size";

    /** After the headers of every response, before the sign-in. */
    private static final int SECOND = Integer.MIN_VALUE + 20;

    /** After the framework has set its limit, before anything of the content is read. */
    private static final int LATER = -1;

    private final ProblemBody problems;
    private final long mostOfAttachment;

    UnsafeRequests(ProblemBody problems, @ConfigProperty(name = "qiyue.attachment.most-bytes") long mostOfAttachment) {
        this.problems = problems;
        this.mostOfAttachment = mostOfAttachment;
    }

    void routes(@Observes Router router) {
        router.route().order(SECOND).handler(this::refuseOrNext);
        router.route().order(LATER).handler(UnsafeRequests::limit);
    }

    private void refuseOrNext(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (SAFE.contains(request.method())) {
            routing.next();
        } else if (!isOurs(request)) {
            problems.end(
                    routing,
                    Problem.CROSS_SITE_REQUEST,
                    "请求须带请求头 X-Requested-With: JavaScript,或使用 Bearer 令牌。",
                    "The request needs the header X-Requested-With: JavaScript, or a bearer token.");
        } else if (takesAttachments(request) && isLongerThan(request, mostOfAttachment)) {
            long most = mostOfAttachment / (1024 * 1024);
            problems.end(
                    routing,
                    Problem.CONTENT_TOO_LARGE,
                    "附件至多 " + most + " MiB,请压缩或者拆分后上传。",
                    "An attachment has at most " + most + " MiB; compress or split it.");
        } else if (!takesFiles(request) && isLongerThan(request, MOST)) {
            problems.end(
                    routing,
                    Problem.CONTENT_TOO_LARGE,
                    "请求内容至多 16 KiB。",
                    "The content of a request has at most 16 KiB.");
        } else {
            routing.next();
        }
    }

    private static boolean isOurs(HttpServerRequest request) {
        String authorization = request.getHeader("Authorization");
        return "javascript".equalsIgnoreCase(request.getHeader("X-Requested-With"))
                || (authorization != null
                        && authorization.toLowerCase(Locale.ROOT).startsWith(BEARER));
    }

    /** As far as the request says how long it is; one that does not is cut off as it is read. */
    private static boolean isLongerThan(HttpServerRequest request, long most) {
        String length = request.getHeader("Content-Length");
        return length != null && (length.length() > 10 || Long.parseLong(length) > most);
    }

    private static void limit(RoutingContext routing) {
        if (routing.get(LIMIT) != null && !takesFiles(routing.request())) {
            routing.put(LIMIT, MOST);
        }
        routing.next();
    }

    private static boolean takesFiles(HttpServerRequest request) {
        return HttpMethod.POST.equals(request.method()) && FILES.equals(request.path()) || takesAttachments(request);
    }

    private static boolean takesAttachments(HttpServerRequest request) {
        return HttpMethod.POST.equals(request.method())
                && ATTACHMENTS.matcher(request.path()).matches();
    }
}
