package org.qiyue.registry.service.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;

/** A page whose tokens have expired asks for many things at once, of a provider that takes a refresh token once. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class SessionTokensTest {
    private static final int AT_ONCE = 12;

    private final ExecutorService page = Executors.newFixedThreadPool(AT_ONCE);

    @AfterEach
    void restore() {
        tokensLast(3_600);
        page.shutdownNow();
    }

    @Test
    void requests_of_one_page_share_one_renewal() throws InterruptedException {
        tokensLast(2);
        Map<String, String> session = signIn();
        Thread.sleep(3_000);
        tokensLast(3_600);
        long reusesBefore = reuses();

        List<Response> answers = askAtOnce(session);

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers)
                .filteredOn(answer -> answer.cookies().keySet().stream().anyMatch(SessionTokensTest::isSession))
                .as("the new session is set by the request that renewed it")
                .hasSize(1);
        assertThat(askAtOnce(session))
                .as("requests that were under way with the cookie of before")
                .extracting(Response::statusCode)
                .containsOnly(200);
        assertThat(reuses()).isEqualTo(reusesBefore);
    }

    @Test
    void a_renewed_session_is_renewed_again_when_its_time_comes() throws InterruptedException {
        tokensLast(2);
        Map<String, String> session = signIn();
        long reusesBefore = reuses();
        for (int renewal = 0; renewal < 2; renewal++) {
            Thread.sleep(3_000);
            for (Response answer : askAtOnce(session)) {
                assertThat(answer.statusCode()).isEqualTo(200);
                session.putAll(answer.cookies());
            }
        }
        assertThat(reuses()).isEqualTo(reusesBefore);
    }

    private List<Response> askAtOnce(Map<String, String> session) {
        Map<String, String> cookies = Map.copyOf(session);
        List<CompletableFuture<Response>> asked = IntStream.range(0, AT_ONCE)
                .mapToObj(request -> CompletableFuture.supplyAsync(
                        () -> given().cookies(cookies)
                                .header("X-Requested-With", "JavaScript")
                                .get("/api/v1/me"),
                        page))
                .toList();
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private static Map<String, String> signIn() {
        Response first = given().accept("text/html").redirects().follow(false).get("/employers");
        Map<String, String> jar = new TreeMap<>(first.cookies());
        String back = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(first.header("Location"))
                .header("Location");
        Response signedIn = given().accept("text/html")
                .redirects()
                .follow(false)
                .cookies(jar)
                .urlEncodingEnabled(false)
                .get(back);
        Map<String, String> session = new TreeMap<>(signedIn.cookies());
        session.keySet().removeIf(name -> !isSession(name));
        assertThat(session).isNotEmpty();
        return session;
    }

    private static boolean isSession(String cookie) {
        return cookie.startsWith("q_session");
    }

    private static void tokensLast(long seconds) {
        given().get(Tokens.issuer() + "/lifespan?" + seconds).then().statusCode(200);
    }

    private static long reuses() {
        return given().get(Tokens.issuer() + "/reuses").jsonPath().getLong("reuses");
    }
}
