package org.qiyue.deploy.local.realm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules for what holds in the whole realm. */
final class SettingRules {

    private static final long DAYS_180 = 180L * 24 * 60 * 60;
    private static final Pattern POLICY = Pattern.compile("([a-zA-Z]+)\\(([^)]*)\\)|([a-zA-Z]+)");
    private static final Set<String> RECORDED = Set.of(
            "LOGIN",
            "LOGIN_ERROR",
            "LOGOUT",
            "CODE_TO_TOKEN_ERROR",
            "REFRESH_TOKEN_ERROR",
            "CLIENT_LOGIN",
            "CLIENT_LOGIN_ERROR",
            "UPDATE_CREDENTIAL",
            "REMOVE_CREDENTIAL",
            "USER_DISABLED_BY_TEMPORARY_LOCKOUT");
    private static final String PROFILES = "org.keycloak.userprofile.UserProfileProvider";

    private SettingRules() {}

    static Stream<Place> tls(Place realm) {
        return realm.at("sslRequired")
                .unless(needed -> Set.of("external", "all").contains(needed.asText()));
    }

    static Stream<Place> noSelfService(Place realm) {
        return Stream.of("registrationAllowed", "resetPasswordAllowed", "editUsernameAllowed", "rememberMe")
                .flatMap(service -> realm.at(service).unlessFalse());
    }

    static Stream<Place> lockOut(Place realm) {
        return Stream.of(
                        realm.at("bruteForceProtected").unlessTrue(),
                        realm.at("failureFactor").unlessWithin(1, 5),
                        realm.at("waitIncrementSeconds").unlessWithin(900, Integer.MAX_VALUE),
                        realm.at("maxFailureWaitSeconds").unlessWithin(900, Integer.MAX_VALUE),
                        realm.at("maxDeltaTimeSeconds").unlessWithin(900, Integer.MAX_VALUE))
                .flatMap(part -> part);
    }

    static Stream<Place> passwordPolicy(Place realm) {
        Map<String, String> policies = new HashMap<>();
        Matcher policy = POLICY.matcher(realm.text("passwordPolicy"));
        while (policy.find()) {
            policies.put(policy.group(1) == null ? policy.group(3) : policy.group(1), policy.group(2));
        }
        boolean kept = number(policies.get("length")) >= 12
                && policies.containsKey("notUsername")
                && policies.containsKey("notContainsUsername")
                && number(policies.get("passwordHistory")) >= 5;
        return realm.at("passwordPolicy").unless(any -> kept);
    }

    private static long number(String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Long.parseLong(text) : 0;
    }

    static Stream<Place> shortAccessTokens(Place realm) {
        Stream<Place> ofClients = realm.each("clients").stream()
                .map(client -> client.at("attributes").at("access.token.lifespan"))
                .filter(own -> !own.value().asText("").isEmpty())
                .flatMap(own -> own.unlessWithin(1, 300));
        return Stream.concat(realm.at("accessTokenLifespan").unlessWithin(1, 300), ofClients);
    }

    static Stream<Place> refreshRotation(Place realm) {
        return Stream.of(
                        realm.at("revokeRefreshToken").unlessTrue(),
                        realm.at("refreshTokenMaxReuse").unlessWithin(0, 0))
                .flatMap(part -> part);
    }

    static Stream<Place> sessionLimits(Place realm) {
        return Stream.of(
                        realm.at("ssoSessionIdleTimeout").unlessWithin(1, 1_800),
                        realm.at("ssoSessionMaxLifespan").unlessWithin(1, 36_000),
                        realm.at("accessCodeLifespan").unlessWithin(1, 60),
                        realm.at("accessCodeLifespanLogin").unlessWithin(1, 600))
                .flatMap(part -> part);
    }

    static Stream<Place> signInEvents(Place realm) {
        return Stream.of(
                        realm.at("eventsEnabled").unlessTrue(),
                        realm.at("eventsExpiration").unlessNumber(SettingRules::isKeptLong),
                        realm.at("enabledEventTypes").unlessHolds(RECORDED))
                .flatMap(part -> part);
    }

    static Stream<Place> adminEvents(Place realm) {
        return Stream.of(
                        realm.at("adminEventsEnabled").unlessTrue(),
                        realm.at("adminEventsDetailsEnabled").unlessTrue(),
                        realm.at("attributes").at("adminEventsExpiration").unlessNumber(SettingRules::isKeptLong))
                .flatMap(part -> part);
    }

    /** Keycloak keeps for ever what expires after no time. */
    private static boolean isKeptLong(long seconds) {
        return seconds == 0 || seconds >= DAYS_180;
    }

    static Stream<Place> noOtherIdentityProvider(Place realm) {
        return realm.at("identityProviders").unlessEmpty();
    }

    static Stream<Place> guardedAttributes(Place realm) {
        Place written = realm.at("components").each(PROFILES).stream()
                .findFirst()
                .map(provider -> provider.at("config").each("kc.user.profile.config"))
                .flatMap(configs -> configs.stream().findFirst())
                .orElse(realm.at("components").at(PROFILES));
        Optional<JsonNode> profile = parse(written.value().asText(""));
        boolean guarded = profile.isPresent()
                && Set.of("", "DISABLED")
                        .contains(profile.get().path("unmanagedAttributePolicy").asText(""))
                && claims().allMatch(claim -> isGuarded(profile.get(), claim));
        return written.unless(any -> guarded);
    }

    private static Stream<String> claims() {
        return Arrays.stream(RealmRole.values())
                .flatMap(role -> role.claim().stream())
                .distinct();
    }

    private static boolean isGuarded(JsonNode profile, String name) {
        for (JsonNode attribute : profile.path("attributes")) {
            if (attribute.path("name").asText().equals(name)) {
                return new Place("", attribute.path("permissions"))
                        .at("edit")
                        .texts()
                        .equals(Set.of("admin"));
            }
        }
        return false;
    }

    private static Optional<JsonNode> parse(String text) {
        try {
            return Optional.ofNullable(new ObjectMapper().readTree(text)).filter(JsonNode::isObject);
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }
}
