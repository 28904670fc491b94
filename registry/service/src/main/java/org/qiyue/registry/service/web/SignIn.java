package org.qiyue.registry.service.web;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Locale;
import java.util.Set;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemBody;

/**
 * OpenID Connect with an answer that fits the one who asks: a browser that goes to a screen is sent to the sign-in, a
 * script of a page whose session has ended hears 499, and everybody else hears 401; the two last as problems. Only
 * screens are redirected, so that twenty expired requests of one page do not begin twenty sign-ins.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SignIn implements HttpAuthenticationMechanism {
    private static final Set<String> SCRIPTS = Set.of("javascript", "xmlhttprequest");

    private final OidcAuthenticationMechanism oidc;
    private final ProblemBody problems;
    private final StepUp stepUp;

    SignIn(OidcAuthenticationMechanism oidc, ProblemBody problems, StepUp stepUp) {
        this.oidc = oidc;
        this.problems = problems;
        this.stepUp = stepUp;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext routing, IdentityProviderManager providers) {
        return oidc.authenticate(routing, providers)
                .onItem()
                .ifNotNull()
                .invoke(identity -> {
                    if (stepUp.isAskedFor(routing, identity)) {
                        throw new AuthenticationFailedException();
                    }
                })
                .onFailure()
                // OpenID Connect names itself as the one to answer for a token it refuses; the answer is ours.
                .invoke(refused -> routing.put(HttpAuthenticationMechanism.class.getName(), this));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext routing) {
        return oidc.getChallenge(routing);
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext routing) {
        if (isScript(routing)) {
            problems.end(
                    routing,
                    Problem.SESSION_EXPIRED,
                    "登录已过期,请重新登录后继续。",
                    "The session has expired; sign in again to go on.");
            return Uni.createFrom().item(true);
        }
        if (isBrowsing(routing)) {
            return HttpAuthenticationMechanism.super.sendChallenge(routing);
        }
        routing.response().putHeader("WWW-Authenticate", "Bearer");
        problems.end(routing, Problem.SIGN_IN_REQUIRED, "此地址需要登录。", "This address needs a sign-in.");
        return Uni.createFrom().item(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext routing) {
        return oidc.getCredentialTransport(routing);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority() + 1;
    }

    private static boolean isScript(RoutingContext routing) {
        String with = routing.request().getHeader("X-Requested-With");
        return with != null && SCRIPTS.contains(with.toLowerCase(Locale.ROOT));
    }

    private static boolean isBrowsing(RoutingContext routing) {
        HttpMethod method = routing.request().method();
        return (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD))
                && routing.request().getHeader("Authorization") == null
                && Addresses.beginsSignIn(routing.normalizedPath());
    }
}
