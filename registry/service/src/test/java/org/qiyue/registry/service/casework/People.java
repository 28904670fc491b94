package org.qiyue.registry.service.casework;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.Tokens;

/** The officials of one area, and what they do in a case. */
final class People {
    static final String AREA = "110105";
    static final String EMPLOYER = "91110105A000000002";

    final Api supervisor = official("district-supervisor", "supervisor-1");
    final Api approver = official("district-approver", "head-1");
    final Api first = official("district-inspector", "inspector-1");
    final Api second = official("district-inspector", "inspector-2");
    final Api third = official("district-inspector", "inspector-3");

    private static Api official(String role, String account) {
        Api api = Api.as(Tokens.of(role, account, AREA));
        Response entered = api.send("PUT", "/case-desk/me", null);
        if (entered.statusCode() != 200) {
            throw new AssertionError(entered.asString());
        }
        return api;
    }

    /** Opens a case from a complaint of a day and gives its number. */
    long open(String day) {
        Response opened = supervisor.post("/cases", opening(day));
        if (opened.statusCode() != 201) {
            throw new AssertionError(opened.asString());
        }
        return opened.jsonPath().getLong("caseId");
    }

    static String opening(String day) {
        return "{\"source\": \"COMPLAINT\", \"creditCode\": \"" + EMPLOYER + "\", \"subject\": \"未支付加班工资\","
                + " \"sourceReference\": \"投诉〔2026〕7号\", \"receivedOn\": \"" + day + "\"}";
    }

    /** Does an act by the version that is there. */
    static Response act(Api who, long caseId, String action, String day, String... particulars) {
        return actFor(who, caseId, version(who, caseId), action, day, particulars);
    }

    static Response actFor(Api who, long caseId, String version, String action, String day, String... particulars) {
        String more = particulars.length == 0 ? "" : ", " + String.join(", ", particulars);
        return who.post(
                "/cases/" + caseId + "/acts",
                version,
                "{\"action\": \"" + action + "\", \"day\": \"" + day + "\", \"consented\": false" + more + "}");
    }

    /** Does an act that has to be done. */
    static JsonPath done(Api who, long caseId, String action, String day, String... particulars) {
        Response answer = act(who, caseId, action, day, particulars);
        if (answer.statusCode() != 200) {
            throw new AssertionError(action + " answered " + answer.statusCode() + ": " + answer.asString());
        }
        return answer.jsonPath();
    }

    static String version(Api who, long caseId) {
        return who.get("/cases/" + caseId).header("ETag");
    }

    static String reason(String text) {
        return "\"reason\": \"" + text + "\"";
    }

    /** A case that two inspectors have begun to investigate. */
    long investigated() {
        long caseId = open("2026-01-05");
        done(supervisor, caseId, "TRIAGE", "2026-01-06");
        done(approver, caseId, "FILE", "2026-01-08");
        done(approver, caseId, "ASSIGN", "2026-01-08", "\"inspectors\": [\"inspector-1\", \"inspector-2\"]");
        done(first, caseId, "INVESTIGATE", "2026-01-09");
        return caseId;
    }
}
