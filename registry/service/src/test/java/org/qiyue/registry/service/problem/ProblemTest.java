package org.qiyue.registry.service.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.Api.Answer;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;

@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class ProblemTest {

    @ParameterizedTest
    @CsvSource({
        "/employers?limit=0,400,INVALID_PARAMETER",
        "/employers?limit=abc,400,INVALID_PARAMETER",
        "/employers?sort=size,400,INVALID_PARAMETER",
        "/employers/short,400,INVALID_PARAMETER",
        "/employers?cursor=AAAA,400,INVALID_CURSOR",
        "/contracts/01HZ9999999999999999999999,404,NOT_FOUND",
        "/platforms/nobody/filings,404,NOT_FOUND",
        "/code-lists/none,404,NOT_FOUND",
        "/no-such-address,404,NOT_FOUND",
        "/test-failure,500,INTERNAL_ERROR"
    })
    void every_refusal_is_a_problem_in_both_languages(String path, int status, String code) {
        assertProblem(given().auth().oauth2(Tokens.city()).when().get("/api/v1" + path), status, code);
    }

    @Test
    void a_method_that_is_not_there_a_form_not_offered_and_a_type_not_taken_are_problems() {
        assertProblem(given().auth().oauth2(Tokens.city()).when().delete("/api/v1/me"), 405, "METHOD_NOT_ALLOWED");
        assertProblem(
                given().auth().oauth2(Tokens.city()).accept("application/xml").get("/api/v1/me"),
                406,
                "NOT_ACCEPTABLE");
        assertProblem(
                given().auth()
                        .oauth2(Tokens.city())
                        .contentType("text/plain")
                        .body("x")
                        .post("/api/v1/test-failure"),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/contracts?number=%00",
                "/employers?q=%00x",
                "/employers?area=1%00",
                "/jobs/%00",
                "/views?screen=%00"
            })
    void a_null_character_is_the_callers_fault(String path) throws Exception {
        Answer answer = Api.as(Tokens.city()).call("GET", path, null);

        assertThat(answer.status()).as(answer.body()).isBetween(400, 404);
        assertThat(answer.body()).contains("detailEn");
    }

    @Test
    void a_null_character_is_named() {
        assertThat(Api.as(Tokens.city())
                        .call("GET", "/contracts?number=%00", null)
                        .body())
                .contains("BAD_REQUEST", "U+0000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/platforms",
                "/platforms/yiqian",
                "/platforms/yiqian/admission",
                "/platforms/yiqian/changes",
                "/platforms/yiqian/notices"
            })
    void a_method_that_nobody_knows_is_refused_where_the_role_may_not_read_either(String path) {
        Answer answer = Api.as(Tokens.city()).call("ABC", path, null);

        assertThat(answer.status()).as(answer.body()).isEqualTo(405);
    }

    @Test
    void nobody_hears_401_and_a_script_whose_session_has_ended_499() {
        assertProblem(given().get("/api/v1/me"), 401, "SIGN_IN_REQUIRED");
        assertProblem(given().auth().oauth2("not.a.token").get("/api/v1/me"), 401, "SIGN_IN_REQUIRED");
        assertProblem(given().header("X-Requested-With", "JavaScript").get("/api/v1/me"), 499, "SESSION_EXPIRED");
        assertProblem(
                given().header("X-Requested-With", "JavaScript")
                        .cookie("q_session", "of.another.day")
                        .get("/api/v1/me"),
                499,
                "SESSION_EXPIRED");
    }

    @Test
    void violations_name_the_parameter() {
        List<Map<String, String>> violations = given().auth()
                .oauth2(Tokens.city())
                .get("/api/v1/employers?limit=999")
                .jsonPath()
                .getList("violations");

        assertThat(violations)
                .containsExactly(
                        Map.of("parameter", "limit", "message", "至多为 200", "messageEn", "must be at most 200"));
    }

    @Test
    void an_internal_error_has_an_id_and_tells_nothing_else() {
        Response response = given().auth().oauth2(Tokens.city()).get("/api/v1/test-failure");

        assertThat(response.jsonPath().getString("errorId")).hasSize(36);
        assertThat(response.asString()).doesNotContain("secret cause", "Exception", "at org.");
    }

    private static void assertProblem(Response response, int status, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        Map<String, Object> body = response.jsonPath().getMap("");
        assertThat(body).containsEntry("code", code).containsEntry("status", status);
        assertThat(body).containsKeys("type", "title", "titleEn", "detail", "detailEn", "instance");
    }
}
