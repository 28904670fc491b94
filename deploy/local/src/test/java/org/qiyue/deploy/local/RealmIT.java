package org.qiyue.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.deploy.local.realm.RealmLint;

/** Keycloak with the realm of a city: who gets in, with what, and who does not. */
@Timeout(300)
class RealmIT {

    /** Two failures within a second are taken for a machine's and lock for a minute by themselves. */
    private static final Duration AS_PEOPLE_TYPE = Duration.ofMillis(1_200);

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path temporary;

    private static Ports ports;
    private static Secrets secrets;
    private static OneTimeCodes codes;
    private static Supervisor supervisor;

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
    }

    @AfterAll
    static void stop() {
        supervisor.close();
    }

    @Test
    void anOfficialWithoutAValidCodeDoesNotGetIn() throws Exception {
        KeycloakVisitor visitor = registry().arrive().givePassword("city", secrets.ofPerson("city"));

        assertThat(visitor.isAskedForACode()).isTrue();
        assertThat(visitor.grant()).isEmpty();
        assertThat(visitor.giveCode("000000").grant()).isEmpty();
        assertThat(visitor.arrive().isAskedForAPassword())
                .as("nothing is kept of half a sign-in")
                .isTrue();
    }

    @Test
    void anOfficialWithACodeGetsInAndTheTokenIsShortAndForTheRegistryAlone() throws Exception {
        JsonNode claims = KeycloakVisitor.claims(signIn("chaoyang").tokens(registrySecret()));

        assertThat(claims.at("/realm_access/roles")).hasSize(1);
        assertThat(claims.at("/realm_access/roles/0").asText()).isEqualTo("district-supervisor");
        assertThat(claims.path("district").asText()).isEqualTo("110105");
        assertThat(claims.path("aud").asText()).isEqualTo("registry");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(300);
        assertThat(claims.has("resource_access")).isFalse();
    }

    @Test
    void whoSignsInOnceMoreShowsPasswordAndCodeAndTheTokenSaysWhen() throws Exception {
        KeycloakVisitor visitor = signIn("dongcheng");
        long first = KeycloakVisitor.claims(visitor.tokens(registrySecret()))
                .path("auth_time")
                .asLong();
        Thread.sleep(2_000);
        assertThat(KeycloakVisitor.claims(visitor.arrive().tokens(registrySecret()))
                        .path("auth_time")
                        .asLong())
                .as("a session that goes on keeps the time")
                .isEqualTo(first);

        assertThat(visitor.arriveToSignInOnceMore().isAskedForAPassword()).isTrue();
        assertThat(visitor.givePassword("dongcheng", secrets.ofPerson("dongcheng"))
                        .isAskedForACode())
                .isTrue();
        visitor.giveCode(codes.next(Account.find("dongcheng").orElseThrow()));

        assertThat(KeycloakVisitor.claims(visitor.tokens(registrySecret()))
                        .path("auth_time")
                        .asLong())
                .isGreaterThanOrEqualTo(first + 2);
    }

    @Test
    void aCodeIsGoodForOneUse() throws Exception {
        Account haidian = Account.find("haidian").orElseThrow();
        String code = codes.next(haidian);
        String password = secrets.ofPerson("haidian");

        assertThat(registry()
                        .arrive()
                        .givePassword("haidian", password)
                        .giveCode(code)
                        .grant())
                .isPresent();
        assertThat(registry()
                        .arrive()
                        .givePassword("haidian", password)
                        .giveCode(code)
                        .grant())
                .isEmpty();
    }

    @Test
    void thePublicSignsInWithAPasswordAlone() throws Exception {
        KeycloakVisitor employer = registry().arrive().givePassword("employer", secrets.ofPerson("employer"));

        JsonNode claims = KeycloakVisitor.claims(employer.tokens(registrySecret()));

        assertThat(claims.path("employer").asText())
                .isEqualTo(Account.find("employer").orElseThrow().bound());
    }

    @Test
    void theFifthWrongPasswordLocksForAQuarterOfAnHour() throws Exception {
        String right = secrets.ofPerson("yanqing");
        for (int wrong = 1; wrong <= 4; wrong++) {
            Thread.sleep(AS_PEOPLE_TYPE.toMillis());
            registry().arrive().givePassword("yanqing", "wrong-wrong-" + wrong);
        }
        assertThat(registry().arrive().givePassword("yanqing", right).isAskedForACode())
                .isTrue();
        Thread.sleep(AS_PEOPLE_TYPE.toMillis());

        registry().arrive().givePassword("yanqing", "wrong-wrong-5");

        assertThat(registry().arrive().givePassword("yanqing", right).isAskedForAPassword())
                .isTrue();
        JsonNode lock = admin("GET", "/attack-detection/brute-force/users/" + idOf("yanqing"));
        assertThat(lock.path("disabled").asBoolean()).isTrue();
        assertThat(lock.path("failedLoginNotBefore").asLong()
                        - lock.path("lastFailure").asLong() / 1_000)
                .isBetween(899L, 901L);
    }

    @Test
    void wrongCodesLockToo() throws Exception {
        for (int wrong = 1; wrong <= 5; wrong++) {
            Thread.sleep(AS_PEOPLE_TYPE.toMillis());
            registry().arrive().givePassword("miyun", secrets.ofPerson("miyun")).giveCode("00000" + wrong);
        }

        assertThat(registry()
                        .arrive()
                        .givePassword("miyun", secrets.ofPerson("miyun"))
                        .isAskedForAPassword())
                .isTrue();
    }

    @Test
    void aRefreshTokenIsGoodForOneUse() throws Exception {
        String first =
                signIn("pinggu").tokens(registrySecret()).path("refresh_token").asText();

        JsonNode refreshed = refresh(first);
        JsonNode again = refresh(first);

        assertThat(refreshed.path("access_token").asText()).isNotEmpty();
        assertThat(again.path("error").asText()).isEqualTo("invalid_grant");
        assertThat(refresh(refreshed.path("refresh_token").asText())
                        .path("error")
                        .asText())
                .as("whoever was robbed of it, or robbed it, is out")
                .isEqualTo("invalid_grant");
    }

    @Test
    void nobodyGetsATokenForAPassword() throws Exception {
        Map<String, String> asked = new HashMap<>(registrySecret());
        asked.putAll(Map.of("grant_type", "password", "username", "employer", "client_id", "registry"));
        asked.put("password", secrets.ofPerson("employer"));

        assertThat(KeycloakVisitor.token(issuer(), asked).path("error").asText())
                .isEqualTo("unauthorized_client");
        asked.remove("client_secret");
        for (String builtIn : List.of("admin-cli", "account-console", "security-admin-console")) {
            asked.put("client_id", builtIn);
            assertThat(KeycloakVisitor.token(issuer(), asked).path("error").asText())
                    .as(builtIn)
                    .isIn("invalid_client", "unauthorized_client");
        }
    }

    @Test
    void thereIsNoOfflineToken() throws Exception {
        HttpResponse<String> answer = http(HttpRequest.newBuilder(URI.create(issuer()
                + "/protocol/openid-connect/auth?response_type=code&client_id=registry&scope=openid%20offline_access"
                + "&code_challenge=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&code_challenge_method=S256&redirect_uri="
                + returnAddress())));

        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(location -> assertThat(location).contains("error=invalid_scope"));
    }

    @Test
    void theSecurityAdministratorKeepsAccountsAndNothingElse() throws Exception {
        String token = administrator("security");

        assertThat(status(token, "/users")).isEqualTo(200);
        for (String other : List.of("/clients", "/events", "/admin-events", "/authentication/flows")) {
            assertThat(status(token, other)).as(other).isEqualTo(403);
        }
    }

    @Test
    void theAuditorReadsWhoSignedInAndNothingElse() throws Exception {
        registry().arrive().givePassword("huairou", "not-the-password");

        String token = administrator("auditor");

        JsonNode failures = JSON.readTree(http(asking(token, "/events?type=LOGIN_ERROR&user=" + idOf("huairou")))
                .body());
        assertThat(failures).hasSize(1);
        assertThat(status(token, "/admin-events")).isEqualTo(200);
        for (String other : List.of("/users", "/clients")) {
            assertThat(status(token, other)).as(other).isEqualTo(403);
        }
    }

    @Test
    void theRealmThatRunsKeepsTheRulesToo() throws Exception {
        JsonNode running = admin("POST", "/partial-export?exportClients=true&exportGroupsAndRoles=true");

        assertThat(running.path("clients")).isNotEmpty();
        assertThat(RealmLint.findings(running)).isEmpty();
    }

    private static String issuer() {
        return Keycloak.issuer(ports);
    }

    private static String returnAddress() {
        return LocalCity.address(ports) + "/signed-in";
    }

    private static KeycloakVisitor registry() {
        return new KeycloakVisitor(issuer(), "registry", returnAddress());
    }

    private static Map<String, String> registrySecret() {
        return Map.of("client_secret", secrets.ofProgram("client.registry"));
    }

    private static KeycloakVisitor signIn(String username) throws Exception {
        return signIn(registry(), username);
    }

    private static KeycloakVisitor signIn(KeycloakVisitor visitor, String username) throws Exception {
        return visitor.arrive()
                .givePassword(username, secrets.ofPerson(username))
                .giveCode(codes.next(Account.find(username).orElseThrow()));
    }

    private static JsonNode refresh(String token) throws IOException, InterruptedException {
        Map<String, String> asked = new HashMap<>(registrySecret());
        asked.putAll(Map.of("grant_type", "refresh_token", "client_id", "registry", "refresh_token", token));
        return KeycloakVisitor.token(issuer(), asked);
    }

    /** The token with which somebody works in Keycloak's console. */
    private static String administrator(String username) throws Exception {
        String console = "http://localhost:" + ports.keycloak() + "/admin/qiyue/console/";
        return signIn(new KeycloakVisitor(issuer(), "security-admin-console", console), username)
                .tokens(Map.of())
                .path("access_token")
                .asText();
    }

    private static int status(String token, String path) throws IOException, InterruptedException {
        return http(asking(token, path)).statusCode();
    }

    private static HttpRequest.Builder asking(String token, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + ports.keycloak() + "/admin/realms/qiyue" + path))
                .header("Authorization", "Bearer " + token);
    }

    /** Asks as the administrator of Keycloak itself, whom the realm does not know. */
    private static JsonNode admin(String method, String path) throws IOException, InterruptedException {
        String token = KeycloakVisitor.token(
                        issuer().replace("/realms/qiyue", "/realms/master"),
                        Map.of(
                                "grant_type", "password",
                                "client_id", "admin-cli",
                                "username", "admin",
                                "password", secrets.ofPerson("keycloak-admin")))
                .path("access_token")
                .asText();
        HttpResponse<String> answer = http(asking(token, path).method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static String idOf(String username) throws IOException, InterruptedException {
        return admin("GET", "/users?exact=true&username=" + username)
                .path(0)
                .path("id")
                .asText();
    }

    private static HttpResponse<String> http(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
