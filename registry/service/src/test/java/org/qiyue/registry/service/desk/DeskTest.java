package org.qiyue.registry.service.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.model.clock.ClockRule;
import org.qiyue.registry.model.clock.Urgency;
import org.qiyue.registry.model.clock.WorkDays;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.Log;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;

/** What lies on the desks of an area in which no other test acts. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class DeskTest {
    private static final String AREA = "110108";
    private static final String EMPLOYER = "91110108A000000005";

    private static final String TODAY = "(now() at time zone 'Asia/Shanghai')::date";

    private final Api supervisor = Api.as(Tokens.of("district-supervisor", "desk-supervisor", AREA));
    private final Api head = Api.as(Tokens.of("district-approver", "desk-head", AREA));

    @Test
    void what_is_mine_is_in_one_list_the_most_urgent_in_front() {
        for (Map<String, Object> alert : supervisor.all("/alerts?state=open&assignee=none&area=" + AREA)) {
            claim(((Number) alert.get("alertNo")).longValue());
        }
        long caseId = open("2026-01-05");
        long before = Log.newest();
        JsonPath desk = supervisor.json("/desk");
        assertThat(Log.after(before, "resource")).containsExactly("EMPLOYER");
        assertThat(desk.getList("items.urgency", String.class).stream()
                        .map(Urgency::valueOf)
                        .toList())
                .isSorted()
                .contains(Urgency.CRITICALLY_OVERDUE, Urgency.OVERDUE, Urgency.DUE_SOON);
        assertThat(desk.getList("items.findAll { it.kind == 'ALERT' }.number", Long.class))
                .containsExactlyInAnyOrderElementsOf(supervisor.all("/alerts?state=open&assignee=me").stream()
                        .map(row -> ((Number) row.get("alertNo")).longValue())
                        .toList());
        String own = "items.find { it.kind == 'CASE' && it.number == " + caseId + " }";
        assertThat(desk.getString(own + ".urgency")).isEqualTo("CRITICALLY_OVERDUE");
        assertThat(desk.getString(own + ".subject.zh")).isEqualTo("未支付加班工资");
        assertThat(desk.getString(own + ".clock.code")).isEqualTo("triage");
        assertThat(desk.getInt(own + ".workingDaysLeft")).isLessThan(-5);
        assertThat(count(desk, "ALERT", "MINE"))
                .isEqualTo(supervisor.json("/alerts?state=open&assignee=me").getInt("total"));
        assertThat(count(desk, "ALERT", "NOBODY")).isZero();
        assertThat(count(desk, "CASE", "MINE"))
                .isEqualTo(supervisor.json("/cases?open=true&assignee=me").getInt("total"));
        assertThat(desk.getString("shares.find { it.owner == 'HEAD' }")).isNull();
        assertThat(onDesk(desk, "ALERT")).isEqualTo(count(desk, "ALERT", "MINE"));
        assertThat(onDesk(desk, "CASE")).isEqualTo(count(desk, "CASE", "MINE"));
        JsonPath colleague =
                Api.as(Tokens.of("district-inspector", "desk-inspector", AREA)).json("/desk");
        assertThat(colleague.getList("items")).isEmpty();
        assertThat(count(colleague, "CASE", "UNIT")).isPositive();
        assertThat(colleague.getList("shares.kind")).doesNotContain("APPROVAL");
        assertThat(Api.as(Tokens.of("district-inspector", "desk-inspector", "110109"))
                        .json("/desk")
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void a_case_comes_to_the_head_when_only_she_can_let_it_go_on() {
        long caseId = open("2026-11-20");
        assertThat(numbers(head.json("/desk"), "CASE")).doesNotContain(caseId);
        act(supervisor, caseId, "TRIAGE", "2026-11-23");
        JsonPath desk = head.json("/desk");
        assertThat(numbers(desk, "CASE")).contains(caseId);
        assertThat(count(desk, "CASE", "HEAD"))
                .isEqualTo(head.json("/cases?open=true&awaits=head").getInt("total"));
        assertThat(onDesk(desk, "CASE")).isEqualTo(numbers(desk, "CASE").size()).isEqualTo(count(desk, "CASE", "HEAD"));
        handOver(caseId);
        JsonPath both = head.json("/desk");
        assertThat(count(both, "CASE", "MINE")).isOne();
        assertThat(onDesk(both, "CASE")).as("hers and waiting for her, once").isEqualTo(count(both, "CASE", "HEAD"));
        act(head, caseId, "FILE", "2026-11-24");
        assertThat(numbers(head.json("/desk"), "CASE")).as("no inspectors yet").contains(caseId);
    }

    @Test
    void the_head_also_has_what_is_reminded_investigated_rechecked_or_executed() throws SQLException {
        long caseId = open("2026-11-20");
        act(supervisor, caseId, "TRIAGE", "2026-11-23");
        String reminded = "'REMINDED'";
        owner("insert into supervision.case_clock (case_id, clock, rule_on, started_on, length) values (" + caseId
                + ", 'self-correction', '2026-11-23', " + TODAY + " - 15, 15)");
        assertThat(isTheHeads(caseId, reminded))
                .as("the last day of self-correction")
                .isFalse();
        owner("update supervision.case_clock set started_on = " + TODAY
                + " - 16 where clock = 'self-correction' and case_id = " + caseId);
        assertThat(isTheHeads(caseId, reminded)).as("the day after").isTrue();
        assertThat(isTheHeads(caseId, "'RECTIFY_ORDERED', case_number = 'H-" + caseId + "'"))
                .isFalse();
        assertThat(isTheHeads(caseId, "'RECHECK'")).isTrue();
        assertThat(isTheHeads(caseId, "'CONCLUDED'")).isTrue();
        assertThat(isTheHeads(caseId, "'INVESTIGATING'")).isFalse();
        String executing = "'EXECUTING', decided = '{\"warning\": false, \"fines\": [{}]}'";
        assertThat(isTheHeads(caseId, executing + ", published = true"))
                .as("not paid")
                .isFalse();
        assertThat(isTheHeads(caseId, executing + ", fulfilled = true, published = false"))
                .as("not published")
                .isFalse();
        assertThat(isTheHeads(caseId, executing + ", published = true"))
                .as("to be closed")
                .isTrue();
        assertThat(isTheHeads(caseId, executing + ", fulfilled = false")).isFalse();
        owner("insert into supervision.case_clock (case_id, clock, rule_on, started_on, length) values (" + caseId
                + ", 'enforcement', '2026-11-23', " + TODAY + ", 3)");
        assertThat(isTheHeads(caseId, executing)).as("to the court").isTrue();
        owner("update supervision.case_file set state = 'CLOSED' where case_id = " + caseId);
    }

    private boolean isTheHeads(long caseId, String state) throws SQLException {
        owner("update supervision.case_file set state = " + state + " where case_id = " + caseId);
        List<Long> awaited = head.all("/cases?open=true&awaits=head").stream()
                .map(row -> ((Number) row.get("caseId")).longValue())
                .toList();
        return awaited.contains(caseId);
    }

    private static void owner(String sql) throws SQLException {
        try (var owner = RegistryDatabase.owner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void what_waits_for_approval_has_a_last_day() {
        Api yanqing = Api.as(Tokens.district("110119"));
        JsonPath desk = yanqing.json("/desk");
        List<Long> waiting = numbers(desk, "APPROVAL");
        assertThat(waiting)
                .containsExactlyInAnyOrderElementsOf(yanqing.all("/approvals").stream()
                        .map(row -> ((Number) row.get("filingNo")).longValue())
                        .toList())
                .isNotEmpty();
        assertThat(count(desk, "APPROVAL", "UNIT")).isEqualTo(waiting.size());
        LocalDate received = LocalDate.parse(Truth.column(
                        "select (received_at at time zone 'Asia/Shanghai')::date from registry.filing where filing_no = ?",
                        waiting.get(0))
                .get(0));
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        assertThat(desk.getString("items.find { it.number == " + waiting.get(0) + " }.dueOn"))
                .isEqualTo(ClockRule.find("approval", today)
                        .orElseThrow()
                        .startedOn(received)
                        .due(today, WorkDays.standard())
                        .day()
                        .toString());
    }

    /** How many of a kind lie on a desk, listed or not. */
    private static long onDesk(JsonPath desk, String kind) {
        return desk
                .getList("onDesk.findAll { it.kind == '" + kind + "' }.urgencies.count.flatten()", Integer.class)
                .stream()
                .mapToLong(Integer::longValue)
                .sum();
    }

    private void handOver(long caseId) {
        assertThat(head.send("PUT", "/case-desk/me", null).statusCode()).isEqualTo(200);
        Response handed = supervisor.post(
                "/cases/" + caseId + "/hand-over",
                supervisor.get("/cases/" + caseId).header("ETag"),
                "{\"to\": \"desk-head\", \"text\": \"请立案\"}");
        assertThat(handed.statusCode()).as(handed.asString()).isEqualTo(200);
    }

    private long open(String day) {
        Response opened = supervisor.post(
                "/cases",
                "{\"source\": \"COMPLAINT\", \"creditCode\": \"" + EMPLOYER + "\", \"subject\": \"未支付加班工资\","
                        + " \"sourceReference\": \"投诉〔2026〕9号\", \"receivedOn\": \"" + day + "\"}");
        assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
        return opened.jsonPath().getLong("caseId");
    }

    private static void act(Api who, long caseId, String action, String day) {
        Response done = who.post(
                "/cases/" + caseId + "/acts",
                who.get("/cases/" + caseId).header("ETag"),
                "{\"action\": \"" + action + "\", \"day\": \"" + day + "\", \"consented\": false}");
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(200);
    }

    private void claim(long alertNo) {
        Response claimed = supervisor.post(
                "/alerts/" + alertNo + "/assignment",
                supervisor.get("/alerts/" + alertNo).header("ETag"),
                "{\"assignee\": \"desk-supervisor\", \"reason\": null}");
        assertThat(claimed.statusCode()).as(claimed.asString()).isEqualTo(200);
    }

    private static List<Long> numbers(JsonPath desk, String kind) {
        return desk.getList("items.findAll { it.kind == '" + kind + "' }.number", Long.class);
    }

    private static int count(JsonPath desk, String kind, String owner) {
        return desk
                .getList(
                        "shares.find { it.kind == '" + kind + "' && it.owner == '" + owner + "' }.urgencies.count",
                        Integer.class)
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
