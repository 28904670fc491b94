package org.qiyue.registry.service.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiyue.registry.service.reporting.District.asOwner;
import static org.qiyue.registry.service.reporting.District.done;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.model.reporting.ReportFigure;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;

/** What the figures of a report count: each is known from rows planted at the edges of the period, in Beijing's days. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class FiguresTest {
    private static final String AREA = "110109";
    private static final String EMPLOYER = "91110109A000000006";

    /** Of another area than the planted ones, so that they must not count. */
    private static final String OTHER = "110111";

    @Test
    void theyCountWhatHappenedInThePeriodAndThenStayAsSubmitted() throws SQLException {
        District here = District.of(AREA);
        Map<String, BigDecimal> before = counted(here.page());
        try {
            plantContracts();
            plantAlerts();
            plantCases();
            plantInspection();
            Map<String, String> more = new TreeMap<>();
            Map<String, BigDecimal> after = counted(here.page());
            after.forEach((code, value) -> {
                BigDecimal rise = value.subtract(before.get(code));
                if (rise.signum() != 0) {
                    more.put(code, rise.toPlainString());
                }
            });
            assertThat(more).isEqualTo(new TreeMap<>(expected()));
            assertThat(counted(here.read(here.city))).isEqualTo(after);
            assertThat(here.figure("CASES_MEDIAN_DAYS")).isEqualTo("30");
            assertThat(new BigDecimal(here.figure("INSPECTION_COVERAGE"))).isEqualByComparingTo("50");

            done(here.write("甲", "乙", "丙"));
            done(here.submit());
            plant("Z", "2026-08-15 12:00+08", "CONCLUDED", null, false);
            assertThat(counted(here.page())).isEqualTo(after);
            done(here.giveBack("补充"));
            assertThat(here.figure("CONTRACTS_CONCLUDED"))
                    .isEqualTo(
                            after.get("CONTRACTS_CONCLUDED").add(BigDecimal.ONE).toPlainString());
            assertThat(here.writer
                            .json(here.path() + "/versions/1")
                            .getInt("figures.find { it.code == 'CONTRACTS_CONCLUDED' }.value"))
                    .isEqualTo(after.get("CONTRACTS_CONCLUDED").intValueExact());
        } finally {
            asOwner("delete from registry.contract where contract_id like '01HZRPT%';"
                    + "delete from registry.contract_version where contract_id like '01HZRPT%'");
        }
    }

    private static Map<String, String> expected() {
        Map<String, String> more = new LinkedHashMap<>();
        more.put("CONTRACTS_CONCLUDED", "2");
        more.put("CONTRACTS_RENEWED", "1");
        more.put("CONTRACTS_RESCINDED", "1");
        more.put("CONTRACTS_IN_FORCE", "2");
        more.put("ALERTS_RAISED", "3");
        more.put("ALERTS_NOTICED", "2");
        more.put("ALERTS_REGULARISED", "1");
        more.put("ALERTS_CLEARED", "1");
        more.put("ALERTS_TO_CASE", "1");
        more.put("ALERTS_OPEN", "2");
        more.put("ALERTS_TRIAGE_DUE", "2");
        more.put("ALERTS_TRIAGED_ON_TIME", "1");
        more.put("CASES_OPENED", "3");
        more.put("CASES_FILED", "2");
        more.put("CASES_ORDERED", "1");
        more.put("CASES_CLOSED", "1");
        more.put("CASES_OVERDUE", "1");
        more.put("CASES_OPEN", "2");
        more.put("CASES_AT_NEW", "1");
        more.put("CASES_AT_FILED", "1");
        more.put("INSPECTIONS_DRAWN", "1");
        more.put("INSPECTIONS_DONE", "1");
        more.put("INSPECTIONS_WITH_PROBLEM", "1");
        more.put("EMPLOYERS_LISTED", "2");
        more.put("EMPLOYERS_DRAWN", "1");
        return more;
    }

    /** Counts by their codes; what has no value is left out, as are shares and the median. */
    private static Map<String, BigDecimal> counted(Response page) {
        Map<String, BigDecimal> counted = new TreeMap<>();
        List<Map<String, Object>> figures = page.jsonPath().getList("figures");
        assertThat(figures).hasSameSizeAs(ReportFigure.all());
        figures.stream()
                .filter(figure -> "COUNT".equals(figure.get("unit")))
                .forEach(figure -> counted.put(
                        figure.get("code").toString(),
                        new BigDecimal(
                                Objects.requireNonNull(figure.get("value")).toString())));
        return counted;
    }

    /**
     * A and B concluded within, B rescinded within; C concluded earlier and renewed in the last half hour; D a few minutes after the
     * end; E withdrawn; F in another area.
     */
    private static void plantContracts() throws SQLException {
        plant("A", "2026-07-01 00:00+08", "CONCLUDED", null, false);
        plant("B", "2026-08-15 12:00+08", "CONCLUDED", "2026-09-10", false);
        version("B", 2, "RESCINDED", "2026-09-11 09:00+08", "null");
        plant("C", "2025-03-03 09:00+08", "CONCLUDED", null, false);
        version("C", 2, "RENEWED", "2026-09-30 23:59+08", "null");
        // Renewed ahead: its present term begins later, it itself runs since 2025.
        asOwner(
                "update registry.contract set start_date = '2027-01-01', first_start = '2025-03-03' where contract_id = '"
                        + id("C") + "'");
        plant("D", "2026-10-01 00:01+08", "CONCLUDED", null, false);
        asOwner("update registry.contract set start_date = '2026-10-01' where contract_id = '" + id("D") + "'");
        plant("E", "2026-08-16 12:00+08", "CONCLUDED", null, true);
        plant("F", "2026-08-17 12:00+08", "CONCLUDED", null, false);
        asOwner("update registry.contract set jurisdiction_area = '" + OTHER + "' where contract_id = '" + id("F")
                + "'");
    }

    private static String id(String name) {
        return "01HZRPT" + name.repeat(19);
    }

    private static void plant(String name, String at, String kind, String endedOn, boolean voided) throws SQLException {
        String ended = endedOn == null ? "null" : "'" + endedOn + "'";
        asOwner("insert into registry.contract (contract_id, platform_code, contract_no, credit_code, worker_id,"
                + " jurisdiction_area, registration_area, employment_form, term_type, start_date, end_date, ended_on,"
                + " ending_reason, ending_kind, voided, version, first_filing_no, last_filing_no, updated_at) values ('"
                + id(name) + "', 'yiqian', 'RPT-" + name + "', '" + EMPLOYER + "', 1, '" + AREA + "', '" + AREA
                + "', '01', '1', '2025-03-03', '2030-12-31', " + ended
                + (endedOn == null ? ", null, null, " : ", '3701', 'RESCINDED', ") + voided
                + ", 1, 1, 1, greatest('" + at + "'::timestamptz, '2026-10-02'))");
        version(name, 1, kind, at, voided ? "7" : "null");
    }

    private static void version(String name, int number, String kind, String at, String withdrawnBy)
            throws SQLException {
        asOwner(
                "insert into registry.contract_version (contract_id, version, kind, occurred_on, recorded_at, filing_no,"
                        + " filing_id, withdrawn_by, terms) values ('" + id(name) + "', " + number + ", '" + kind
                        + "', '2026-08-01', '" + at + "', 1, gen_random_uuid(), " + withdrawnBy + ", '{}')");
    }

    /**
     * Told and cleared within; gone on as a case after the end; raised and told on the last day, and told again later; one of a later
     * day.
     */
    private static void plantAlerts() throws SQLException {
        alert("RP1", "2026-07-01", "'CLEARED', 'PAYMENT', '2026-09-30'", "'2026-07-05'", "'2026-07-08', '2026-07-06'");
        alert("RP2", "2026-07-02", "'IN_CASE', 'CASE', '2026-09-01'", "null", "'2026-07-09', '2026-07-10'");
        alert("RP3", "2026-09-30", "'OPEN', null, null", "'2026-10-10'", "'2026-10-14', null");
        alert("RP4", "2026-10-01", "'OPEN', null, null", "null", "'2026-10-14', null");
        alert("RP5", "2026-06-30", "'DISMISSED', 'MINOR', '2026-10-01'", "null", "'2026-10-08', null");
        asOwner("insert into supervision.alert_notice (alert_no, text, sent_by, sent_on, answer_by, certain)"
                + " select a.alert_no, '测试', 'seed', n.sent_on, n.sent_on + 15, true from supervision.alert a"
                + " join (values ('RP1', '2026-07-05'::date), ('RP3', '2026-09-30'), ('RP3', '2026-10-10'))"
                + " as n(rule, sent_on) using (rule)");
    }

    private static void alert(String rule, String raised, String closing, String noticed, String triage)
            throws SQLException {
        boolean isOpen = closing.startsWith("'OPEN'");
        asOwner("insert into supervision.alert (credit_code, rule, area, areas, severity, art74_item, message_zh,"
                + " message_en, basis, remedy_zh, remedy_en, facts, standing, found_on, raised_on, state, closing_kind,"
                + " closed_on, noticed_on, triage_due_on, triaged_on, due_on, warn_on, clock, clock_from) values ('"
                + EMPLOYER + "', '" + rule + "', '" + AREA + "', '{" + AREA + "}', 'LOW', 5, '测试', 'Test', '测试', '测试',"
                + " 'Test', 1, 1, '" + raised + "', '" + raised + "', " + closing + ", " + noticed + ", " + triage
                + (isOpen ? ", '2026-12-01', '2026-11-30', 'triage', '" + raised + "'" : ", null, null, null, null")
                + ")");
    }

    /** One filed and ended after thirty days, one filed and overdue, one new; the first was ordered to rectify. */
    private static void plantCases() throws SQLException {
        openCase("2026-07-01", "CLOSED", "null");
        act(1, "TRIAGE", "NEW", "TRIAGED", "2026-07-01");
        act(2, "FILE", "TRIAGED", "FILED", "2026-07-02");
        act(3, "ORDER_RECTIFICATION", "CONCLUDED", "RECTIFY_ORDERED", "2026-07-20");
        act(4, "CONFIRM_RECTIFIED", "RECHECK", "CLOSED", "2026-07-31");
        openCase("2026-08-01", "INVESTIGATING", "'2026-11-01'");
        act(1, "TRIAGE", "NEW", "TRIAGED", "2026-08-02");
        act(2, "FILE", "TRIAGED", "FILED", "2026-09-30");
        act(3, "INVESTIGATE", "FILED", "INVESTIGATING", "2026-10-01");
        openCase("2026-09-30", "NEW", "null");
        openCase("2026-10-01", "NEW", "null");
    }

    private static void openCase(String openedOn, String state, String overdueOn) throws SQLException {
        asOwner(
                "insert into supervision.case_file (area, credit_code, employer_name, source, subject, opened_on, opened_by,"
                        + " state, case_number, last_act_on, next_overdue_on) values ('" + AREA + "', '" + EMPLOYER
                        + "', '测试', 'PATROL', '测试', '" + openedOn + "', 'seed', '" + state
                        + "', '测试' || gen_random_uuid(), '"
                        + openedOn + "', " + overdueOn + ")");
    }

    private static void act(int number, String action, String from, String to, String on) throws SQLException {
        asOwner("insert into supervision.case_act (case_id, act_no, action, from_state, to_state, acted_by, acted_role,"
                + " acted_on, particulars, forms, clocks, version) select max(case_id), " + number + ", '" + action
                + "', '" + from + "', '" + to + "', 'seed', 'district-approver', '" + on + "', '{}', '{}', '[]', "
                + (number + 1) + " from supervision.case_file");
    }

    /** A plan drawn within the period from two employers, one drawn, in which something was found. */
    private static void plantInspection() throws SQLException {
        String seed = "ab".repeat(32);
        asOwner("alter table supervision.inspection_plan disable trigger keep_inspection_plan;"
                + "with plan as (insert into supervision.inspection_plan (area, name, period_from, period_to, items, shares,"
                + " times, number_source, number_at, created_by, state, digest, commitment, committed_by, committed_at,"
                + " number, seed, drawn_by, drawn_at) values ('" + AREA + "', '报告测试', '2026-07-01', '2026-12-31',"
                + " '{1-RULES}', '{}', 1, '测试', '2026-07-10', 'a', 'DRAWN', '" + seed + "',"
                + " encode(sha256(decode('" + seed + "', 'hex')), 'hex'), 'b', '2026-07-05', '7', '" + seed
                + "', 'b', '2026-07-11') returning plan_no),"
                + " objects as (insert into supervision.inspection_object (plan_no, credit_code, name, risk_class,"
                + " drawn_before, exclusion) select plan_no, code, '测试', 'GREEN', 0, '' from plan,"
                + " (values ('" + EMPLOYER + "'), ('91110109B000000006')) v (code) returning plan_no),"
                + " inspectors as (insert into supervision.inspection_inspector (plan_no, inspector_id, name, recusals)"
                + " select plan_no, id, '测试', '{}' from plan, (values ('R-1'), ('R-2')) v (id) returning plan_no)"
                + " select count(*) from objects, inspectors;"
                + "alter table supervision.inspection_plan enable trigger keep_inspection_plan");
        asOwner(
                "insert into supervision.inspection_task (plan_no, credit_code, risk_class, place, of_objects, word, first,"
                        + " first_word, second, second_word) select max(plan_no), '" + EMPLOYER + "', 'GREEN', 1, 2,"
                        + " '0000000000000000', 'R-1', '0000000000000000', 'R-2', '0000000000000000'"
                        + " from supervision.inspection_plan;"
                        + "insert into supervision.inspection_assignment (task_no, ordinal, first, second, assigned_on, assigned_by)"
                        + " select max(task_no), 1, 'R-1', 'R-2', '2026-07-12', 'b' from supervision.inspection_task;"
                        + "insert into supervision.inspection_result (task_no, ordinal, inspected_on, outcome, found_items, note,"
                        + " entered_by, entered_on) select max(task_no), 1, '2026-07-20', 'CORRECTED', '{1-RULES}', '测试', 'b',"
                        + " '2026-07-21' from supervision.inspection_task");
    }
}
