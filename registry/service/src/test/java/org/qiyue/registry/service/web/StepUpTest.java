package org.qiyue.registry.service.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;

/** A reveal asks for a sign-in within the last hour here, and a page gets one by going to /step-up. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class StepUpTest {
    private static final String CONTRACT = "01HZAS0F000000000000000003";
    private static final String REVEAL = "{\"contractId\": \"" + CONTRACT
            + "\", \"fields\": [\"contract.wage\"], \"purpose\": \"01\", \"note\": null, \"caseNo\": \"1\"}";

    @AfterEach
    void now() {
        signInAt(Instant.now());
    }

    @Test
    void a_token_of_an_old_sign_in_or_of_none_hears_what_is_asked_for() {
        Map<String, Object> old = new TreeMap<>(Tokens.claims(Tokens.issuer(), "city-officer", null, null));
        old.put("preferred_username", "step-up");
        old.put("auth_time", Instant.now().getEpochSecond() - 3_700);
        Map<String, Object> none = new TreeMap<>(old);
        none.remove("auth_time");
        Map<String, Object> fresh = new TreeMap<>(old);
        fresh.put("auth_time", Instant.now().getEpochSecond() - 3_500);

        for (Map<String, Object> claims : List.of(old, none)) {
            Response refused = Api.as(Tokens.mint(claims)).post("/reveals", REVEAL);
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.contentType()).startsWith("application/problem+json");
            assertThat(refused.jsonPath().getString("code")).isEqualTo("STEP_UP_REQUIRED");
            assertThat(refused.header("WWW-Authenticate"))
                    .startsWith("Bearer error=\"insufficient_user_authentication\"")
                    .contains("max_age=\"3600\"");
            assertThat(refused.asString()).doesNotContain("8500");
        }
        assertThat(Api.as(Tokens.mint(fresh)).post("/reveals", REVEAL).statusCode())
                .isEqualTo(201);
    }

    @Test
    void a_page_with_an_old_session_signs_in_once_more_and_comes_back_to_where_it_was() {
        String screen = "/contracts/" + CONTRACT + "?validOn=2025-06-30";
        signInAt(Instant.now().minusSeconds(7_200));
        Map<String, String> session = signIn(Map.of(), "/contracts/" + CONTRACT, null);
        assertThat(reveal(session).jsonPath().getString("code")).isEqualTo("STEP_UP_REQUIRED");

        Map<String, String> renewed = signIn(session, "/step-up?to=" + screen.replace("?", "%3F"), "prompt=login");

        assertThat(reveal(renewed).statusCode()).isEqualTo(201);
        Response back =
                browser().cookies(renewed).urlEncodingEnabled(false).get("/step-up?to=" + screen.replace("?", "%3F"));
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.header("Location")).endsWith(screen);
    }

    @ParameterizedTest
    @CsvSource({
        "//evil.example/x",
        "https://evil.example",
        "/\\\\evil.example",
        "/api/v1/me",
        "/logout",
        "/step-up?to=/x",
        "''"
    })
    void nobody_is_sent_elsewhere_from_there(String to) {
        Map<String, String> session = signIn(Map.of(), "/employers", null);

        Response back = browser().cookies(session).queryParam("to", to).get("/step-up");

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.header("Location")).matches("(?:http://localhost:\\d+)?/");
    }

    private static Response reveal(Map<String, String> session) {
        return given().cookies(session)
                .header("X-Requested-With", "JavaScript")
                .contentType("application/json")
                .body(REVEAL)
                .post("/api/v1/reveals");
    }

    /** Goes to an address as a browser does, by way of the identity provider; the cookies of the session. */
    private static Map<String, String> signIn(Map<String, String> before, String address, String asked) {
        Map<String, String> jar = new TreeMap<>(before);
        Response first = browser().cookies(jar).urlEncodingEnabled(false).get(address);
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(302);
        assertThat(first.header("Location")).contains("/realms/qiyue/auth", asked == null ? "nonce=" : asked);
        jar.putAll(first.cookies());
        jar.values().removeIf(String::isEmpty);
        String back = browser()
                .urlEncodingEnabled(false)
                .get(first.header("Location"))
                .header("Location");
        Response signedIn = browser().cookies(jar).urlEncodingEnabled(false).get(back);
        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(signedIn.header("Location")).contains(address.substring(0, address.indexOf('?') + 1));
        jar.putAll(signedIn.cookies());
        jar.values().removeIf(String::isEmpty);
        return jar;
    }

    private static void signInAt(Instant at) {
        given().get(Tokens.issuer() + "/sign-in-at?" + at.getEpochSecond());
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false).accept("text/html");
    }
}
