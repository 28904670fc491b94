package org.qiyue.registry.service.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.Tokens;

/** The officials of an area with a library of four inspectors, and the acts on a plan of theirs. */
final class Inspection {
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    static final String ALL = "{\"GREEN\": \"1\", \"YELLOW\": \"1\", \"ORANGE\": \"1\", \"RED\": \"1\"}";
    static final String SOME = "{\"GREEN\": \"0.05\", \"YELLOW\": \"0.1\", \"ORANGE\": \"0.5\", \"RED\": \"1\"}";

    final String area;
    final Api planner;
    final Api head;

    private Inspection(String area) {
        this.area = area;
        this.planner = Api.as(Tokens.of("district-supervisor", "planner-" + area, area));
        this.head = Api.as(Tokens.of("district-approver", "head-" + area, area));
    }

    /** An area of which no other test draws; its library is filled once. */
    static Inspection in(String area) {
        Inspection inspection = new Inspection(area);
        if (inspection.head.json("/inspectors").getList("").isEmpty()) {
            for (int i = 1; i <= 4; i++) {
                Response listed = inspection.head.post(
                        "/inspectors",
                        "{\"inspectorId\": \"%s\", \"name\": \"检查员%d\", \"account\": \"%s\", \"listedFrom\": \"%s\"}"
                                .formatted(inspection.inspectorId(i), i, inspection.account(i), TODAY));
                assertThat(listed.statusCode()).as(listed.asString()).isEqualTo(201);
            }
        }
        return inspection;
    }

    String inspectorId(int i) {
        return "T-" + area + "-" + i;
    }

    String account(int i) {
        return "inspector-" + area + "-" + i;
    }

    /** The inspector of a certificate's number. */
    Api inspector(String inspectorId) {
        String account = account(Character.digit(inspectorId.charAt(inspectorId.length() - 1), 10));
        return Api.as(Tokens.of("district-inspector", account, area));
    }

    static String terms(String shares, int times, Instant numberAt) {
        return ("{\"name\": \"双随机抽查（测试）\", \"periodFrom\": \"%s\", \"periodTo\": \"%s\","
                        + " \"items\": [\"2-CONTRACT\", \"5-WAGES\"], \"shares\": %s, \"times\": %d,"
                        + " \"numberSource\": \"测试公开数字\", \"numberAt\": \"%s\"}")
                .formatted(TODAY, TODAY.withMonth(12).withDayOfMonth(31), shares, times, numberAt);
    }

    /** A plan whose public number comes within seconds. */
    Response plan(String shares, int times) {
        Response made = planner.post(
                "/inspection-plans", terms(shares, times, Instant.now().plusSeconds(5)));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made;
    }

    Response committed(String shares, int times) {
        Response plan = act(head, plan(shares, times), "/commitment", null);
        assertThat(plan.statusCode()).as(plan.asString()).isEqualTo(200);
        return plan;
    }

    Response numbered(Response plan, String number) {
        awaitNumber(plan);
        Response recorded = act(planner, plan, "/number", number(number));
        assertThat(recorded.statusCode()).as(recorded.asString()).isEqualTo(200);
        return recorded;
    }

    Response drawn(String shares, int times) {
        Response plan = numbered(committed(shares, times), "08 19 25");
        Response drawn = act(head, plan, "/draw", number("08 19 25"));
        assertThat(drawn.statusCode()).as(drawn.asString()).isEqualTo(200);
        return drawn;
    }

    List<Map<String, Object>> tasks(Response plan) {
        return planner.all("/inspection-plans/" + planNo(plan) + "/tasks");
    }

    List<Map<String, Object>> objects(Response plan) {
        return planner.all("/inspection-plans/" + planNo(plan) + "/objects");
    }

    /** Recuses an inspector from an employer. */
    Response recuse(String inspectorId, String creditCode) {
        long revision = ((Number) head.json("/inspectors/" + inspectorId).get("inspector.revision")).longValue();
        return head.post(
                "/inspectors/" + inspectorId + "/recusals",
                "\"" + revision + "\"",
                "{\"creditCode\": \"" + creditCode + "\", \"reason\": \"近亲属在该单位任职\"}");
    }

    static Response act(Api api, Response plan, String act, String body) {
        return api.post("/inspection-plans/" + planNo(plan) + act, plan.header("ETag"), body);
    }

    static long planNo(Response plan) {
        return plan.jsonPath().getLong("planNo");
    }

    static String number(String number) {
        return "{\"number\": \"" + number + "\"}";
    }

    static void awaitNumber(Response plan) {
        Instant at = Instant.parse(plan.jsonPath().getString("numberAt"));
        for (int i = 0; i < 100 && !Instant.now().isAfter(at); i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }

    static void assertProblem(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
    }
}
