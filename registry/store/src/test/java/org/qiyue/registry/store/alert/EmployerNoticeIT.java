package org.qiyue.registry.store.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.model.alert.AlertAction;
import org.qiyue.registry.model.alert.AlertState;
import org.qiyue.registry.store.RegistryDatabase;
import org.qiyue.registry.store.intake.Contracts;
import org.qiyue.registry.store.intake.FilledRegistry;

/**
 * Who sees a notice, who tells what in it, and who answers. Alert 1 is of Haidian (110108), of two contracts there, one filed by
 * platform kaifang and one by yunqian; the employer is registered in Chaoyang (110105).
 */
class EmployerNoticeIT {
    private static final String EMPLOYER = "91110105MA00XYH16C";
    private static final String OWN = "employer:" + EMPLOYER;
    private static final String ANSWER =
            "SELECT supervision.answer_notice(1, %d, '已改正', NULL, NULL, '2026-11-26', '2026-12-03', '2026-12-01', true)";
    private static final String TELL =
            "INSERT INTO supervision.notice_fact SELECT 1, 90, 'F:9:0', NULL, '2026-11-25', '测试', 'Test'";

    private RegistryDatabase database;

    @BeforeEach
    void fill() throws Exception {
        database = RegistryDatabase.migrated();
        FilledRegistry registry = new FilledRegistry(database.ingest());
        registry.conclude(Contracts.row("A"), "11010119900307731X", "张三丰");
        registry.conclude(Contracts.row("B").platform("yunqian").worker(2), "110101199003077387", "李四光");
        database.execute(
                "INSERT INTO supervision.alert (credit_code, rule, area, areas, severity, art74_item, message_zh,"
                        + " message_en, basis, remedy_zh, remedy_en, state, assignee, facts, standing, raised_on, found_on, clock, clock_from,"
                        + " due_on, warn_on, triage_due_on) VALUES ('" + EMPLOYER
                        + "', 'E01', '110108', '{110108}', 'HIGH', 5, '工资偏低',"
                        + " 'Low wage', '《劳动合同法》', '改正', 'Mend it', 'ASSIGNED', 'officer', 2, 2, '2026-11-20', '2026-11-20', 'triage',"
                        + " '2026-11-20', '2026-11-27', '2026-11-26', '2026-11-27')");
        database.execute(
                "INSERT INTO supervision.alert_fact (alert_no, fact_id, area, contract_id, version, found_on, severity,"
                        + " finding) SELECT 1, 'F:' || first_filing_no || ':0', '110108', contract_id, 1, '2026-11-20', 'HIGH',"
                        + " '{\"messageZh\": \"测试\", \"messageEn\": \"Test\"}' FROM registry.contract");
        in("110108", "district-supervisor", "officer", "UPDATE supervision.alert SET state = 'NOTICE_SENT'", send());
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private static String send() {
        return "WITH sent AS (INSERT INTO supervision.alert_notice (alert_no, text, sent_by, sent_on, answer_by, certain)"
                + " VALUES (1, '请改正', 'officer', '2026-11-25', '2026-12-10', true) RETURNING notice_no)"
                + " SELECT notice_no FROM sent;"
                + " INSERT INTO supervision.notice_fact SELECT 1, row_number() OVER (ORDER BY fact_id), fact_id, contract_id,"
                + " found_on, '测试', 'Test' FROM supervision.alert_fact;"
                + " INSERT INTO supervision.notice_platform SELECT platform_code, 1, 1, credit_code FROM registry.contract";
    }

    @Test
    void aNoticeSaysWhatItsLeadSays() throws SQLException {
        assertThat(database.query(
                        "SELECT concat_ws(' ', credit_code, rule, art74_item, area, message_en, remedy_en, standing)"
                                + " FROM supervision.alert_notice"))
                .containsExactly(EMPLOYER + " E01 5 110108 Low wage Mend it TO_ANSWER");
    }

    @ParameterizedTest
    @CsvSource({
        "employer:91110105MA00XYH16C, 1, 2, 2",
        "platform:kaifang, 1, 1, 1",
        "platform:yunqian, 1, 1, 1",
        "110108, 1, 2, 2",
        "110000, 1, 2, 2",
        "110105, 0, 0, 0",
        "employer:91110108MA01ABCD5T, 0, 0, 0",
        "platform:jingqian, 0, 0, 0",
        "worker:00000000000000000000000000000000, 0, 0, 0",
        "sector:I, 0, 0, 0",
        "'', 0, 0, 0"
    })
    void itIsSeenByWhomItIsSentToAndByThePlatformsOfItsContracts(String scope, int notices, int facts, int platforms)
            throws SQLException {
        assertThat(count(scope, "alert_notice")).isEqualTo(notices);
        assertThat(count(scope, "notice_fact")).isEqualTo(facts);
        assertThat(count(scope, "notice_platform")).isEqualTo(platforms);
        if (!scope.matches("11.*")) {
            assertThat(count(scope, "alert")).isZero();
            assertThat(count(scope, "alert_fact")).isZero();
            assertThat(count(scope, "alert_event")).isZero();
        }
    }

    @Test
    void theAnswerIsTheEmployersAndTheBureausAndNoPlatforms() throws SQLException {
        assertThat(in(OWN, "employer-user", "clerk", ANSWER.formatted(1))).isEqualTo("t");
        assertThat(database.query("SELECT concat_ws(' ', state, clock, due_on, revision) FROM supervision.alert"))
                .containsExactly("ANSWERED triage 2026-12-03 3");
        assertThat(database.query("SELECT concat_ws(' ', action, by, state, entry) FROM supervision.alert_event"))
                .containsExactly("ANSWER clerk ANSWERED {\"notice\": 1}");
        assertThat(count(OWN, "notice_answer")).isOne();
        assertThat(count("110108", "notice_answer")).isOne();
        assertThat(count("platform:kaifang", "notice_answer")).isZero();
        assertThat(in(OWN, "employer-user", "clerk", ANSWER.formatted(2))).isEqualTo("f");
        assertThat(in(OWN, "employer-user", "clerk", ANSWER.formatted(1))).isEqualTo("f");
    }

    @ParameterizedTest
    @CsvSource({
        "employer:91110108MA01ABCD5T, employer-user",
        "employer:91110105MA00XYH16C, worker-user",
        "platform:kaifang, platform-operator",
        "110108, district-supervisor",
        "110000, city-officer"
    })
    void nobodyElseAnswers(String scope, String role) {
        assertThatThrownBy(() -> in(scope, role, "x", ANSWER.formatted(1))).hasMessageContaining("to whom it was sent");
    }

    @ParameterizedTest
    @EnumSource(
            value = AlertState.class,
            names = {"CLEARED", "DISMISSED", "MERGED", "IN_CASE"},
            mode = EnumSource.Mode.EXCLUDE)
    void anAnswerIsTakenInTheStatesThatTheModelSays(AlertState state) throws SQLException {
        boolean claimed = state == AlertState.REPAIR_CLAIMED;
        database.execute("UPDATE supervision.alert SET state = '" + state + "', state_before = "
                + (claimed ? "'NOTICE_SENT'" : "NULL"));
        if (AlertAction.ANSWER.from().contains(state)) {
            assertThat(in(OWN, "employer-user", "clerk", ANSWER.formatted(1))).isEqualTo("t");
            assertThat(database.query("SELECT coalesce(state_before, state) FROM supervision.alert"))
                    .containsExactly("ANSWERED");
        } else {
            assertThatThrownBy(() -> in(OWN, "employer-user", "clerk", ANSWER.formatted(1)))
                    .hasMessageContaining("no answer is waited for");
        }
    }

    @ParameterizedTest
    @CsvSource({"CLEARED, CLEARED", "DISMISSED, CLOSED", "MERGED, CLOSED", "IN_CASE, IN_CASE"})
    void withItsLeadANoticeEnds(String state, String standing) throws SQLException {
        database.execute("UPDATE supervision.alert SET state = '" + state
                + "', closed_on = '2026-11-26', closing_kind = 'OTHER',"
                + " due_on = NULL, warn_on = NULL, clock = NULL, clock_from = NULL");
        assertThat(database.query("SELECT standing || revision FROM supervision.alert_notice"))
                .containsExactly(standing + "2");
        assertThat(in(OWN, "employer-user", "clerk", ANSWER.formatted(2))).isEqualTo("f");
    }

    @Test
    void aLaterNoticeTakesThePlaceOfTheOneBefore() throws SQLException {
        in(
                "110108",
                "district-supervisor",
                "officer",
                "INSERT INTO supervision.alert_notice (alert_no, text, sent_by, sent_on, answer_by, certain)"
                        + " VALUES (1, '请补充', 'officer', '2026-11-26', '2026-12-11', true)");
        assertThat(database.query("SELECT standing FROM supervision.alert_notice ORDER BY notice_no"))
                .containsExactly("REPLACED", "TO_ANSWER");
    }

    @Test
    void whatWasToldIsAddedToByNobodyAfterwards() {
        for (String account : List.of("officer", "other")) {
            assertThatThrownBy(() -> in("110108", "district-supervisor", account, TELL))
                    .hasMessageContaining("row-level security");
            assertThatThrownBy(() -> in(
                            "110108",
                            "district-supervisor",
                            account,
                            "INSERT INTO supervision.notice_platform VALUES ('jingqian', 1, 1, '" + EMPLOYER + "')"))
                    .hasMessageContaining("row-level security");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE supervision.alert_notice SET standing = 'CLOSED'",
                "DELETE FROM supervision.alert_notice",
                "INSERT INTO supervision.notice_answer (notice_no, text, answered_by, answered_on) VALUES (1, 'x', 'x', '2026-11-26')",
                "UPDATE supervision.notice_answer SET text = 'x'",
                "UPDATE supervision.notice_fact SET message_zh = 'x'",
                "DELETE FROM supervision.notice_platform"
            })
    void theServiceMayNot(String sql) {
        for (String scope : List.of("110000", OWN)) {
            assertThatThrownBy(() -> in(scope, "city-officer", "x", sql)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void anEmployerSeesWhatWasRefusedInItsName() throws SQLException {
        database.execute(
                "UPDATE registry.filing SET credit_code = '" + EMPLOYER + "', contract_id = NULL, result = 'REJECTED'"
                        + " WHERE filing_no = (SELECT max(filing_no) FROM registry.filing)");
        String refused = "SELECT count(*) FROM registry.filing WHERE result = 'REJECTED'";
        assertThat(in(OWN, "employer-user", "clerk", refused)).isEqualTo("1");
        assertThat(in("employer:91110108MA01ABCD5T", "employer-user", "clerk", refused))
                .isEqualTo("0");
    }

    private int count(String scope, String table) throws SQLException {
        return Integer.parseInt(in(scope, "", "somebody", "SELECT count(*) FROM supervision." + table));
    }

    /** Runs statements in one transaction of the service; what the last one that answers tells first. */
    private String in(String scope, String role, String account, String... statements) throws SQLException {
        try (Connection registry = database.registry();
                Statement statement = registry.createStatement()) {
            RegistryDatabase.scope(registry, scope, role, account);
            String told = null;
            for (String sql : statements) {
                boolean answers = statement.execute(sql);
                while (answers || statement.getUpdateCount() != -1) {
                    if (answers && statement.getResultSet().next()) {
                        told = statement.getResultSet().getString(1);
                    }
                    answers = statement.getMoreResults();
                }
            }
            registry.commit();
            return told;
        }
    }
}
