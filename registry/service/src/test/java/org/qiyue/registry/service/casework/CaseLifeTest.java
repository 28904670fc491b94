package org.qiyue.registry.service.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiyue.registry.service.casework.People.act;
import static org.qiyue.registry.service.casework.People.actFor;
import static org.qiyue.registry.service.casework.People.done;
import static org.qiyue.registry.service.casework.People.reason;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;

/** A case goes its way by the table, and nowhere else. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class CaseLifeTest {
    private static final String SANCTION =
            "\"sanction\": {\"warning\": false, \"fines\": [{\"rule\": \"lcl-92\", \"violatedOn\": \"2025-12-01\","
                    + " \"quantity\": 6, \"amount\": 60000, \"mitigated\": false}]}";
    private static final String BY_HAND = "\"delivery\": \"DIRECT\"";

    private People people;

    @BeforeEach
    void come() {
        people = new People();
    }

    @Test
    void a_case_is_filed_investigated_heard_decided_served_and_closed() {
        long caseId = people.investigated();
        String number = people.first.json("/cases/" + caseId).getString("caseNumber");
        assertThat(number).matches("京劳监〔2026〕朝字第[0-9]{5}号");

        JsonPath extended = done(people.approver, caseId, "EXTEND", "2026-03-02", reason("案情复杂"));
        assertThat(extended.getString("state.code")).isEqualTo("EXTENDED");
        assertThat(extended.getInt("clocks.find { it.clock.code == 'investigation' }.length"))
                .isEqualTo(90);

        done(people.first, caseId, "CONCLUDE", "2026-04-01", reason("违法事实清楚"));
        JsonPath noticed =
                done(people.second, caseId, "GIVE_PRIOR_NOTICE", "2026-04-02", reason("违反劳务派遣规定"), SANCTION, BY_HAND);
        assertThat(noticed.getList("clocks.findAll { it.stoppedOn == null }.clock.code", String.class))
                .contains("defence", "hearing-request");
        done(people.first, caseId, "REQUEST_HEARING", "2026-04-03");
        done(
                people.supervisor,
                caseId,
                "SUMMON_HEARING",
                "2026-04-07",
                "\"person\": \"supervisor-1\"",
                "\"date\": \"2026-04-20\"");
        done(people.supervisor, caseId, "HOLD_HEARING", "2026-04-20");
        done(people.supervisor, caseId, "REVIEW_LEGALITY", "2026-04-21", reason("程序合法"));
        done(people.approver, caseId, "DISCUSS", "2026-04-22", reason("一致同意"));
        done(people.approver, caseId, "DECIDE", "2026-04-23", reason("事实清楚、证据确凿"), SANCTION);
        done(people.first, caseId, "SERVE", "2026-04-24", BY_HAND);
        done(people.supervisor, caseId, "PUBLISH", "2026-04-27");
        done(people.second, caseId, "EXECUTE", "2026-04-28");
        done(people.second, caseId, "RECORD_FULFILMENT", "2026-05-06", "\"reference\": \"缴款书0001\"");
        JsonPath closed = done(people.approver, caseId, "CLOSE", "2026-05-07");

        assertThat(closed.getString("state.code")).isEqualTo("CLOSED");
        assertThat(closed.getBoolean("isFinal")).isTrue();
        assertThat(closed.getList("acts")).isEmpty();
        assertThat(closed.getList("clocks.findAll { it.stoppedOn == null }")).isEmpty();
        assertThat(closed.getList("steps.state.code", String.class))
                .containsExactly(
                        "NEW",
                        "TRIAGED",
                        "FILED",
                        "INVESTIGATING",
                        "EXTENDED",
                        "CONCLUDED",
                        "PRIOR_NOTICE",
                        "HEARING",
                        "DECIDED",
                        "SERVED",
                        "EXECUTING",
                        "CLOSED");
        assertThat(closed.getList("timeline.findAll { it.kind == 'ACT' }")).hasSize(18);
        assertThat(closed.getString("people.inspectors[0].name")).isEqualTo("测试用户");

        int decided = closed.getInt("timeline.find { it.action?.code == 'DECIDE' }.actNo");
        String paper = people.first
                .get("/cases/" + caseId + "/documents/" + decided + "/PENALTY_DECISION")
                .asString();
        assertThat(paper).contains(number, "行政处罚决定书", "二〇二六年四月二十三日", "60000元", "陆万元整", People.EMPLOYER);
        assertThat(act(people.approver, caseId, "WITHDRAW", "2026-05-08", reason("重复"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void what_happened_on_its_day_is_offered_afterwards_and_a_time_that_is_over_is_not() {
        long caseId = people.investigated();
        done(people.first, caseId, "CONCLUDE", "2026-02-02", reason("违法事实清楚"));
        done(people.first, caseId, "GIVE_PRIOR_NOTICE", "2026-02-03", reason("违反劳务派遣规定"), SANCTION, BY_HAND);
        assertThat(isOffered(people.first, caseId, "REQUEST_HEARING"))
                .as("asked for within five days, written down later")
                .isTrue();
        assertThat(act(people.first, caseId, "REQUEST_HEARING", "2026-05-06").statusCode())
                .isEqualTo(409);
        done(people.first, caseId, "REQUEST_HEARING", "2026-02-04");
        assertThat(isOffered(people.supervisor, caseId, "HOLD_HEARING"))
                .as("nobody was summoned")
                .isFalse();
        done(
                people.supervisor,
                caseId,
                "SUMMON_HEARING",
                "2026-02-05",
                "\"person\": \"supervisor-1\"",
                "\"date\": \"2026-03-02\"");
        assertThat(isOffered(people.supervisor, caseId, "HOLD_HEARING"))
                .as("held on its day")
                .isTrue();
        done(people.supervisor, caseId, "HOLD_HEARING", "2026-03-02");

        long warned = people.investigated();
        done(people.first, warned, "CONCLUDE", "2026-02-02", reason("违法事实清楚"));
        done(
                people.first,
                warned,
                "GIVE_PRIOR_NOTICE",
                "2026-02-03",
                reason("情节轻微"),
                "\"sanction\": {\"warning\": true, \"fines\": []}",
                BY_HAND);
        assertThat(isOffered(people.first, warned, "REQUEST_HEARING"))
                .as("a warning gives no hearing")
                .isFalse();
    }

    private static boolean isOffered(Api who, long caseId, String action) {
        return who.json("/cases/" + caseId).getBoolean("acts.find { it.action.code == '" + action + "' }.isOpen");
    }

    @Test
    void every_document_that_acts_made_can_be_printed_and_says_nothing_as_markup() {
        Response opened = people.supervisor.post(
                "/cases", People.opening("2026-01-05").replace("未支付加班工资", "<script>alert(1)</script>"));
        long caseId = opened.jsonPath().getLong("caseId");
        done(people.supervisor, caseId, "TRIAGE", "2026-01-06");
        done(people.supervisor, caseId, "REMIND", "2026-01-07", reason("请自查加班工资"));
        JsonPath filed = done(people.approver, caseId, "FILE", "2026-02-02");
        for (int act = 1; act <= 3; act++) {
            for (String form : filed.getList("timeline.find { it.actNo == " + act + " }.forms.code", String.class)) {
                Response paper = people.approver.get("/cases/" + caseId + "/documents/" + act + "/" + form);
                assertThat(paper.statusCode()).isEqualTo(200);
                assertThat(paper.contentType()).startsWith("text/html");
                assertThat(paper.asString())
                        .contains("北京市朝阳区人力资源和社会保障局", "&lt;script&gt;")
                        .doesNotContain("<script>");
            }
        }
        assertThat(people.approver
                        .get("/cases/" + caseId + "/documents/1/PENALTY_DECISION")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_refused_is_told_with_every_reason_and_its_remedy() {
        long caseId = people.investigated();
        Response refused = act(people.third, caseId, "CONCLUDE", "2026-02-02");
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("ACT_REFUSED");
        assertThat(refused.jsonPath().getList("refusals.code", String.class))
                .containsExactlyInAnyOrder("ACTOR_IS_INSPECTOR", "REASON_GIVEN");
        assertThat(refused.jsonPath().getList("refusals.remedy", String.class)).doesNotContain("");

        JsonPath page = people.approver.json("/cases/" + caseId);
        assertThat(page.getBoolean("acts.find { it.action.code == 'EXTEND' }.isOpen"))
                .as("its time is over today")
                .isFalse();
        assertThat(page.getList("acts.find { it.action.code == 'EXTEND' }.refusals.code", String.class))
                .containsExactly("EXTENSION_IN_TIME");
        assertThat(page.getList("acts.find { it.action.code == 'CONCLUDE' }.refusals.code", String.class))
                .contains("NOT_YOUR_ROLE", "ACTOR_IS_INSPECTOR");
        assertThat(page.getList("acts.find { it.action.code == 'SUSPEND' }.asks.field", String.class))
                .containsExactly("REASON", "SUSPENSION");
        assertThat(act(people.first, caseId, "DECIDE", "2026-02-02", reason("直接决定"))
                        .jsonPath()
                        .getList("refusals.code", String.class))
                .containsExactly("NOT_DECLARED");
        assertThat(act(people.first, caseId, "CONCLUDE", "2026-01-01", reason("倒签"))
                        .jsonPath()
                        .getList("refusals.code", String.class))
                .containsExactly("IN_ORDER");
        assertThat(act(people.first, caseId, "CONCLUDE", "2099-01-01", reason("将来"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(actFor(people.first, caseId, null, "CONCLUDE", "2026-02-02", reason("无版本"))
                        .statusCode())
                .isEqualTo(428);
    }

    @Test
    void who_investigates_never_approves_and_who_is_recused_does_nothing_more() {
        long caseId = people.open("2026-01-05");
        done(people.supervisor, caseId, "TRIAGE", "2026-01-06");
        done(people.approver, caseId, "FILE", "2026-01-08");
        assertThat(act(people.approver, caseId, "ASSIGN", "2026-01-08", "\"inspectors\": [\"inspector-1\", \"head-1\"]")
                        .jsonPath()
                        .getList("refusals.code", String.class))
                .contains("INSPECTORS_QUALIFIED", "INSPECTORS_NOT_APPROVERS");
        done(people.approver, caseId, "ASSIGN", "2026-01-08", "\"inspectors\": [\"inspector-1\", \"inspector-2\"]");

        // The realm makes the inspector a head: she stays out of her own case.
        Api promoted = Api.as(Tokens.of("district-approver", "inspector-1", People.AREA));
        promoted.send("PUT", "/case-desk/me", null);
        try {
            assertThat(act(promoted, caseId, "RECUSE", "2026-01-09", "\"person\": \"inspector-2\"", reason("亲属"))
                            .jsonPath()
                            .getList("refusals.code", String.class))
                    .containsExactly("APPROVER_IS_NOT_INSPECTOR");
        } finally {
            people.first.send("PUT", "/case-desk/me", null);
        }

        done(people.approver, caseId, "RECUSE", "2026-01-09", "\"person\": \"inspector-2\"", reason("亲属关系"));
        assertThat(act(people.second, caseId, "INVESTIGATE", "2026-01-12")
                        .jsonPath()
                        .getList("refusals.code", String.class))
                .contains("ACTOR_NOT_RECUSED", "TWO_INSPECTORS");
        assertThat(act(
                                people.approver,
                                caseId,
                                "ASSIGN",
                                "2026-01-12",
                                "\"inspectors\": [\"inspector-1\", \"inspector-2\"]")
                        .jsonPath()
                        .getList("refusals.code", String.class))
                .containsExactly("INSPECTORS_NOT_RECUSED");
        JsonPath again = done(
                people.approver, caseId, "ASSIGN", "2026-01-12", "\"inspectors\": [\"inspector-1\", \"inspector-3\"]");
        assertThat(again.getList("people.recused.account", String.class)).containsExactly("inspector-2");
        assertThat(again.getList("people.formerInspectors.account", String.class))
                .containsExactly("inspector-2");
    }

    @Test
    void numbers_of_an_area_and_year_have_no_gaps() {
        for (int i = 0; i < 3; i++) {
            long caseId = people.open("2026-01-05");
            assertThat(act(people.supervisor, caseId, "FILE", "2026-01-06").statusCode())
                    .isEqualTo(409);
            done(people.supervisor, caseId, "TRIAGE", "2026-01-06");
            done(people.approver, caseId, "FILE", "2026-01-08");
        }
        List<String> numbers = Truth.column(
                "select case_number from supervision.case_file where area = ? and case_number is not null order by 1",
                People.AREA);
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(numbers.get(i)).isEqualTo(String.format("京劳监〔2026〕朝字第%05d号", i + 1));
        }
    }
}
