package org.qiyue.registry.service.web;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.DefaultTokenStateManager;
import io.quarkus.oidc.runtime.OidcUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tokens of sessions, kept in their cookies, and renewed once however many requests of a page come at the same time:
 * the realm takes each refresh token once and ends the session of whoever shows one twice. The first request with
 * expired tokens renews them; those that come meanwhile, or soon after with the cookie of before, share what it got.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SessionTokens extends DefaultTokenStateManager {
    private static final String OURS = SessionTokens.class.getName();

    /** How long requests with the cookie of before may still be under way. */
    private static final long SHARED_NANOS = Duration.ofSeconds(30).toNanos();

    private final Map<String, Renewal> renewals = new ConcurrentHashMap<>();

    /**
     * One use of a refresh token.
     *
     * @param outcome the tokens it gave; null when it gave none
     */
    private record Renewal(long begun, CompletableFuture<AuthorizationCodeTokens> outcome) {
        static Renewal begin() {
            return new Renewal(System.nanoTime(), new CompletableFuture<>());
        }

        boolean isOver() {
            return System.nanoTime() - begun > SHARED_NANOS;
        }
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext routing,
            OidcTenantConfig config,
            String state,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        return super.getTokens(routing, config, state, context).chain(tokens -> current(routing, tokens));
    }

    private Uni<AuthorizationCodeTokens> current(RoutingContext routing, AuthorizationCodeTokens tokens) {
        String refreshToken = tokens.getRefreshToken();
        if (refreshToken == null || !isExpired(tokens.getIdToken())) {
            return Uni.createFrom().item(tokens);
        }
        renewals.values().removeIf(Renewal::isOver);
        Renewal renewal = Renewal.begin();
        Renewal before = renewals.putIfAbsent(refreshToken, renewal);
        if (before != null) {
            Context ours = Vertx.currentContext();
            return Uni.createFrom()
                    .completionStage(before.outcome())
                    .emitOn(task -> ours.runOnContext(nothing -> task.run()))
                    .map(renewed -> renewed == null ? tokens : renewed);
        }
        routing.put(OURS, renewal);
        // Whatever became of this request, nobody waits for it any longer.
        routing.addEndHandler(ended -> {
            if (renewal.outcome().complete(null)) {
                renewals.remove(refreshToken, renewal);
            }
        });
        return Uni.createFrom().item(tokens);
    }

    /** A second early: what expires between here and the check of the token is renewed by one request as well. */
    private static boolean isExpired(String idToken) {
        long now = System.currentTimeMillis() / 1_000;
        return OidcUtils.decodeJwtContent(idToken).getLong("exp", 0L) <= now + 1;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext routing,
            OidcTenantConfig config,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        return super.createTokenState(routing, config, tokens, context).invoke(state -> {
            Renewal renewal = routing.get(OURS);
            if (renewal != null) {
                renewal.outcome().complete(tokens);
            }
        });
    }
}
