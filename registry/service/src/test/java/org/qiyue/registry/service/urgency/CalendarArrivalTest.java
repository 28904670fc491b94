package org.qiyue.registry.service.urgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.service.access.OnBehalf;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;

/** The arrangement of 2030 arrives: what was counted to its first days without it is counted anew, of leads and cases alike. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class CalendarArrivalTest {
    private static final String AREA = "110102";
    private static final String EMPLOYER = "91110102B000000001";
    private static final String LEAD = "(select min(alert_no) from supervision.alert where credit_code = '" + EMPLOYER
            + "' and rule = 'D01' and due_on is not null)";

    @Inject
    CalendarArrival arrival;

    @Inject
    OnBehalf onBehalf;

    private final Api supervisor = Api.as(Tokens.district(AREA));
    private final Api employer = Api.as(Tokens.of("employer-user", Map.of("employer", EMPLOYER)));

    /** The last days that the leads of the other tests have. */
    @BeforeEach
    void keep() throws SQLException {
        owner("create table supervision.kept_days as"
                + " select alert_no, due_on, warn_on, due_certain, answer_by from supervision.alert");
    }

    @AfterEach
    void forget() throws SQLException {
        owner("update supervision.alert a set due_on = k.due_on, warn_on = k.warn_on, due_certain = k.due_certain,"
                + " answer_by = k.answer_by from supervision.kept_days k where k.alert_no = a.alert_no"
                + " and (a.due_on, a.warn_on, a.due_certain, a.answer_by)"
                + " is distinct from (k.due_on, k.warn_on, k.due_certain, k.answer_by);"
                + "drop table supervision.kept_days");
        owner("alter table registry.table_change disable trigger user;"
                + "delete from registry.table_change where entry_key = '2030';"
                + "alter table registry.table_change enable trigger user;"
                + "delete from supervision.calendar_counted");
    }

    @Test
    void lastDaysOfLeadsAndCasesAreCountedAnewWhenItArrives() throws SQLException {
        long alertNo = Long.parseLong(owner("select " + LEAD));
        long noticeNo = told(alertNo);
        long caseId = opened();
        owner("delete from supervision.calendar_counted");
        look();
        String lead = "/alerts/" + alertNo;
        assertThat(supervisor.json(lead).getString("alert.dueOn")).isEqualTo("2030-01-04");
        assertThat(dueOf(caseId)).isEqualTo("2030-01-04");

        arrive("2030-01-01 2030-01-02 2030-01-03 2030-01-04");
        String told = employer.json("/notices/" + noticeNo).getString("notice.answerBy");
        assertThat(told).isEqualTo("2030-01-07");
        assertThat(supervisor.json(lead).getString("answerBy")).isEqualTo(told);
        assertThat(supervisor.json(lead).getList("notices.answerBy")).containsExactly(told);

        look();
        assertThat(dueOf(caseId)).isEqualTo("2030-01-10");
        assertThat(supervisor.json(lead).getString("alert.dueOn")).isEqualTo(told);
        assertThat(supervisor.json(lead).getBoolean("alert.dueCertain")).isTrue();
        assertThat(owner("select answer_by::text from supervision.alert where alert_no = " + alertNo))
                .isEqualTo(told);

        owner("update supervision.case_file set next_due_on = '2031-01-01' where case_id = " + caseId);
        look();
        assertThat(dueOf(caseId)).as("counted once a calendar").isEqualTo("2031-01-01");
    }

    @Test
    void nobodyButTheServiceCountsThem() {
        for (String call : List.of(
                "select supervision.count_case_anew(1, 1, 'triage', now()::date, now()::date, null, null)",
                "select supervision.count_leads_anew('triage', now()::date, now()::date, now()::date, true, 1)",
                "select supervision.clocks_of_cases(0, 10)",
                "select supervision.clocks_of_leads('2026-01-01')")) {
            assertThatThrownBy(() -> RegistryDatabase.asService("110000", "city-officer", "somebody", call))
                    .hasMessageContaining("by the service itself");
        }
    }

    /** The employer was told twenty days before the end of 2029. */
    private long told(long alertNo) throws SQLException {
        for (String[] act : new String[][] {
            {"assignment", "{\"assignee\": \"district-supervisor-" + AREA + "\"}"}, {"notices", "{\"text\": \"请核对。\"}"}
        }) {
            Response done = supervisor.post(
                    "/alerts/" + alertNo + "/" + act[0],
                    supervisor.get("/alerts/" + alertNo).header("ETag"),
                    act[1]);
            assertThat(done.statusCode()).as(done.asString()).isEqualTo(200);
        }
        owner(
                "update supervision.alert set noticed_on = '2029-12-20', clock_from = '2029-12-20', answer_by = '2030-01-01'"
                        + " where alert_no = " + alertNo);
        owner("update supervision.alert_notice set sent_on = '2029-12-20', answer_by = '2030-01-01' where alert_no = "
                + alertNo);
        return Long.parseLong(owner("select max(notice_no) from supervision.alert_notice where alert_no = " + alertNo));
    }

    private long opened() throws SQLException {
        Response opened = supervisor.post(
                "/cases", "{\"source\": \"PATROL\", \"creditCode\": \"" + EMPLOYER + "\", \"subject\": \"未支付加班工资\"}");
        assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
        long caseId = opened.jsonPath().getLong("caseId");
        owner("update supervision.case_clock set started_on = '2029-12-28' where case_id = " + caseId);
        return caseId;
    }

    private String dueOf(long caseId) {
        return supervisor
                .json("/cases?open=true&employer=" + EMPLOYER)
                .getString("items.find { it.caseId == " + caseId + " }.nextDueOn");
    }

    private static void arrive(String rest) throws SQLException {
        owner("alter table registry.table_change disable trigger user;"
                + "insert into registry.table_change (table_name, entry_key, entry, valid_from, filings_from, basis, explanation,"
                + " state, proposed_by, decided_by, decided_at, decision_reason, approval_no) values ('work-days', '2030',"
                + " '{\"rest\": \"" + rest + "\", \"work\": \"\"}', '2030-01-01', '2026-01-01', '测试', '测试', 'APPROVED',"
                + " 'editor', 'approver', now(), '测试', nextval('registry.approval_no'));"
                + "alter table registry.table_change enable trigger user");
    }

    /** The service looks in a thread of its own. */
    private void look() {
        CompletableFuture.runAsync(() -> onBehalf.ofTheService(arrival::look)).join();
    }

    private static String owner(String sql) throws SQLException {
        try (Connection owner = RegistryDatabase.owner();
                Statement statement = owner.createStatement()) {
            boolean isAnswered = statement.execute(sql);
            if (!isAnswered) {
                return null;
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
