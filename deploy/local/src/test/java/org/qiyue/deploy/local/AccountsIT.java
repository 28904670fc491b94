package org.qiyue.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.deploy.local.realm.RealmRole;
import org.qiyue.registry.admission.AccountDirectory;
import org.qiyue.registry.admission.AdmissionException;
import org.qiyue.registry.admission.Official;
import org.qiyue.registry.admission.SignInState;

/** What the registry's account does at a real realm with the accounts of officials, and what it may not do. */
@Timeout(300)
class AccountsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration AS_PEOPLE_TYPE = Duration.ofMillis(1_200);

    @TempDir
    static Path temporary;

    private static Ports ports;
    private static Secrets secrets;
    private static OneTimeCodes codes;
    private static Supervisor supervisor;
    private static AccountDirectory directory;

    @BeforeAll
    static void start() {
        CityFolder folder = CityFolder.open(temporary.resolve("city"));
        ports = Ports.free();
        secrets = new Secrets(folder.secrets());
        codes = new OneTimeCodes(secrets, Clock.systemUTC());
        supervisor = new Supervisor(folder, Console.silent());
        Keycloak keycloak =
                new Keycloak(folder, ports, secrets, Installation.find().keycloak());
        keycloak.prepare();
        RunningPart part = supervisor.start(keycloak.part());
        supervisor.await(part, Duration.ofMinutes(4), keycloak::answers);
        Set<String> officials = Arrays.stream(RealmRole.values())
                .filter(role -> !role.isPublic() && role != RealmRole.PLATFORM_OPERATOR)
                .map(RealmRole::spelling)
                .collect(Collectors.toSet());
        directory = new AccountDirectory(URI.create(issuer()), RealmTemplate.ACCOUNTS, secret(), PATIENCE, officials);
    }

    @AfterAll
    static void stop() {
        supervisor.close();
    }

    @Test
    void everybodyOfARoleIsFoundWithHisAreaAndNobodyOfThePublic() throws Exception {
        // One of the seventeen is given another role here.
        assertThat(directory.ofRole("district-supervisor"))
                .hasSizeBetween(16, 17)
                .anySatisfy(official -> {
                    assertThat(official.username()).isEqualTo("chaoyang");
                    assertThat(official.district()).isEqualTo("110105");
                    assertThat(official.isEnabled()).isTrue();
                });
        assertThat(directory.find("city").map(Official::role)).contains("city-officer");
        assertThat(directory.find("employer")).isEmpty();
        assertThat(directory.find("kaifang-operator")).isEmpty();
        assertThat(directory.find("nobody")).isEmpty();
    }

    @Test
    void aNewAccountHasExactlyOneRoleAndHasToChooseAPasswordAndBindAGenerator() throws Exception {
        directory.create("new-inspector", "测试新", "district-inspector", "110108", "Fresh-pass-2026x");

        Official made = directory.find("new-inspector").orElseThrow();
        SignInState state = directory.signInState(made);
        assertThat(made.role()).isEqualTo("district-inspector");
        assertThat(made.district()).isEqualTo("110108");
        assertThat(made.name()).isEqualTo("测试新");
        assertThat(made.isEnabled()).isTrue();
        assertThat(state.hasSecondFactor()).isFalse();
        assertThat(state.lastSignIn()).isNull();
        KeycloakVisitor visitor = registry().arrive().givePassword("new-inspector", "Fresh-pass-2026x");
        assertThat(visitor.grant()).as("not before both are done").isEmpty();
        assertThatThrownBy(() -> directory.create("new-inspector", "x", "leader", null, "Fresh-pass-2026x"))
                .isInstanceOfSatisfying(
                        AdmissionException.class,
                        failed -> assertThat(failed.kind()).isEqualTo(AdmissionException.Cause.CONFLICT));
    }

    @Test
    void aDisabledAccountDoesNotGetInAndItsSessionsEnd() throws Exception {
        Official fengtai = directory.find("fengtai").orElseThrow();
        JsonNode tokens = signIn("fengtai").tokens(registrySecret());
        Instant signedIn = directory.signInState(fengtai).lastSignIn();
        assertThat(signedIn).isBetween(Instant.now().minusSeconds(60), Instant.now());

        directory.enable(fengtai, false);

        assertThat(refresh(tokens).path("error").asText()).isEqualTo("invalid_grant");
        assertThat(registry()
                        .arrive()
                        .givePassword("fengtai", secrets.ofPerson("fengtai"))
                        .isAskedForACode())
                .isFalse();
        directory.enable(directory.find("fengtai").orElseThrow(), true);
        assertThat(signIn("fengtai").grant()).isPresent();
    }

    @Test
    void aLockOutIsSeenAndEnded() throws Exception {
        Official shunyi = directory.find("shunyi").orElseThrow();
        for (int wrong = 1; wrong <= 5; wrong++) {
            Thread.sleep(AS_PEOPLE_TYPE.toMillis());
            registry().arrive().givePassword("shunyi", "wrong-wrong-" + wrong);
        }
        assertThat(directory.signInState(shunyi).isLocked()).isTrue();

        directory.unlock(shunyi);

        assertThat(directory.signInState(shunyi).isLocked()).isFalse();
        assertThat(signIn("shunyi").grant()).isPresent();
    }

    @Test
    void withoutItsGeneratorAnAccountIsNotLetInBeforeItBindsAnother() throws Exception {
        Official daxing = directory.find("daxing").orElseThrow();
        JsonNode tokens = signIn("daxing").tokens(registrySecret());
        assertThat(directory.signInState(daxing).hasSecondFactor()).isTrue();

        directory.resetSecondFactor(daxing);

        assertThat(directory.signInState(daxing).hasSecondFactor()).isFalse();
        assertThat(refresh(tokens).path("error").asText()).isEqualTo("invalid_grant");
        assertThat(registry()
                        .arrive()
                        .givePassword("daxing", secrets.ofPerson("daxing"))
                        .grant())
                .isEmpty();
    }

    @Test
    void anotherRoleComesInPlaceOfTheFormerWithItsArea() throws Exception {
        Official changping = directory.find("changping").orElseThrow();

        directory.assign(changping, "district-approver", "110114");
        assertThat(KeycloakVisitor.claims(signIn("changping").tokens(registrySecret()))
                        .at("/realm_access/roles"))
                .extracting(JsonNode::asText)
                .containsExactly("district-approver");
        directory.assign(directory.find("changping").orElseThrow(), "leader", null);

        JsonNode claims = KeycloakVisitor.claims(signIn("changping").tokens(registrySecret()));
        assertThat(claims.at("/realm_access/roles"))
                .extracting(JsonNode::asText)
                .containsExactly("leader");
        assertThat(claims.has("district")).isFalse();
    }

    @Test
    void theAccountReadsNeitherClientsNorKeysAndChangesNothingOfTheRealm() throws Exception {
        String token = KeycloakVisitor.token(
                        issuer(),
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                RealmTemplate.ACCOUNTS,
                                "client_secret",
                                secret()))
                .path("access_token")
                .asText();

        assertThat(status(token, "GET", "/users")).isEqualTo(200);
        for (String other : Set.of("/clients", "/identity-provider/instances")) {
            assertThat(status(token, "GET", other)).as(other).isIn(403, 404);
        }
        assertThat(status(token, "POST", "/roles")).isEqualTo(403);
        assertThat(status(token, "POST", "/clients")).isEqualTo(403);
    }

    private static int status(String token, String method, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://localhost:" + ports.keycloak() + "/admin/realms/qiyue" + path))
                                .timeout(PATIENCE)
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .method(
                                        method,
                                        method.equals("GET")
                                                ? HttpRequest.BodyPublishers.noBody()
                                                : HttpRequest.BodyPublishers.ofString("{}"))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private static String issuer() {
        return Keycloak.issuer(ports);
    }

    private static String secret() {
        return secrets.ofProgram("client." + RealmTemplate.ACCOUNTS);
    }

    private static Map<String, String> registrySecret() {
        return Map.of("client_secret", secrets.ofProgram("client.registry"));
    }

    private static JsonNode refresh(JsonNode tokens) throws Exception {
        return KeycloakVisitor.token(
                issuer(),
                Map.of(
                        "client_secret",
                        secrets.ofProgram("client.registry"),
                        "grant_type",
                        "refresh_token",
                        "client_id",
                        "registry",
                        "refresh_token",
                        tokens.path("refresh_token").asText()));
    }

    private static KeycloakVisitor registry() {
        return new KeycloakVisitor(issuer(), "registry", LocalCity.address(ports) + "/signed-in");
    }

    private static KeycloakVisitor signIn(String username) throws Exception {
        return registry()
                .arrive()
                .givePassword(username, secrets.ofPerson(username))
                .giveCode(codes.next(Account.find(username).orElseThrow()));
    }
}
