package org.qiyue.registry.service.access;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/**
 * Reads the caller of the current request from the verified token of the session or of the bearer; of work that goes on
 * after a request, it is whoever asked for it.
 */
@ApplicationScoped
public class CallerIdentity {
    private final SecurityIdentity identity;
    private final ActingCaller acting;
    private final CallerRules rules;

    CallerIdentity(SecurityIdentity identity, ActingCaller acting) {
        this.identity = identity;
        this.acting = acting;
        this.rules = new CallerRules(code -> Area.find(code).isPresent());
    }

    /**
     * The caller.
     *
     * @throws ProblemException when nobody is signed in, or role and claims do not fit together
     */
    public Caller current() {
        Caller known = acting.caller();
        if (known != null) {
            return known;
        }
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new ProblemException(Problem.SIGN_IN_REQUIRED, "此接口需要登录。", "This address needs a sign-in.");
        }
        Caller read = rules.caller(new Claims(
                text(token, "preferred_username").orElse(token.getSubject()),
                text(token, "name"),
                identity.getRoles(),
                text(token, "district"),
                text(token, "platform"),
                text(token, "employer"),
                text(token, "worker"),
                text(token, "sector")));
        // Every row of a list asks again.
        acting.act(read);
        return read;
    }

    private static Optional<String> text(JsonWebToken token, String claim) {
        return claim(token, claim) instanceof String value && !value.isBlank() ? Optional.of(value) : Optional.empty();
    }

    /** Asked for a name that no standard has, the token itself makes and catches an exception, which costs more than a page. */
    private static Object claim(JsonWebToken token, String claim) {
        return token instanceof OidcJwtCallerPrincipal verified
                ? verified.getClaims().getClaimValue(claim)
                : token.getClaim(claim);
    }
}
