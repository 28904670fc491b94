package org.qiyue.registry.service.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;

@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class UserInterfaceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/employers", "/employers/91110105A000000002", "/statistics?area=110105", "/geography"})
    void a_screen_gets_the_shell_and_is_not_kept(String path) {
        Response page = signedIn().accept("text/html").get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("<div id=\"root\">");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("X-XSS-Protection")).isEqualTo("0");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("X-XSS-Protection")).isEqualTo("0");
        assertThat(page.header("Strict-Transport-Security")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/gone-9z.js",
                "/assets/gone",
                "/geo/gone.json",
                "/favicon-gone.ico",
                "/api/gone",
                "/q/gone"
            })
    void what_is_missing_stays_missing(String path) {
        Response answer = signedIn().accept("text/html,*/*").get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString()).doesNotContain("<div id=\"root\">");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void an_asset_may_be_kept_for_ever() {
        Response asset = signedIn().get("/assets/present-1a2b.js");

        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(asset.header("Cache-Control")).contains("immutable", "max-age=31536000");
    }

    @Test
    void only_health_is_open() {
        assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(200);
        for (String path : new String[] {"/q/metrics", "/q/openapi", "/assets/present-1a2b.js", "/geo/present.json"}) {
            assertThat(given().get(path).statusCode()).as(path).isEqualTo(401);
        }
    }

    @Test
    void a_browser_signs_in_and_holds_an_http_only_session_and_no_token() {
        Response first = browser().get("/employers?area=110105");
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(first.header("Location")).contains("/realms/qiyue/auth", "code_challenge=", "nonce=");
        Map<String, String> jar = new TreeMap<>(first.cookies());
        String back = browser()
                .urlEncodingEnabled(false)
                .get(first.header("Location"))
                .header("Location");
        assertThat(back).contains("/signed-in?");

        Response signedIn = browser().cookies(jar).urlEncodingEnabled(false).get(back);
        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(signedIn.header("Location")).contains("/employers?area=110105");
        assertThat(signedIn.detailedCookies().asList())
                .filteredOn(cookie -> cookie.getName().startsWith("q_session"))
                .isNotEmpty()
                .allMatch(Cookie::isHttpOnly)
                .allMatch(cookie -> "Lax".equalsIgnoreCase(cookie.getSameSite()))
                .noneMatch(cookie -> cookie.getValue().startsWith("eyJ0eXAiOiJKV1Qi")
                        && cookie.getValue().split("[.]").length == 3);

        jar.putAll(signedIn.cookies());
        Response me =
                given().cookies(jar).header("X-Requested-With", "JavaScript").get("/api/v1/me");
        assertThat(me.jsonPath().getString("area.code")).isEqualTo("110000");
        Response fromElsewhere = given().cookies(jar)
                .contentType("application/json")
                .body("{\"granted\": true, \"reason\": \"x\"}")
                .post("/api/v1/approvals/60010/decision");
        assertThat(fromElsewhere.jsonPath().getString("code")).isEqualTo("CROSS_SITE_REQUEST");
        Response ours = given().cookies(jar)
                .header("X-Requested-With", "JavaScript")
                .contentType("application/json")
                .body("{\"granted\": true, \"reason\": \"x\"}")
                .post("/api/v1/approvals/60010/decision");
        assertThat(ours.statusCode()).isEqualTo(201);
        Response out = browser().cookies(jar).get("/logout");
        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(out.header("Location")).contains("/realms/qiyue/logout", "post_logout_redirect_uri");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "aud", "exp"})
    void a_token_of_another_issuer_audience_or_time_is_refused(String claim) {
        Map<String, Object> claims = new TreeMap<>(Tokens.claims(Tokens.issuer(), "city-officer", null, null));
        claims.put(claim, claim.equals("exp") ? 1_000_000_000 : "http://somebody.else");

        assertThat(given().auth().oauth2(Tokens.mint(claims)).get("/api/v1/me").statusCode())
                .isEqualTo(401);
    }

    private static RequestSpecification signedIn() {
        return given().auth().oauth2(Tokens.city());
    }

    private static RequestSpecification browser() {
        return given().accept("text/html").redirects().follow(false);
    }
}
