package org.qiyue.registry.service.web;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemBody;
import org.qiyue.registry.service.problem.ProblemException;

/**
 * Answers a browser that goes to a screen of the user interface with {@code index.html}. A file that is missing stays
 * missing: a page of HTML in place of a script breaks an open tab after a release. An unknown address of the API is a
 * problem, never a page.
 */
@Singleton
class UserInterface {
    private static final String SHELL = "/index.html";

    private final ProblemBody problems;

    UserInterface(ProblemBody problems) {
        this.problems = problems;
    }

    void routes(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT).handler(UserInterface::screenOrNext);
        router.route("/api/*").order(Integer.MAX_VALUE).handler(this::unknownAddress);
    }

    private static void screenOrNext(RoutingContext routing) {
        HttpMethod method = routing.request().method();
        boolean reads = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
        if (reads && wantsPage(routing) && Addresses.isScreen(routing.normalizedPath())) {
            routing.reroute(SHELL);
        } else {
            routing.next();
        }
    }

    private static boolean wantsPage(RoutingContext routing) {
        String accept = routing.request().getHeader("Accept");
        return accept == null || accept.contains("text/html") || accept.contains("*/*");
    }

    private void unknownAddress(RoutingContext routing) {
        ProblemException notFound = ProblemException.notFound();
        problems.end(routing, Problem.NOT_FOUND, notFound.detailZh(), notFound.detailEn());
    }
}
