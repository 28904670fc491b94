package org.qiyue.registry.service.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.qiyue.registry.service.problem.ProblemException;

/**
 * Whether the caller has shown password and code a short while ago (RFC 9470). The realm signs no official in without a
 * second factor, and its {@code auth_time} is when that was: a session that merely goes on keeps the old one.
 */
@ApplicationScoped
public class RecentSignIn {
    private final SecurityIdentity identity;
    private final Clock clock;
    private final Duration freshFor;

    RecentSignIn(
            SecurityIdentity identity,
            Clock clock,
            @ConfigProperty(name = "qiyue.sign-in-fresh-for") Duration freshFor) {
        this.identity = identity;
        this.clock = clock;
        this.freshFor = freshFor;
    }

    /**
     * Goes on only soon after a sign-in.
     *
     * @throws ProblemException STEP_UP_REQUIRED where it was too long ago, or the token does not say when
     */
    public void demand() {
        boolean isRecent =
                identity.getPrincipal() instanceof JsonWebToken token && isRecent(token, clock.instant(), freshFor);
        if (!isRecent) {
            throw ProblemException.stepUp(freshFor);
        }
    }

    /** Whether a token tells of a sign-in so recent. */
    public static boolean isRecent(JsonWebToken token, Instant now, Duration freshFor) {
        return signedInAt(token).filter(at -> at.plus(freshFor).isAfter(now)).isPresent();
    }

    private static Optional<Instant> signedInAt(JsonWebToken token) {
        Object at = token.getClaim("auth_time");
        return at instanceof Number seconds && seconds.longValue() > 0
                ? Optional.of(Instant.ofEpochSecond(seconds.longValue()))
                : Optional.empty();
    }
}
