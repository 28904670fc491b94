package org.qiyue.registry.service.employer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;

/** What an employer sees of its own affairs: terms that end, how its filings fare, and what it is reminded of. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class EmployerAffairsTest {
    private static final String OWN = "91110117B000000013";
    private static final String WITH_REFUSALS = "91110117A000000013";
    private static final String TODAY = "(now() at time zone 'Asia/Shanghai')::date";

    private final Api employer = employer(OWN);

    /** Of its two contracts in force one ends today and one in 75 days; all others stay as they were sown. */
    @BeforeEach
    void end() throws SQLException {
        try (Connection owner = RegistryDatabase.owner();
                Statement statement = owner.createStatement()) {
            statement.execute("update registry.contract c set term_type = '1', end_date = " + TODAY
                    + " + (array[0, 75])[n.at] from (select contract_id, row_number() over"
                    + " (order by contract_id) as at from registry.contract where credit_code = '" + OWN
                    + "' and ended_on is null and not voided and moved_to is null and start_date <= " + TODAY
                    + " and (end_date is null or end_date >= " + TODAY + ")) n where n.contract_id = c.contract_id");
        }
    }

    @Test
    void termsThatEndAreListedByTheirLastDayPageByPage() {
        String running =
                "select contract_id from registry.contract where credit_code = ? and term_type = '1' and ended_on"
                        + " is null and moved_to is null and not voided and end_date between " + TODAY + " and " + TODAY
                        + " + %d"
                        + " order by end_date, contract_id";
        for (int within : List.of(30, 60, 90)) {
            List<Map<String, Object>> found = employer.all("/employers/" + OWN + "/expiring?limit=1&within=" + within);
            assertThat(numbers(found, "contract", "contractId"))
                    .isNotEmpty()
                    .isEqualTo(Truth.column(running.formatted(within), OWN));
        }
        JsonPath first = employer.json("/employers/" + OWN + "/expiring");
        assertThat(first.getInt("items[0].daysLeft")).isZero();
        assertThat(first.getString("items[0].contract.state")).isEqualTo("ACTIVE");
        JsonPath affairs = employer.json("/employers/" + OWN + "/affairs");
        assertThat(affairs.getInt("expiring.in30")).isOne();
        assertThat(affairs.getInt("expiring.in90"))
                .isEqualTo(Truth.column(running.formatted(90), OWN).size())
                .isGreaterThan(affairs.getInt("expiring.in30"));
        assertThat(affairs.getInt("expiring.overdue")).isOne();
        assertThat(affairs.getList("reminders.kind")).contains("CONTRACT_OVERDUE", "CONTRACT_EXPIRING");
        assertThat(employer.get("/employers/" + OWN + "/expiring?within=45").statusCode())
                .isEqualTo(400);
    }

    @Test
    void itSeesHowItsFilingsFareRefusedConclusionsAmongThem() {
        Api own = employer(WITH_REFUSALS);
        JsonPath affairs = own.json("/employers/" + WITH_REFUSALS + "/affairs");
        assertThat(affairs.getInt("filings.rejected")).isEqualTo(3);
        assertThat(affairs.getInt("filings.waiting")).isOne();
        assertThat(affairs.getInt("filings.repairs")).isOne();
        assertThat(affairs.getList("filings.refusedBy.rule")).containsExactly("B01", "B02");
        assertThat(affairs.getList("filings.refusedBy.filings", Integer.class)).containsExactly(2, 1);
        assertThat(affairs.getString("filings.refusedBy[0].remedyZh")).isEqualTo("改正后重新报送");
        assertThat(affairs.getInt("filings.registered"))
                .isEqualTo(Integer.parseInt(Truth.column(
                                "select count(*) from registry.contract_version join registry.contract using (contract_id)"
                                        + " where credit_code = ?",
                                WITH_REFUSALS)
                        .get(0)));
        assertThat(affairs.getList("reminders.kind")).contains("FILING_REJECTED", "REPAIR_WAITING");
        List<Map<String, Object>> listed = own.all("/employers/" + WITH_REFUSALS + "/filings?limit=2");
        assertThat(numbers(listed, "filing", "filingId"))
                .isEqualTo(Truth.column(
                        "select filing_id::text from registry.filing where credit_code = ? and result <> 'ACCEPTED'"
                                + " order by filing_no desc",
                        WITH_REFUSALS));
        assertThat(own.json("/employers/" + WITH_REFUSALS + "/filings?result=REJECTED")
                        .getList("items.filing.result"))
                .hasSize(3)
                .containsOnly("REJECTED");
        assertThat(own.get("/employers/" + WITH_REFUSALS + "/filings").asString())
                .doesNotContain("RISK", "此处不应有风险");
        assertThat(own.json("/employers/" + WITH_REFUSALS + "/affairs?days=1").getInt("filings.rejected"))
                .isLessThan(3);
    }

    @Test
    void allNoticesThatAreToBeAnsweredCount() throws SQLException {
        String before =
                "select count(*) from supervision.alert_notice where credit_code = ? and standing = 'TO_ANSWER'";
        assertThat(Truth.column(before, OWN)).containsExactly("0");
        try (Connection owner = RegistryDatabase.owner();
                Statement statement = owner.createStatement()) {
            statement.execute("alter table supervision.alert_notice disable trigger tell_of_alert;"
                    + "insert into supervision.alert_notice (alert_no, text, sent_by, sent_on, answer_by, certain, credit_code, rule,"
                    + " art74_item, area, message_zh, message_en, basis, remedy_zh, remedy_en) select 0, '测试', 'seed', d, d + 15, true, '"
                    + OWN + "', 'E01', 5, '110117', '测试', 'Test', '测试', '测试', 'Test' from (select " + TODAY
                    + " - case when n <= 203 then 1 else 60 end as d from generate_series(1, 207) n) sent;"
                    + "alter table supervision.alert_notice enable trigger tell_of_alert");
            JsonPath affairs = employer.json("/employers/" + OWN + "/affairs");
            assertThat(affairs.getInt("reminders.find { it.kind == 'NOTICE_TO_ANSWER' }.count"))
                    .isEqualTo(203);
            assertThat(affairs.getInt("reminders.find { it.kind == 'NOTICE_OVERDUE' }.count"))
                    .isEqualTo(4);
            statement.execute("delete from supervision.alert_notice where alert_no = 0");
        }
    }

    @Test
    void nobodyElseSeesIt() {
        for (String part : List.of("affairs", "expiring", "filings")) {
            String path = "/employers/" + OWN + "/" + part;
            assertThat(employer(WITH_REFUSALS).get(path).statusCode()).isEqualTo(404);
            assertThat(Api.as(Tokens.district("110117")).get(path).statusCode()).isEqualTo(403);
        }
    }

    private static List<String> numbers(List<Map<String, Object>> rows, String part, String number) {
        return rows.stream()
                .map(row -> ((Map<?, ?>) row.get(part)).get(number).toString())
                .toList();
    }

    private static Api employer(String creditCode) {
        return Api.as(Tokens.of("employer-user", Map.of("employer", creditCode)));
    }
}
