package org.qiyue.registry.service.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiyue.registry.service.casework.People.act;
import static org.qiyue.registry.service.casework.People.actFor;
import static org.qiyue.registry.service.casework.People.done;
import static org.qiyue.registry.service.casework.People.version;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;

/** Nobody overwrites anybody, nobody sees what is not his area's, and nobody acts in another's name. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class CaseConflictTest {
    private People people;

    @BeforeEach
    void come() {
        people = new People();
    }

    @Test
    void of_twenty_acts_at_once_one_is_done_and_the_others_hear_what_has_changed() throws Exception {
        long caseId = people.open("2026-01-05");
        String version = version(people.supervisor, caseId);
        List<Future<Response>> asked = new ArrayList<>();
        ExecutorService twenty = Executors.newFixedThreadPool(20);
        try {
            for (int i = 0; i < 20; i++) {
                asked.add(twenty.submit(() -> actFor(people.supervisor, caseId, version, "TRIAGE", "2026-01-06")));
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Response> each : asked) {
                answers.add(each.get().statusCode());
                if (each.get().statusCode() == 412) {
                    assertThat(each.get().jsonPath().getString("code")).isEqualTo("CHANGED_MEANWHILE");
                    assertThat(each.get().jsonPath().getString("detail")).contains("supervisor-1", "研判");
                }
            }
            assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
        } finally {
            twenty.shutdownNow();
        }
        assertThat(Truth.column("select count(*) from supervision.case_act where case_id = ?", caseId))
                .containsExactly("1");
        assertThat(Truth.column("select version from supervision.case_file where case_id = ?", caseId))
                .containsExactly("2");
    }

    @Test
    void whom_an_act_names_is_looked_up_before_its_case_is_held() throws Exception {
        long caseId = people.open("2026-01-05");
        try (var owner = RegistryDatabase.owner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("select from supervision.case_file where case_id = " + caseId + " for update");
            for (Response answer : List.of(
                    act(people.supervisor, caseId, "TRIAGE", "2026-01-06", "\"person\": \"nobody\""),
                    people.supervisor.post(
                            "/cases/" + caseId + "/hand-over",
                            version(people.supervisor, caseId),
                            "{\"to\": \"nobody\", \"text\": \"请核实\"}"))) {
                assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
                assertThat(answer.jsonPath().getString("detail")).contains("nobody");
            }
            owner.rollback();
        }
    }

    @Test
    void a_comment_does_not_stand_in_the_way_of_an_act_and_a_hand_over_does() {
        long caseId = people.open("2026-01-05");
        String version = version(people.supervisor, caseId);
        Response said = people.first.post("/cases/" + caseId + "/comments", "{\"text\": \"已联系投诉人\"}");
        assertThat(said.statusCode()).as(said.asString()).isEqualTo(200);
        assertThat(said.jsonPath().getString("timeline[0].text")).isEqualTo("已联系投诉人");
        Response given = people.supervisor.post(
                "/cases/" + caseId + "/hand-over", version, "{\"to\": \"inspector-1\", \"text\": \"请核实\"}");
        assertThat(given.statusCode()).as(given.asString()).isEqualTo(200);
        assertThat(given.jsonPath().getString("people.handler.account")).isEqualTo("inspector-1");
        Response late = actFor(people.supervisor, caseId, version, "TRIAGE", "2026-01-06");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.jsonPath().getString("detail")).contains("交给 inspector-1");
        done(people.supervisor, caseId, "TRIAGE", "2026-01-06");
        assertThat(people.first.json("/cases?assignee=me&limit=200").getList("items.caseId", Long.class))
                .contains(caseId);
        assertThat(people.third.json("/cases?assignee=me&limit=200").getList("items.caseId", Long.class))
                .doesNotContain(caseId);
        assertThat(people.supervisor
                        .post(
                                "/cases/" + caseId + "/hand-over",
                                version(people.supervisor, caseId),
                                "{\"to\": \"nobody\", \"text\": \"请核实\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void other_areas_and_roles_see_nothing_of_it_and_the_city_does() {
        long caseId = people.open("2026-01-05");
        Api haidian = Api.as(Tokens.district("110108"));
        assertThat(haidian.get("/cases/" + caseId).statusCode()).isEqualTo(404);
        assertThat(actFor(haidian, caseId, "\"1\"", "TRIAGE", "2026-01-06").statusCode())
                .isEqualTo(404);
        assertThat(haidian.post("/cases/" + caseId + "/comments", "{\"text\": \"看\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(haidian.json("/cases?limit=200").getList("items.area.code", String.class))
                .doesNotContain(People.AREA);
        assertThat(Api.as(Tokens.city()).json("/cases/" + caseId).getString("area.code"))
                .isEqualTo(People.AREA);
        for (String role : List.of("arbitration-reader", "social-insurance-auditor", "auditor", "statistician")) {
            assertThat(Api.as(Tokens.of(role, Map.of())).get("/cases/" + caseId).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void the_database_itself_refuses_what_no_program_may_do() throws Exception {
        long caseId = people.investigated();
        String update = "update supervision.case_file set %s where case_id = " + caseId;
        assertThatThrownBy(() -> inspector(update.formatted("approvers = '{inspector-1}'")))
                .hasMessageContaining("an_inspector_never_approves");
        assertThatThrownBy(() ->
                        inspector("insert into supervision.case_act (case_id, act_no, action, from_state, to_state,"
                                + " acted_by, acted_role, acted_on, particulars, forms, clocks, version) values ("
                                + caseId
                                + ", 99, 'EXTEND', 'INVESTIGATING', 'EXTENDED', 'head-1', 'district-approver', '2026-01-09', '{}',"
                                + " '{}', '[]', 99)"))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> inspector("update supervision.case_act set acted_on = '2026-01-01'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> inspector("delete from supervision.case_comment"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> inspector("select supervision.next_case_number('110105', 2026)"))
                .hasMessageContaining("case numbers are given by the head");
        assertThatThrownBy(() -> inspector(
                        "update supervision.official set role = 'district-approver' where account = 'inspector-1'"))
                .hasMessageContaining("row-level security");
        RegistryDatabase.asService(
                "110108", "district-inspector", "inspector-9", update.formatted("handler = 'inspector-9'"));
        assertThat(Truth.column("select handler from supervision.case_file where case_id = ?", caseId))
                .containsExactly("supervisor-1");
    }

    @Test
    void the_ledger_is_read_by_urgency_page_by_page() {
        long overdue = people.open("2026-01-05");
        long fresh = people.open(LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
        JsonPath late = people.supervisor.json("/cases?urgency=CRITICALLY_OVERDUE&limit=200");
        assertThat(late.getList("items.caseId", Long.class)).contains(overdue).doesNotContain(fresh);
        assertThat(late.getList("items.urgency", String.class)).containsOnly("CRITICALLY_OVERDUE");
        assertThat(late.getInt("items.find { it.caseId == " + overdue + " }.workingDaysLeft"))
                .isLessThanOrEqualTo(-5);
        assertThat(late.getList("items.warning", String.class)).containsOnly("SECOND");
        assertThat(people.supervisor.json("/cases?urgency=NOT_DUE&limit=200").getList("items.caseId", Long.class))
                .contains(fresh)
                .doesNotContain(overdue);
        JsonPath open = people.supervisor.json("/cases?open=true");
        assertThat(open.getList("urgencies.urgency", String.class))
                .containsExactly("CRITICALLY_OVERDUE", "OVERDUE", "DUE_SOON", "NOT_DUE");
        assertThat(open.getList("urgencies.count", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(open.getInt("total"));
        assertThat(open.getInt("urgencies[0].count")).isEqualTo(late.getInt("total"));
        JsonPath closed = people.supervisor.json("/cases?open=false&limit=200");
        assertThat(closed.getList("items.urgency"))
                .allSatisfy(urgency -> assertThat(urgency).isNull());
        assertThat(closed.getList("urgencies.count", Integer.class)).containsOnly(0);

        List<Map<String, Object>> paged = people.supervisor.all("/cases?limit=1&open=true");
        assertThat(paged.stream().map(line -> String.valueOf(line.get("nextDueOn"))))
                .hasSizeGreaterThan(1)
                .isSorted();
        assertThat(paged.stream().map(line -> line.get("caseId"))).doesNotHaveDuplicates();
        assertThat(people.supervisor.get("/cases?state=NOWHERE").statusCode()).isEqualTo(400);
    }

    private static void inspector(String sql) throws Exception {
        RegistryDatabase.asService(People.AREA, "district-inspector", "inspector-1", sql);
    }
}
