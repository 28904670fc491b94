package org.qiyue.deploy.local.realm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules for how people prove who they are. */
final class FlowRules {

    private static final String REQUIRED = "REQUIRED";

    private FlowRules() {}

    /**
     * Either the cookie of a session that began so, or a password and then, unless the role is marked, a code: any other
     * step is one more way in and breaks the rule.
     */
    static Stream<Place> secondFactor(Place realm) {
        boolean kept = flow(realm, realm.text("browserFlow"))
                .filter(browser -> isTwoWays(realm, browser))
                .isPresent();
        return realm.at("browserFlow").unless(any -> kept);
    }

    private static boolean isTwoWays(Place realm, Place browser) {
        List<Place> ways = steps(browser);
        return ways.size() == 2
                && isStep(ways.get(0), "auth-cookie", "ALTERNATIVE")
                && isFlow(ways.get(1), "ALTERNATIVE")
                && flow(realm, ways.get(1).text("flowAlias"))
                        .filter(signIn -> isPasswordAndMore(realm, signIn))
                        .isPresent();
    }

    private static boolean isPasswordAndMore(Place realm, Place signIn) {
        List<Place> steps = steps(signIn);
        return steps.size() == 2
                && isStep(steps.get(0), "auth-username-password-form", REQUIRED)
                && isFlow(steps.get(1), "CONDITIONAL")
                && flow(realm, steps.get(1).text("flowAlias"))
                        .filter(second -> isCodeForAllUnmarked(realm, second))
                        .isPresent();
    }

    private static boolean isCodeForAllUnmarked(Place realm, Place second) {
        List<Place> steps = steps(second);
        return steps.size() == 2
                && isStep(steps.get(0), "conditional-user-role", REQUIRED)
                && config(realm, steps.get(0).text("authenticatorConfig"))
                        .filter(config -> config.text("condUserRole").equals(RealmRole.ONE_FACTOR))
                        .filter(config -> config.text("negate").equals("true"))
                        .isPresent()
                && isStep(steps.get(1), "auth-otp-form", REQUIRED);
    }

    static Stream<Place> oneFactorRoles(Place realm) {
        return realm.at("roles").each("realm").stream()
                .filter(role -> RealmRole.find(role.text("name"))
                        .filter(RealmRole::isPublic)
                        .isEmpty())
                .map(role -> role.at("composites").at("realm"))
                .filter(contained -> contained.texts().contains(RealmRole.ONE_FACTOR));
    }

    static Stream<Place> oneTimeCodes(Place realm) {
        return Stream.of(
                        realm.at("otpPolicyType").unlessText("totp"),
                        realm.at("otpPolicyDigits").unlessWithin(6, 8),
                        realm.at("otpPolicyPeriod").unlessWithin(1, 30),
                        realm.at("otpPolicyLookAheadWindow").unlessWithin(0, 1),
                        realm.at("otpPolicyCodeReusable").unlessFalse())
                .flatMap(part -> part);
    }

    static Stream<Place> directGrantDenied(Place realm) {
        boolean denied = flow(realm, realm.text("directGrantFlow"))
                .map(FlowRules::steps)
                .filter(steps -> steps.size() == 1 && isStep(steps.get(0), "deny-access-authenticator", REQUIRED))
                .isPresent();
        return realm.at("directGrantFlow").unless(any -> denied);
    }

    static Stream<Place> oneFlowForAll(Place realm) {
        return realm.each("clients").stream()
                .flatMap(client ->
                        client.at("authenticationFlowBindingOverrides").unlessEmpty());
    }

    private static Optional<Place> flow(Place realm, String alias) {
        return realm.each("authenticationFlows").stream()
                .filter(flow -> flow.text("alias").equals(alias))
                .findFirst();
    }

    private static Optional<Place> config(Place realm, String alias) {
        return realm.each("authenticatorConfig").stream()
                .filter(config -> config.text("alias").equals(alias))
                .map(config -> config.at("config"))
                .findFirst();
    }

    /** The steps that are taken, in their order. */
    private static List<Place> steps(Place flow) {
        return flow.each("authenticationExecutions").stream()
                .filter(step -> !step.text("requirement").equals("DISABLED"))
                .sorted((one, other) -> Integer.compare(priority(one), priority(other)))
                .toList();
    }

    private static int priority(Place step) {
        return step.value().path("priority").asInt();
    }

    private static boolean isStep(Place step, String authenticator, String requirement) {
        return step.text("authenticator").equals(authenticator)
                && step.text("requirement").equals(requirement)
                && Set.of("", "false").contains(step.text("authenticatorFlow"));
    }

    private static boolean isFlow(Place step, String requirement) {
        return step.flag("authenticatorFlow") && step.text("requirement").equals(requirement);
    }
}
