package org.qiyue.registry.service.access;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/**
 * From claims to a caller. Fails closed: a role without the claim that bounds it, an unknown area, no role or more than
 * one role is refused, so that no mistake in the realm can widen what somebody sees.
 */
final class CallerRules {
    private final Predicate<String> knownArea;

    CallerRules(Predicate<String> knownArea) {
        this.knownArea = knownArea;
    }

    Caller caller(Claims claims) {
        Set<String> held = new TreeSet<>(claims.roles());
        held.retainAll(Roles.ALL);
        if (held.isEmpty()) {
            throw new ProblemException(
                    Problem.ROLE_MISSING,
                    "账号没有本系统的角色,请联系管理员。",
                    "The account has no role in this system; ask its administrator.");
        }
        if (held.size() > 1) {
            throw new ProblemException(
                    Problem.ROLES_IN_CONFLICT,
                    "一个账号只能有一个角色,当前为:" + String.join("、", held) + "。",
                    "An account holds one role only; this one holds " + String.join(", ", held) + ".");
        }
        return new Caller(
                claims.username(),
                claims.name().orElse(claims.username()),
                held,
                scope(held.iterator().next(), claims));
    }

    private Scope scope(String role, Claims claims) {
        return switch (role) {
            case Roles.CITY_OFFICER -> new Scope.City();
            case Roles.DISTRICT_SUPERVISOR -> district(claims);
            case Roles.PLATFORM_OPERATOR -> platform(claims);
            default -> new Scope.Nothing();
        };
    }

    private Scope district(Claims claims) {
        return claims.district()
                .filter(area -> !area.equals(Scope.City.CODE))
                .filter(knownArea)
                .<Scope>map(Scope.District::new)
                .orElseThrow(() -> new ProblemException(
                        Problem.AREA_MISSING,
                        "账号未指定有效的监管地区,请联系管理员。",
                        "The account names no valid supervision area; ask its administrator."));
    }

    private static Scope platform(Claims claims) {
        return claims.platform()
                .filter(Scope.Platform::isCode)
                .<Scope>map(Scope.Platform::new)
                .orElseThrow(() -> new ProblemException(
                        Problem.PLATFORM_MISSING,
                        "账号未指定有效的签署平台,请联系管理员。",
                        "The account names no valid signing platform; ask its administrator."));
    }
}
