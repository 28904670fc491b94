package org.qiyue.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiyue.deploy.local.RealmMutation.remove;
import static org.qiyue.deploy.local.RealmMutation.set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qiyue.deploy.local.realm.Finding;
import org.qiyue.deploy.local.realm.RealmLint;
import org.qiyue.deploy.local.realm.RealmRule;

/** The realm as it is shipped keeps every rule; each rule is broken by a change of that realm, and by that one alone. */
class RealmLintTest {

    private static final String REGISTRY = "/clients/registry/";
    private static final String PROFILE =
            "/components/org.keycloak.userprofile.UserProfileProvider/0/config/" + "kc.user.profile.config/0";
    private static final String SERVICE = """
            {"clientId": "reports", "enabled": true, "publicClient": false, "standardFlowEnabled": false,
             "serviceAccountsEnabled": true, "clientAuthenticatorType": "%s", "secret": "%s",
             "fullScopeAllowed": false, "defaultClientScopes": ["basic"], "optionalClientScopes": [],
             "protocolMappers": [{"name": "audience", "protocolMapper": "oidc-audience-mapper"}]}""";

    private static final String WORKER = """
            {"username": "worker", "realmRoles": ["worker-user"], "attributes": {"worker": ["%s"]}}""";
    private static final String PROGRAM = """
            {"username": "service-account", "serviceAccountClientId": "%s",
             "clientRoles": {"realm-management": ["%s"]}}""";

    @TempDir
    static Path folder;

    private static JsonNode realm;

    static List<RealmMutation> mutations() {
        return List.of(
                set(RealmRule.TLS, "/sslRequired", "\"none\""),
                set(RealmRule.NO_SELF_SERVICE, "/registrationAllowed", "true"),
                set(RealmRule.NO_SELF_SERVICE, "/resetPasswordAllowed", "true"),
                set(RealmRule.NO_SELF_SERVICE, "/editUsernameAllowed", "true"),
                set(RealmRule.NO_SELF_SERVICE, "/rememberMe", "true"),
                remove(RealmRule.LOCK_OUT, "/bruteForceProtected"),
                set(RealmRule.LOCK_OUT, "/failureFactor", "6"),
                set(RealmRule.LOCK_OUT, "/waitIncrementSeconds", "60"),
                set(RealmRule.LOCK_OUT, "/maxFailureWaitSeconds", "899"),
                set(RealmRule.LOCK_OUT, "/maxDeltaTimeSeconds", "60"),
                set(
                        RealmRule.PASSWORD_POLICY,
                        "/passwordPolicy",
                        "\"length(11) and notUsername and notContainsUsername and passwordHistory(5)\""),
                set(RealmRule.PASSWORD_POLICY, "/passwordPolicy", "\"length(12) and notUsername\""),
                remove(RealmRule.PASSWORD_POLICY, "/passwordPolicy"),
                set(RealmRule.SHORT_ACCESS_TOKENS, "/accessTokenLifespan", "301"),
                set(RealmRule.SHORT_ACCESS_TOKENS, REGISTRY + "attributes/access.token.lifespan", "\"3600\""),
                set(RealmRule.REFRESH_ROTATION, "/revokeRefreshToken", "false"),
                set(RealmRule.REFRESH_ROTATION, "/refreshTokenMaxReuse", "1"),
                set(RealmRule.SESSION_LIMITS, "/ssoSessionIdleTimeout", "1801"),
                set(RealmRule.SESSION_LIMITS, "/ssoSessionMaxLifespan", "36001"),
                set(RealmRule.SESSION_LIMITS, "/accessCodeLifespan", "61"),
                set(RealmRule.SESSION_LIMITS, "/accessCodeLifespanLogin", "601"),
                set(RealmRule.SIGN_IN_EVENTS, "/eventsEnabled", "false"),
                set(RealmRule.SIGN_IN_EVENTS, "/eventsExpiration", "2592000"),
                remove(RealmRule.SIGN_IN_EVENTS, "/enabledEventTypes/1"),
                set(RealmRule.ADMIN_EVENTS, "/adminEventsEnabled", "false"),
                set(RealmRule.ADMIN_EVENTS, "/adminEventsDetailsEnabled", "false"),
                set(RealmRule.ADMIN_EVENTS, "/attributes/adminEventsExpiration", "\"86400\""),
                set(RealmRule.GUARDED_ATTRIBUTES, PROFILE, "\"{}\""),
                set(RealmRule.GUARDED_ATTRIBUTES, PROFILE, "\"not JSON\""),
                set(RealmRule.NO_OTHER_IDENTITY_PROVIDER, "/identityProviders", "[{\"alias\": \"elsewhere\"}]"),
                set(RealmRule.SECOND_FACTOR, "/browserFlow", "\"browser\""),
                remove(RealmRule.SECOND_FACTOR, "/browserFlow"),
                set(
                        RealmRule.SECOND_FACTOR,
                        "/authenticationFlows/qiyue second factor/authenticationExecutions/auth-otp-form/requirement",
                        "\"ALTERNATIVE\""),
                set(
                        RealmRule.SECOND_FACTOR,
                        "/authenticationFlows/qiyue sign-in/authenticationExecutions/1/requirement",
                        "\"DISABLED\""),
                set(
                        RealmRule.SECOND_FACTOR,
                        "/authenticationFlows/qiyue browser/authenticationExecutions/+",
                        "{\"authenticator\": \"identity-provider-redirector\", \"requirement\": \"ALTERNATIVE\"}"),
                set(RealmRule.SECOND_FACTOR, "/authenticatorConfig/all but one-factor/config/negate", "\"false\""),
                set(RealmRule.SECOND_FACTOR, "/authenticatorConfig/all but one-factor/config/condUserRole", "\"x\""),
                set(RealmRule.ONE_FACTOR_ROLES, "/roles/realm/leader/composites", "{\"realm\": [\"one-factor\"]}"),
                set(RealmRule.ONE_TIME_CODES, "/otpPolicyType", "\"hotp\""),
                set(RealmRule.ONE_TIME_CODES, "/otpPolicyDigits", "4"),
                set(RealmRule.ONE_TIME_CODES, "/otpPolicyPeriod", "60"),
                set(RealmRule.ONE_TIME_CODES, "/otpPolicyLookAheadWindow", "2"),
                set(RealmRule.ONE_TIME_CODES, "/otpPolicyCodeReusable", "true"),
                set(RealmRule.DIRECT_GRANT_DENIED, "/directGrantFlow", "\"direct grant\""),
                set(
                        RealmRule.DIRECT_GRANT_DENIED,
                        "/authenticationFlows/qiyue no direct grant/authenticationExecutions/0/requirement",
                        "\"DISABLED\""),
                set(
                        RealmRule.ONE_FLOW_FOR_ALL,
                        REGISTRY + "authenticationFlowBindingOverrides",
                        "{\"browser\": \"another\"}"),
                set(RealmRule.NO_DIRECT_GRANT, REGISTRY + "directAccessGrantsEnabled", "true"),
                set(RealmRule.NO_IMPLICIT_FLOW, REGISTRY + "implicitFlowEnabled", "true"),
                set(
                        RealmRule.NO_OTHER_GRANT,
                        REGISTRY + "attributes/oauth2.device.authorization.grant.enabled",
                        "\"true\""),
                set(RealmRule.NO_OTHER_GRANT, REGISTRY + "attributes/standard.token.exchange.enabled", "\"true\""),
                set(RealmRule.EXACT_ADDRESSES, REGISTRY + "redirectUris/+", "\"http://localhost:18000/*\""),
                set(RealmRule.EXACT_ADDRESSES, REGISTRY + "redirectUris/+", "\"http://registry.example/signed-in\""),
                set(RealmRule.EXACT_ADDRESSES, REGISTRY + "redirectUris/+", "\"//elsewhere.example/signed-in\""),
                set(RealmRule.EXACT_ADDRESSES, REGISTRY + "redirectUris", "[]"),
                set(RealmRule.EXACT_ADDRESSES, REGISTRY + "redirectUris/+", "\"/admin/qiyue/console/*\""),
                set(RealmRule.EXACT_ADDRESSES, "/clients/security-admin-console/redirectUris/+", "\"/admin/*\""),
                set(RealmRule.EXACT_ADDRESSES, REGISTRY + "rootUrl", "\"http://registry.example\""),
                set(RealmRule.EXACT_ADDRESSES, REGISTRY + "webOrigins/+", "\"*\""),
                set(RealmRule.EXACT_ADDRESSES, REGISTRY + "attributes/post.logout.redirect.uris", "\"/##/*\""),
                set(RealmRule.EXACT_ADDRESSES, "/clients/platform-yiqian/redirectUris/+", "\"https://a.example/\""),
                set(RealmRule.PKCE, REGISTRY + "attributes/pkce.code.challenge.method", "\"plain\""),
                remove(RealmRule.PKCE, "/clients/security-admin-console/attributes/pkce.code.challenge.method"),
                set(RealmRule.NO_FULL_SCOPE, REGISTRY + "fullScopeAllowed", "true"),
                remove(RealmRule.NO_FULL_SCOPE, "/clients/platform-yiqian/fullScopeAllowed"),
                set(RealmRule.NO_PUBLIC_CLIENT, REGISTRY + "publicClient", "true"),
                set(RealmRule.SERVICE_ACCOUNT_KEYS, "/clients/+", SERVICE.formatted("client-secret", "s".repeat(40))),
                set(RealmRule.LONG_SECRETS, REGISTRY + "secret", "\"" + "s".repeat(31) + "\""),
                remove(RealmRule.LONG_SECRETS, "/clients/platform-yiqian/secret"),
                remove(RealmRule.ONE_AUDIENCE, "/clients/platform-yiqian/protocolMappers/audience-kafka"),
                set(
                        RealmRule.ONE_AUDIENCE,
                        REGISTRY + "protocolMappers/+",
                        "{\"name\": \"second\", \"protocolMapper\": \"oidc-audience-mapper\"}"),
                set(RealmRule.NO_OFFLINE_TOKENS, REGISTRY + "optionalClientScopes/+", "\"offline_access\""),
                remove(RealmRule.NO_OFFLINE_TOKENS, REGISTRY + "optionalClientScopes"),
                remove(RealmRule.NO_OFFLINE_TOKENS, "/defaultOptionalClientScopes"),
                set(RealmRule.UNUSED_CLIENTS_OFF, "/clients/account/enabled", "true")
                        .andSet("/clients/account/publicClient", "false")
                        .andSet("/clients/account/protocolMappers", "[{\"protocolMapper\": \"oidc-audience-mapper\"}]"),
                remove(RealmRule.UNUSED_CLIENTS_OFF, "/clients/admin-cli"),
                set(RealmRule.ROLES, "/roles/realm/+", "{\"name\": \"minister\"}"),
                remove(RealmRule.ROLES, "/roles/realm/province-consumer"),
                set(
                        RealmRule.ADMIN_RIGHTS,
                        "/roles/realm/leader/composites",
                        "{\"client\": {\"realm-management\": [\"view-events\"]}}"),
                set(
                        RealmRule.ADMIN_RIGHTS,
                        "/roles/realm/security-administrator/composites/client/realm-management/+",
                        "\"realm-admin\""),
                set(RealmRule.ADMIN_RIGHTS, "/roles/realm/leader/composites", "{\"realm\": [\"city-officer\"]}"),
                set(RealmRule.ADMIN_RIGHTS, "/users/chaoyang/clientRoles", "{\"realm-management\": [\"view-users\"]}"),
                set(RealmRule.ADMIN_RIGHTS, "/users/+", PROGRAM.formatted("registry-admission", "realm-admin")),
                set(RealmRule.ADMIN_RIGHTS, "/users/+", PROGRAM.formatted("platform-yiqian", "manage-clients")),
                set(RealmRule.ADMIN_RIGHTS, "/users/+", PROGRAM.formatted("registry-accounts", "manage-clients")),
                set(RealmRule.ADMIN_RIGHTS, "/users/+", PROGRAM.formatted("registry-admission", "manage-users")),
                set(RealmRule.ADMIN_RIGHTS, "/groups", "[{\"name\": \"chiefs\", \"realmRoles\": [\"city-officer\"]}]"),
                set(
                        RealmRule.ADMIN_RIGHTS,
                        "/roles/realm/+",
                        "{\"name\": \"default-roles-qiyue\", \"composites\": {\"realm\": [\"city-officer\"]}}"),
                set(RealmRule.ADMIN_RIGHTS, "/defaultRoles", "[\"leader\"]"),
                set(RealmRule.ADMIN_RIGHTS, "/defaultGroups", "[\"/chiefs\"]"),
                set(
                        RealmRule.ADMIN_RIGHTS,
                        "/clientScopeMappings/realm-management/+",
                        "{\"client\": \"registry\", \"roles\": [\"manage-users\"]}"),
                set(
                        RealmRule.ONE_ROLE,
                        "/users/+",
                        "{\"username\": \"service-account-platform-yiqian\","
                                + " \"serviceAccountClientId\": \"platform-yiqian\", \"realmRoles\": [\"city-officer\"]}"),
                set(RealmRule.ONE_ROLE, "/users/city/realmRoles/+", "\"auditor\""),
                set(RealmRule.ONE_ROLE, "/users/city/realmRoles", "[]"),
                set(RealmRule.ONE_ROLE, "/users/city/realmRoles", "[\"one-factor\"]"),
                remove(RealmRule.CLAIM_OF_THE_ROLE, "/users/chaoyang/attributes/district"),
                set(RealmRule.CLAIM_OF_THE_ROLE, "/users/chaoyang/attributes/district", "[\"110000\"]"),
                set(RealmRule.CLAIM_OF_THE_ROLE, "/users/chaoyang/attributes/district/+", "\"110108\""),
                set(RealmRule.CLAIM_OF_THE_ROLE, "/users/chaoyang/attributes/sector", "[\"H\"]"),
                set(RealmRule.CLAIM_OF_THE_ROLE, "/users/catering/attributes/sector", "[\"H;I63\"]"),
                set(RealmRule.CLAIM_OF_THE_ROLE, "/users/employer/attributes/employer", "[\"91110105MAT0000N00\"]"),
                set(RealmRule.CLAIM_OF_THE_ROLE, "/users/+", WORKER.formatted("110105199001011234")),
                set(RealmRule.CLAIM_OF_THE_ROLE, "/users/kaifang-operator/attributes/platform", "[\"Kai Fang\"]"),
                remove(RealmRule.SECOND_FACTOR_GIVEN, "/users/city/credentials/1"));
    }

    @BeforeAll
    static void render() throws Exception {
        realm = new ObjectMapper()
                .readTree(RealmTemplate.render(new Ports(18_000), new Secrets(folder.resolve("secrets.properties"))));
    }

    @Test
    void theShippedRealmKeepsEveryRule() {
        assertThat(RealmLint.findings(realm)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void aChangeBreaksItsRuleAndNoOther(RealmMutation mutation) throws Exception {
        assertThat(RealmLint.findings(mutation.applied(realm)))
                .extracting(Finding::rule)
                .containsOnly(mutation.rule());
    }

    @Test
    void everyRuleIsBrokenBySomeChange() {
        assertThat(mutations().stream().map(RealmMutation::rule).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(RealmRule.class));
    }

    @Test
    void aFindingNamesThePlaceInBothLanguages() throws Exception {
        List<Finding> findings = RealmLint.findings(
                set(RealmRule.LOCK_OUT, "/failureFactor", "6").applied(realm));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).sentence())
                .isEqualTo("LOCK_OUT /failureFactor：连错五次锁定十五分钟。 Five failures lock for fifteen minutes.");
    }

    @Test
    void aSignedServiceAccountIsNoFinding() throws Exception {
        assertThat(RealmLint.findings(
                        set(RealmRule.SERVICE_ACCOUNT_KEYS, "/clients/+", SERVICE.formatted("client-jwt", ""))
                                .applied(realm)))
                .isEmpty();
    }

    @Test
    void aWorkerIsKnownByTheIndexOfTheRegister() throws Exception {
        JsonNode known = set(RealmRule.CLAIM_OF_THE_ROLE, "/users/+", WORKER.formatted("0f".repeat(16)))
                .applied(realm);

        assertThat(RealmLint.findings(known)).isEmpty();
    }

    @Test
    void whoAdmitsPlatformsMayMakeTheirClients() throws Exception {
        JsonNode admitting = set(
                        RealmRule.ADMIN_RIGHTS, "/users/+", PROGRAM.formatted("registry-admission", "manage-clients"))
                .andSet(
                        "/clientScopeMappings/realm-management/+",
                        "{\"client\": \"registry-admission\", \"roles\": [\"manage-clients\"]}")
                .applied(realm);

        assertThat(RealmLint.findings(admitting)).isEmpty();
    }

    @Test
    void whoBindsACodeGeneratorAtTheFirstSignInIsNoFinding() throws Exception {
        JsonNode later = remove(RealmRule.SECOND_FACTOR_GIVEN, "/users/city/credentials/1")
                .andSet("/users/city/requiredActions", "[\"CONFIGURE_TOTP\"]")
                .applied(realm);

        assertThat(RealmLint.findings(later)).isEmpty();
    }

    @Test
    void aRealmThatBreaksARuleIsNotImported() throws Exception {
        String broken =
                set(RealmRule.TLS, "/sslRequired", "\"none\"").applied(realm).toString();

        RealmCommand.demand(realm.toString());
        assertThatThrownBy(() -> RealmCommand.demand(broken))
                .isInstanceOfSatisfying(
                        CityFailure.class,
                        failure -> assertThat(failure.sentence()).contains("TLS /sslRequired"));
    }

    @Test
    void theCommandHoldsAFileAgainstTheRulesAndSaysHowItWent() throws Exception {
        Path file = folder.resolve("realm.json");
        Files.writeString(
                file,
                set(RealmRule.TLS, "/sslRequired", "\"none\"").applied(realm).toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CityCommands commands = new CityCommands(folder.resolve("no-city"), new PrintStream(out, true, "UTF-8"));

        assertThat(commands.run(CommandLine.read(List.of("lint-realm", file.toString()), folder)))
                .isEqualTo(1);
        assertThat(commands.run(CommandLine.read(List.of("lint-realm"), folder)))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "TLS /sslRequired：外部连接须用 TLS。 Connections from elsewhere need TLS.",
                        "1 处不合规则 · 1 places break a rule",
                        "合于全部 %1$d 条规则 · keeps all %1$d rules".formatted(RealmRule.values().length));
        assertThat(folder.resolve("no-city")).doesNotExist();
    }

    @Test
    void theCommandRefusesWhatIsNoRealm() throws Exception {
        Path file = Files.writeString(folder.resolve("letter"), "Dear Sir");
        CityCommands commands = new CityCommands(folder, System.out);

        for (String name : List.of(file.toString(), folder.resolve("missing").toString())) {
            assertThatThrownBy(() -> commands.run(CommandLine.read(List.of("lint-realm", name), folder)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(name);
        }
    }
}
