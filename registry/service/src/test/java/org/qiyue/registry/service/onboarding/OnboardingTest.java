package org.qiyue.registry.service.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.Pem;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;

/** Applications from draft to decision. The service under test knows no broker: what an approval does there is told so. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class OnboardingTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String REASON = "{\"outcome\": \"%s\", \"reason\": \"材料齐全\"}";

    private final Api proposer = Api.as(Tokens.city("proposer"));
    private final Api approver = Api.as(Tokens.city("approver"));

    @Test
    void theChecklistHasClausesSevenToNineInBothLanguages() {
        List<Map<String, Object>> items = proposer.json("/platform-checklist").getList("");

        assertThat(items).extracting(item -> item.get("clause")).contains(7, 8, 9);
        assertThat(items)
                .allSatisfy(item -> assertThat(item.values())
                        .allSatisfy(value -> assertThat(value.toString()).isNotBlank()));
        assertThat(items)
                .filteredOn(item -> item.get("item").equals("9-LEVEL3"))
                .singleElement()
                .satisfies(item -> assertThat(item.get("kinds")).isEqualTo(List.of("THIRD_PARTY")));
    }

    @Test
    void aDraftIsNotSubmittedBeforeItIsWhole() {
        Response draft = proposer.post("/platform-applications", application(code(), "THIRD_PARTY", false));
        assertThat(draft.statusCode()).isEqualTo(201);
        assertThat(draft.jsonPath().getList("missing")).contains("certificate", "clientKey", "7-LICENCE", "9-EVIDENCE");

        Response refused = proposer.post(
                "/platform-applications/" + draft.jsonPath().getLong("applicationNo") + "/submission",
                draft.header("ETag"),
                null);

        assertProblem(refused, 409, "STATE_CONFLICT");
        assertThat(refused.jsonPath().getString("detailEn")).contains("7-LICENCE", "clientKey");
    }

    @Test
    void aChangeForAStateThatIsNoMoreIsRefused() {
        Response draft = proposer.post("/platform-applications", application(code(), "THIRD_PARTY", false));
        String path = "/platform-applications/" + draft.jsonPath().getLong("applicationNo") + "/items/7-LICENCE";
        String declaration = "{\"declared\": \"CONFORMS\", \"statement\": \"持有许可证\"}";

        Response first = proposer.put(path, draft.header("ETag"), declaration);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.header("ETag")).isNotEqualTo(draft.header("ETag"));
        assertProblem(proposer.put(path, draft.header("ETag"), declaration), 412, "CHANGED_MEANWHILE");
        assertProblem(proposer.put(path, null, declaration), 428, "REVISION_REQUIRED");
        assertProblem(proposer.put(path, "W/\"x\"", declaration), 412, "CHANGED_MEANWHILE");
        assertProblem(
                proposer.put(path.replace("7-LICENCE", "8-BACKUP"), first.header("ETag"), declaration),
                404,
                "NOT_FOUND");
    }

    @Test
    void certificatesAndKeysThatProveNothingAreRefused() {
        for (String refused : List.of("old", "alien", "client-key")) {
            Response answer = proposer.post(
                    "/platform-applications",
                    application(code(), "THIRD_PARTY", true).replace(Pem.json("one"), Pem.json(refused)));
            assertProblem(answer, 400, "INVALID_PARAMETER");
        }
        assertProblem(
                proposer.post(
                        "/platform-applications",
                        application(code(), "THIRD_PARTY", true).replace(Pem.json("client-key"), Pem.json("one"))),
                400,
                "INVALID_PARAMETER");
    }

    @Test
    void aCodeIsAppliedForOnce() {
        String code = code();
        assertThat(proposer.post("/platform-applications", application(code, "GOVERNMENT", false))
                        .statusCode())
                .isEqualTo(201);

        assertProblem(
                proposer.post("/platform-applications", application(code, "GOVERNMENT", false)),
                409,
                "ALREADY_REGISTERED");
        assertProblem(
                proposer.post("/platform-applications", application("yiqian", "THIRD_PARTY", false)),
                409,
                "ALREADY_REGISTERED");
    }

    @Test
    void whoeverSubmittedNeitherReviewsNorDecides() {
        long number = submitted(code());
        String etag = etag(number);

        assertProblem(
                proposer.put(
                        "/platform-applications/" + number + "/items/7-LICENCE/review",
                        etag,
                        "{\"result\": \"PASSED\"}"),
                403,
                "ANOTHER_OFFICIAL_REQUIRED");
        assertProblem(
                proposer.post("/platform-applications/" + number + "/decision", etag, REASON.formatted("APPROVED")),
                403,
                "ANOTHER_OFFICIAL_REQUIRED");
        assertThat(approver.json("/platform-applications/" + number).getString("state"))
                .isEqualTo("SUBMITTED");
    }

    @Test
    void theDatabaseItselfKeepsTheTwoApart() {
        long number = submitted(code());

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> {
                    try (var owner = RegistryDatabase.owner();
                            var update = owner.createStatement()) {
                        update.execute("UPDATE registry.platform_application SET state = 'APPROVED',"
                                + " decided_by = proposed_by, decided_at = now() WHERE application_no = " + number);
                    }
                }))
                .hasMessageContaining("decided_by_another");
    }

    @Test
    void whatHasNotPassedIsNotApproved() {
        long number = submitted(code());

        Response refused = approver.post(
                "/platform-applications/" + number + "/decision", etag(number), REASON.formatted("APPROVED"));

        assertProblem(refused, 409, "STATE_CONFLICT");
        assertThat(refused.jsonPath().getString("detailEn")).contains("7-LICENCE");
    }

    @Test
    void anItemThatFailsSaysWhyAndGoesBackToBeRepaired() {
        long number = submitted(code());
        String item = "/platform-applications/" + number + "/items/7-LICENCE";
        assertProblem(
                approver.put(item + "/review", etag(number), "{\"result\": \"FAILED\"}"), 400, "INVALID_PARAMETER");
        assertThat(approver.put(item + "/review", etag(number), "{\"result\": \"FAILED\", \"note\": \"许可证已过期\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(approver.post(
                                "/platform-applications/" + number + "/decision",
                                etag(number),
                                REASON.formatted("RETURNED"))
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("RETURNED");

        Response repaired = proposer.put(item, etag(number), "{\"declared\": \"CONFORMS\", \"statement\": \"已换发新证\"}");

        assertThat(repaired.jsonPath().getString("items.find { it.asked.item == '7-LICENCE' }.result"))
                .as("what was declared anew is reviewed anew")
                .isNull();
        assertThat(proposer.post("/platform-applications/" + number + "/submission", etag(number), null)
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("SUBMITTED");
    }

    @Test
    void anApprovalWithoutABrokerIsTellingAndMayBeRepeated() {
        String code = code();
        long number = submitted(code);
        passAll(number);

        Response decided = approver.post(
                "/platform-applications/" + number + "/decision", etag(number), REASON.formatted("APPROVED"));

        assertThat(decided.jsonPath().getString("state")).isEqualTo("APPROVED");
        JsonPath admission = approver.json("/platforms/" + code + "/admission");
        assertThat(admission.getList("steps.step"))
                .isEqualTo(List.of("TOPICS", "ACCESS", "QUOTA", "CLIENT", "REGISTER"));
        assertThat(admission.getList("steps.state"))
                .isEqualTo(List.of("FAILED", "WAITING", "WAITING", "WAITING", "WAITING"));
        assertThat(admission.getString("steps[0].failure")).isEqualTo("NOT_CONFIGURED");
        assertThat(admission.getString("steps[0].detailZh")).contains("QIYUE_ADMISSION");
        assertThat(admission.getString("credentials")).isNull();
        assertThat(Truth.column("select platform_code from registry.platform where platform_code = '" + code + "'"))
                .as("nobody files before his place is there")
                .isEmpty();

        assertThat(approver.post("/platforms/" + code + "/admission", null, null)
                        .jsonPath()
                        .getInt("steps[0].attempts"))
                .isEqualTo(2);
        assertThat(Truth.column("select kind from registry.platform_change where platform_code = '" + code + "'"))
                .contains("APPLICATION_CREATED", "APPLICATION_SUBMITTED", "APPLICATION_APPROVED", "ADMISSION_RUN");
    }

    @Test
    void aDecisionIsMadeOnce() {
        long number = submitted(code());
        assertThat(approver.post(
                                "/platform-applications/" + number + "/decision",
                                etag(number),
                                REASON.formatted("REFUSED"))
                        .statusCode())
                .isEqualTo(200);

        assertProblem(
                approver.post(
                        "/platform-applications/" + number + "/decision", etag(number), REASON.formatted("APPROVED")),
                409,
                "STATE_CONFLICT");
    }

    @Test
    void nobodyButTheCityHasToDoWithApplications() {
        long number = submitted(code());
        for (String token : List.of(Tokens.district("110105"), Tokens.auditor(), Tokens.platform("yiqian"))) {
            Api other = Api.as(token);
            for (String path : List.of(
                    "/platform-applications", "/platform-applications/" + number, "/platforms/yiqian/admission")) {
                assertProblem(other.get(path), 403, "NOT_ALLOWED");
            }
            assertProblem(
                    other.post("/platform-applications", application(code(), "THIRD_PARTY", false)),
                    403,
                    "NOT_ALLOWED");
            for (String path : List.of("submission", "decision")) {
                assertProblem(
                        other.post(
                                "/platform-applications/" + number + "/" + path, "\"1\"", REASON.formatted("APPROVED")),
                        403,
                        "NOT_ALLOWED");
            }
            for (String path : List.of("admission", "suspension", "resumption")) {
                assertProblem(
                        other.post("/platforms/yiqian/" + path, "\"1\"", "{\"reason\": \"无\"}"), 403, "NOT_ALLOWED");
            }
        }
    }

    private long submitted(String code) {
        long number = proposer.post("/platform-applications", application(code, "THIRD_PARTY", true))
                .jsonPath()
                .getLong("applicationNo");
        for (String item : items(number)) {
            assertThat(proposer.put(
                                    "/platform-applications/" + number + "/items/" + item,
                                    etag(number),
                                    "{\"declared\": \"CONFORMS\", \"statement\": \"符合,见材料\", \"evidenceDigest\": \""
                                            + "ab".repeat(32) + "\"}")
                            .statusCode())
                    .isEqualTo(200);
        }
        Response submitted = proposer.post("/platform-applications/" + number + "/submission", etag(number), null);
        assertThat(submitted.statusCode()).as(submitted.asString()).isEqualTo(200);
        return number;
    }

    private void passAll(long number) {
        for (String item : items(number)) {
            assertThat(approver.put(
                                    "/platform-applications/" + number + "/items/" + item + "/review",
                                    etag(number),
                                    "{\"result\": \"PASSED\"}")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private List<String> items(long number) {
        return proposer.json("/platform-applications/" + number).getList("items.asked.item");
    }

    private String etag(long number) {
        return proposer.get("/platform-applications/" + number).header("ETag");
    }

    private static String code() {
        return "new-" + NUMBER.incrementAndGet();
    }

    private static String application(String code, String kind, boolean whole) {
        return """
                {"platformCode": "%s", "nameZh": "新签", "nameEn": "Xinqian", "kind": "%s",
                 "operatorName": "测试科技有限公司", "operatorCreditCode": "91110105MA00000000"%s}""".formatted(
                        code,
                        kind,
                        whole
                                ? ", \"certificatePem\": \"" + Pem.json("one") + "\", \"clientKeyPem\": \""
                                        + Pem.json("client-key") + "\""
                                : "");
    }

    private static void assertProblem(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
    }
}
