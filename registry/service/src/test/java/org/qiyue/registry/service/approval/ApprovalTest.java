package org.qiyue.registry.service.approval;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;

/** Filings 60001 to 60010 wait in 110105, 60011 to 60013 in 110119; 60014 is decided and carried out. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class ApprovalTest {
    private static final String GRANT = "{\"granted\": true, \"reason\": \"已核实\"}";

    @Test
    void what_waits_is_listed_first_in_first_page_by_page() {
        Api yanqing = Api.as(Tokens.district("110119"));

        assertThat(yanqing.all("/approvals?limit=1").stream().map(row -> row.get("filingNo")))
                .containsExactly(60011, 60012, 60013);
        assertThat(yanqing.json("/approvals?limit=1").getInt("waiting")).isEqualTo(3);
    }

    @Test
    void what_is_asked_is_told_without_values_of_persons_and_with_the_risks_of_the_filing_named() {
        JsonPath asked = Api.as(Tokens.district("110105")).json("/approvals/60002");

        assertThat(asked.getString("kind")).isEqualTo("CORRECTED");
        assertThat(asked.getString("employerName")).contains("110105");
        assertThat(asked.getString("reasonCode")).isEqualTo("01");
        assertThat(asked.getString("requestedBy")).isEqualTo("EMPLOYER");
        assertThat(asked.getBoolean("hasEvidence")).isTrue();
        assertThat(asked.getList("changes.field"))
                .isEqualTo(List.of("/worker/idNumber", "/contract/endDate", "/contract/wageAmount"));
        assertThat(asked.getList("changes.masked")).isEqualTo(List.of(true, false, true));
        assertThat(asked.getString("changes[1].newValue")).isEqualTo("2027-01-01");
        assertThat(asked.prettify()).doesNotContain("8111", "8222");
        assertThat(asked.getList("risks.rule"))
                .hasSize(Integer.parseInt(Truth.column(
                                "select count(*) from supervision.risk_finding k join"
                                        + " registry.approval_request r on r.names_filing_no = k.filing_no where r.filing_no = 60002")
                        .get(0)));
    }

    @Test
    void risks_of_the_filing_named_are_told_to_supervisors() {
        String withRisk = Truth.column(
                        "select r.filing_no from registry.approval_request r join"
                                + " supervision.risk_finding k on k.filing_no = r.names_filing_no where r.filing_no <> 60014 limit 1")
                .get(0);

        JsonPath asked = Api.as(Tokens.city()).json("/approvals/" + withRisk);

        assertThat(asked.getList("risks.rule")).containsExactly("D03");
        assertThat(asked.getList("risks.severity")).containsExactly("HIGH");
    }

    @Test
    void a_decision_is_written_once_with_account_and_reason_and_is_no_longer_waiting() {
        Api chaoyang = Api.as(Tokens.district("110105"));

        Response decided = chaoyang.post("/approvals/60001/decision", "{\"granted\": false, \"reason\": \"  材料不全 \"}");

        assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(201);
        assertThat(decided.jsonPath().getString("state")).isEqualTo("DECIDED");
        assertThat(decided.jsonPath().getString("result")).isEqualTo("PENDING_APPROVAL");
        assertThat(decided.jsonPath().getMap("decision"))
                .containsEntry("granted", false)
                .containsEntry("decidedBy", "district-supervisor-110105")
                .containsEntry("reason", "材料不全");
        assertThat(Truth.column("select granted || decided_by || reason from registry.approval_decision"
                        + " where filing_no = 60001"))
                .containsExactly("falsedistrict-supervisor-110105材料不全");
        assertThat(chaoyang.all("/approvals").stream().map(row -> row.get("filingNo")))
                .doesNotContain(60001);
        assertProblem(chaoyang.post("/approvals/60001/decision", GRANT), 409, "APPROVAL_DECIDED");
        assertThat(chaoyang.json("/approvals/60001").getBoolean("decision.granted"))
                .isFalse();
    }

    @Test
    void what_was_carried_out_is_shown_with_its_decision_and_cannot_be_decided_again() {
        Api city = Api.as(Tokens.city());

        assertThat(city.json("/approvals/60014").getString("state")).isEqualTo("CARRIED_OUT");
        assertThat(city.json("/approvals/60014").getString("decision.reason")).isEqualTo("证据不足");
        assertProblem(city.post("/approvals/60014/decision", GRANT), 409, "APPROVAL_DECIDED");
    }

    @Test
    void of_officials_who_decide_at_once_exactly_one_wins() {
        for (int filing : new int[] {60003, 60004, 60005}) {
            List<CompletableFuture<Integer>> deciding = Stream.of(
                            Tokens.city(), Tokens.district("110105"), Tokens.city(), Tokens.district("110105"))
                    .map(token -> CompletableFuture.supplyAsync(() -> Api.as(token)
                            .post("/approvals/" + filing + "/decision", GRANT)
                            .statusCode()))
                    .toList();

            assertThat(deciding.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 409, 409, 409);
        }
    }

    @Test
    void outside_the_scope_it_is_not_there_and_other_filings_are_no_approvals() {
        Api yanqing = Api.as(Tokens.district("110119"));

        assertProblem(yanqing.get("/approvals/60006"), 404, "NOT_FOUND");
        assertProblem(yanqing.post("/approvals/60006/decision", GRANT), 404, "NOT_FOUND");
        assertProblem(Api.as(Tokens.city()).get("/approvals/50001"), 404, "NOT_FOUND");
        assertProblem(Api.as(Tokens.city()).post("/approvals/50001/decision", GRANT), 404, "NOT_FOUND");
        assertThat(Truth.column("select 1 from registry.approval_decision where filing_no in (60006, 50001)"))
                .isEmpty();
    }

    @Test
    void auditors_and_operators_of_platforms_decide_nothing() {
        for (String token : List.of(Tokens.auditor(), Tokens.platform("yiqian"))) {
            assertProblem(Api.as(token).get("/approvals"), 403, "NOT_ALLOWED");
            assertProblem(Api.as(token).get("/approvals/60006"), 403, "NOT_ALLOWED");
            assertProblem(Api.as(token).post("/approvals/60006/decision", GRANT), 403, "NOT_ALLOWED");
        }
    }

    static Stream<String> unusable() {
        return Stream.of(
                "{\"granted\": true}",
                "{\"granted\": true, \"reason\": \"\"}",
                "{\"granted\": true, \"reason\": \" \\n　\"}",
                "{\"granted\": true, \"reason\": \"" + "长".repeat(501) + "\"}",
                "{\"granted\": true, \"reason\": \"a\\u0000b\"}",
                "{\"granted\": true, \"reason\": \"a\\ud800b\"}");
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void a_reason_is_required_and_bounded(String body) {
        Response refused = Api.as(Tokens.city()).post("/approvals/60007/decision", body);

        assertProblem(refused, 400, "INVALID_PARAMETER");
        assertThat(refused.jsonPath().getList("violations.parameter")).contains("reason");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"reason\": \"好\"}",
                "{\"granted\": \"perhaps\", \"reason\": \"好\"}",
                "{\"granted\": true, \"reason\": \"好\", \"decidedBy\": \"somebody\"}",
                "[]",
                "{",
                ""
            })
    void what_is_not_of_the_form_is_refused_as_a_problem(String body) {
        Response refused = Api.as(Tokens.city()).post("/approvals/60007/decision", body);

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(Truth.column("select 1 from registry.approval_decision where filing_no = 60007"))
                .isEmpty();
    }

    @Test
    void five_hundred_characters_and_markup_are_kept_as_they_were_written_and_sent_as_text() {
        String markup = "<script>alert(1)</script>\\n\\\"&'";
        String body = "{\"granted\": true, \"reason\": \"" + markup + "好".repeat(500 - 31) + "\"}";

        Response decided = Api.as(Tokens.city()).post("/approvals/60008/decision", body);

        assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(201);
        assertThat(decided.jsonPath().getString("decision.reason")).startsWith("<script>alert(1)</script>\n\"&'好");
        assertThat(decided.contentType()).startsWith("application/json");
        assertThat(decided.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void a_content_that_is_too_large_is_refused_as_a_problem() {
        String body = "{\"granted\": true, \"reason\": \"" + "a".repeat(20_000) + "\"}";

        assertProblem(Api.as(Tokens.city()).post("/approvals/60007/decision", body), 413, "CONTENT_TOO_LARGE");
        assertProblem(
                given().auth()
                        .oauth2(Tokens.city())
                        .contentType("text/plain")
                        .body(GRANT)
                        .post("/api/v1/approvals/60007/decision"),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void without_a_bearer_token_a_request_needs_the_header_that_no_other_site_can_send() {
        for (String value : new String[] {"", "XMLHttpRequest"}) {
            assertProblem(
                    given().cookie("q_session", "any")
                            .header("X-Requested-With", value)
                            .contentType("application/json")
                            .body(GRANT)
                            .post("/api/v1/approvals/60007/decision"),
                    403,
                    "CROSS_SITE_REQUEST");
        }
        assertProblem(
                given().header("X-Requested-With", "JavaScript")
                        .contentType("application/json")
                        .body(GRANT)
                        .post("/api/v1/approvals/60007/decision"),
                499,
                "SESSION_EXPIRED");
    }

    private static void assertProblem(Response response, int status, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        Map<String, Object> body = response.jsonPath().getMap("");
        assertThat(body).containsEntry("code", code).containsKeys("title", "titleEn", "detail", "detailEn");
    }
}
