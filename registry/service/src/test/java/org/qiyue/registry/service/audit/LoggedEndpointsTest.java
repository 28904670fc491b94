package org.qiyue.registry.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.service.fixture.Agreement;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.Log;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.SurveyFrames;
import org.qiyue.registry.service.fixture.Tokens;

/** Whatever the API describes as an answer with data of employers, workers or contracts leaves an entry in the log. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class LoggedEndpointsTest {
    private static final Path DESCRIPTION = Path.of("target", "openapi", "openapi.json");

    /** Members of answers by which an employer, a worker, a contract or a filing is known. */
    private static final Set<String> TELLING = Set.of(
            "creditCode", "contractId", "contractNo", "workerName", "workerId", "workerNo", "filingId", "filingNo");

    /** A certificate that a notice tells of. */
    private static final String NOTICED = "5a010000000000ee";

    /** Values for the parameters of paths; an endpoint with another one needs its value here. */
    private static final Map<String, String> PARAMETERS = new HashMap<>(Map.of(
            "inspectorId", "L-0001",
            "creditCode", "91110105A000000002",
            "contractId", "01HZAS0F000000000000000003",
            "platformCode", "yiqian",
            "certSerial", NOTICED,
            "alertNo", "1",
            "filingNo", "60014",
            "from", "1",
            "to", "2"));

    /** Operations that are an employer's, and that are a platform's; all others are called by an officer of the city. */
    private static final Set<String> OF_EMPLOYERS = Set.of(
            "listNotices",
            "getNotice",
            "listNoticeFacts",
            "getEmployerAffairs",
            "listExpiringContracts",
            "listEmployerFilings");

    private static final Set<String> OF_PLATFORMS = Set.of("listPlatformNotices");

    private static final Set<String> OF_CONSUMERS = Set.of("verifyEmployments", "askAboutEmployers");

    private static final String OPENING = "{\"source\": \"PATROL\", \"creditCode\": \"91110105A000000002\","
            + " \"area\": \"110105\", \"subject\": \"日常巡视\"}";

    /** Contents of requests by operation; an endpoint that takes another one needs its content here. */
    private static final Map<String, String> CONTENTS = new HashMap<>(Map.of(
            "decideApproval",
            "{\"granted\": true, \"reason\": \"已核实\"}",
            "searchContracts",
            "{\"idNumber\": \"11010119900307731X\"}",
            "openCase",
            OPENING,
            "actInCase",
            "{\"action\": \"TRIAGE\", \"consented\": false}",
            "commentOnCase",
            "{\"text\": \"已核实\"}",
            "handOverCase",
            "{\"to\": \"city-officer\", \"text\": \"请办理\"}",
            "reveal",
            "{\"contractId\": \"01HZAS0F000000000000000003\", \"fields\": [\"contract.wage\"],"
                    + " \"purpose\": \"01\", \"note\": null, \"caseNo\": \"测监字〔2026〕1号\"}"));

    private JsonNode api;

    @Test
    void each_leaves_an_entry() throws IOException {
        api = new ObjectMapper().readTree(DESCRIPTION.toFile());
        notice();
        PARAMETERS.put("noticeNo", sentNotice());
        PARAMETERS.put("caseId", openedCase());
        plan();
        agreement();
        PARAMETERS.put("frameNo", SurveyFrames.latest().getString("frame.frameNo"));
        List<String> called = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : api.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (tells(method.getValue())) {
                    called.add(method.getValue().path("operationId").asText());
                    call(method.getKey(), path.getKey(), method.getValue());
                }
            }
        }

        assertThat(called)
                .contains(
                        "listEmployers",
                        "getEmployer",
                        "listEmployerHistory",
                        "listEmployerContracts",
                        "listEmployerTimeline",
                        "getContract",
                        "listContracts",
                        "searchContracts",
                        "listApprovals",
                        "getApproval",
                        "decideApproval",
                        "listPlatformFilings",
                        "listPlatformNotices",
                        "listNotices",
                        "getNotice",
                        "listNoticeFacts",
                        "getEmployerAffairs",
                        "listExpiringContracts",
                        "listEmployerFilings",
                        "getKeyCompromiseEffect",
                        "listCases",
                        "openCase",
                        "getCase",
                        "actInCase",
                        "commentOnCase",
                        "handOverCase",
                        "listInspectionObjects",
                        "listInspectionTasks",
                        "listMyInspectionTasks",
                        "replayInspectionDraw",
                        "getInspector",
                        "verifyEmployments",
                        "askAboutEmployers",
                        "listSurveyUnits",
                        "reveal")
                .doesNotContain("getMe", "listAreas", "listObservations", "listPlatforms");
    }

    private static void notice() {
        String notice = "{\"certSerial\": \"" + NOTICED + "\", \"compromisedSince\": \"2025-06-01T00:00:00+08:00\","
                + " \"reportedOn\": \"2025-06-02\", \"source\": \"测试\"}";
        assertThat(Api.as(Tokens.city()).post("/key-compromises", notice).statusCode())
                .isEqualTo(201);
    }

    /** A notice to the employer of the parameters. */
    private static String sentNotice() {
        Api city = Api.as(Tokens.city());
        String alert = "/alerts/"
                + city.json("/alerts?rule=D01&employer=" + PARAMETERS.get("creditCode"))
                        .getString("items[0].alertNo");
        for (String act : List.of("assignment {\"assignee\": \"city-officer\"}", "notices {\"text\": \"请核对并改正\"}")) {
            String[] parts = act.split(" ", 2);
            String tag = city.get(alert).header("ETag");
            assertThat(city.post(alert + "/" + parts[0], tag, parts[1]).statusCode())
                    .isEqualTo(200);
        }
        return city.json(alert).getString("notices[0].noticeNo");
    }

    private static String openedCase() {
        return Api.as(Tokens.city()).post("/cases", OPENING).jsonPath().getString("caseId");
    }

    private static void plan() {
        Api city = Api.as(Tokens.city());
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        String plan = "{\"name\": \"日志测试\", \"periodFrom\": \"%s\", \"periodTo\": \"%s\", \"items\": [\"1-RULES\"],"
                + " \"shares\": {\"GREEN\": \"1\", \"YELLOW\": \"1\", \"ORANGE\": \"1\", \"RED\": \"1\"}, \"times\": 1,"
                + " \"numberSource\": \"测试\", \"numberAt\": \"%s\"}";
        Response made = city.post(
                "/inspection-plans", plan.formatted(today, today, Instant.now().plusSeconds(3600)));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        PARAMETERS.put("planNo", made.jsonPath().getString("planNo"));
        assertThat(city.post(
                                "/inspectors",
                                "{\"inspectorId\": \"L-0001\", \"name\": \"测试员\", \"listedFrom\": \"" + today + "\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    private static void agreement() {
        String call =
                "{\"agreementNo\": \"" + Agreement.inForce("province-consumer").number()
                        + "\", \"purpose\": \"ENFORCEMENT\", \"businessNo\": \"测〔2026〕1号\", ";
        String code = PARAMETERS.get("creditCode");
        CONTENTS.put("askAboutEmployers", call + "\"creditCodes\": [\"" + code + "\"]}");
        CONTENTS.put(
                "verifyEmployments",
                call + "\"subjects\": [{\"idType\": \"01\", \"idNumber\": \"11010119900307731X\", \"creditCode\": \""
                        + code + "\"}]}");
    }

    private void call(String method, String path, JsonNode operation) {
        String address = path.replaceFirst("^/api/v1", "");
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("path")) {
                assertThat(PARAMETERS)
                        .as("a value for the parameter %s of %s", name, path)
                        .containsKey(name);
                address = address.replace("{" + name + "}", PARAMETERS.get(name));
            }
        }
        String id = operation.path("operationId").asText();
        String role = OF_EMPLOYERS.contains(id)
                ? "employer-user"
                : OF_PLATFORMS.contains(id)
                        ? "platform-operator"
                        : OF_CONSUMERS.contains(id) ? "province-consumer" : "city-officer";
        Api caller = Api.as(
                role.equals("city-officer")
                        ? Tokens.city()
                        : Tokens.of(
                                role,
                                Map.of(
                                        "employer",
                                        PARAMETERS.get("creditCode"),
                                        "platform",
                                        PARAMETERS.get("platformCode"))));
        long before = Log.newest();
        Response response;
        if (method.equals("get")) {
            response = caller.get(address);
        } else {
            assertThat(method).isEqualTo("post");
            assertThat(CONTENTS).as("a content for %s", id).containsKey(id);
            response = caller.post(address, "\"1\"", CONTENTS.get(id));
        }

        assertThat(response.statusCode()).as("%s: %s", id, response.asString()).isIn(200, 201, 409, 412);
        assertThat(Log.after(before, "concat_ws(' ', account, outcome = 'OK')"))
                .as("%s leaves one entry", id)
                .containsExactly(role + " " + (response.statusCode() < 300 ? "t" : "f"));
    }

    private boolean tells(JsonNode operation) {
        for (JsonNode response : operation.path("responses")) {
            JsonNode schema = response.path("content").path("application/json").path("schema");
            if (tells(schema, new HashSet<>())) {
                return true;
            }
        }
        return false;
    }

    private boolean tells(JsonNode schema, Set<String> seen) {
        String reference = schema.path("$ref").asText("");
        if (!reference.isEmpty()) {
            return seen.add(reference) && tells(api.at(reference.substring(1)), seen);
        }
        boolean told = false;
        for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
            told |= TELLING.contains(member.getKey()) || tells(member.getValue(), seen);
        }
        for (String part : List.of("items", "additionalProperties")) {
            told |= schema.path(part).isObject() && tells(schema.path(part), seen);
        }
        for (String choice : List.of("anyOf", "oneOf", "allOf")) {
            for (JsonNode each : schema.path(choice)) {
                told |= tells(each, seen);
            }
        }
        return told;
    }
}
