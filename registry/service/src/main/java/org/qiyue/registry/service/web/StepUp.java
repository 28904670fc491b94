package org.qiyue.registry.service.web;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.qiyue.registry.service.access.RecentSignIn;

/**
 * Signing in once more for something that asks for it (RFC 9470): a page goes to {@code /step-up?to=} with its own address.
 * Who has not signed in lately is sent to the identity provider, which asks for password and code whatever session there is;
 * who has goes back to where he came from.
 */
@Unremovable
@ApplicationScoped
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
class StepUp implements OidcRedirectFilter {
    private final Clock clock;
    private final Duration freshFor;

    StepUp(Clock clock, @ConfigProperty(name = "qiyue.sign-in-fresh-for") Duration freshFor) {
        this.clock = clock;
        this.freshFor = freshFor;
    }

    void routes(@Observes Router router) {
        router.route(HttpMethod.GET, Addresses.STEP_UP).handler(StepUp::goBack);
    }

    /** Whether the request asks for a more recent sign-in than this one. */
    boolean isAskedFor(RoutingContext routing, SecurityIdentity identity) {
        return Addresses.STEP_UP.equals(routing.normalizedPath())
                && !(identity.getPrincipal() instanceof JsonWebToken token
                        && RecentSignIn.isRecent(token, clock.instant(), freshFor));
    }

    @Override
    public void filter(OidcRedirectContext redirect) {
        RoutingContext routing = redirect.routingContext();
        if (Addresses.STEP_UP.equals(routing.normalizedPath())) {
            redirect.additionalQueryParams().set("prompt", "login").set("max_age", "0");
            dropSession(routing);
        }
    }

    /** As long as there is a session, the code that the provider sends back would not be looked at. */
    private static void dropSession(RoutingContext routing) {
        for (Cookie cookie : List.copyOf(routing.request().cookies())) {
            if (cookie.getName().startsWith(OidcUtils.SESSION_COOKIE_NAME)) {
                routing.response()
                        .addCookie(Cookie.cookie(cookie.getName(), "")
                                .setPath("/")
                                .setMaxAge(0)
                                .setHttpOnly(true)
                                .setSameSite(CookieSameSite.LAX));
            }
        }
    }

    private static void goBack(RoutingContext routing) {
        String to = routing.queryParams().get("to");
        routing.response()
                .setStatusCode(303)
                .putHeader("Location", to != null && isOurs(to) ? to : "/")
                .putHeader("Cache-Control", "no-store")
                .end();
    }

    /** A screen of ours with its parameters, and nothing that a browser would read as another host's address. */
    private static boolean isOurs(String to) {
        int end = to.indexOf('?');
        return to.matches("/(?:[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?")
                && Addresses.isScreen(end < 0 ? to : to.substring(0, end));
    }
}
