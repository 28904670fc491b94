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
            case Roles.CITY_OFFICER, Roles.CITY_INSPECTOR, Roles.ARBITRATION_READER, Roles.SOCIAL_INSURANCE_AUDITOR ->
                new Scope.City();
            case Roles.STATISTICIAN, Roles.LEADER -> new Scope.Figures(Scope.City.CODE);
            case Roles.DISTRICT_SUPERVISOR, Roles.DISTRICT_INSPECTOR, Roles.DISTRICT_APPROVER ->
                new Scope.District(district(claims));
            case Roles.DISTRICT_STATISTICIAN -> new Scope.Figures(district(claims));
            case Roles.PLATFORM_OPERATOR -> platform(claims);
            case Roles.EMPLOYER_USER ->
                claims.employer()
                        .filter(Scope.Employer::isCode)
                        .<Scope>map(Scope.Employer::new)
                        .orElseThrow(() -> unbound("用人单位", "employer"));
            case Roles.WORKER_USER ->
                claims.worker()
                        .filter(Scope.Worker::isIndex)
                        .<Scope>map(Scope.Worker::new)
                        .orElseThrow(() -> unbound("劳动者", "worker"));
            case Roles.SECTOR_USER ->
                claims.sector()
                        .map(codes -> Set.of(codes.split(",", -1)))
                        .filter(Scope.Sector::areCodes)
                        .<Scope>map(Scope.Sector::new)
                        .orElseThrow(() -> unbound("行业", "industry"));
            default -> new Scope.Nothing();
        };
    }

    private String district(Claims claims) {
        return claims.district()
                .filter(area -> !area.equals(Scope.City.CODE))
                .filter(knownArea)
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

    private static ProblemException unbound(String zh, String en) {
        return new ProblemException(
                Problem.SUBJECT_MISSING,
                "账号未指定有效的" + zh + ",请联系管理员。",
                "The account names no valid " + en + "; ask its administrator.");
    }
}
