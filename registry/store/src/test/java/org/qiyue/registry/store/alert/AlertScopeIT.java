package org.qiyue.registry.store.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.model.alert.Alert;
import org.qiyue.registry.model.alert.AlertHandling;
import org.qiyue.registry.model.alert.AlertKey;
import org.qiyue.registry.model.alert.DueDate;
import org.qiyue.registry.model.clock.WorkDays;
import org.qiyue.registry.store.RegistryDatabase;
import org.qiyue.registry.store.intake.Contracts;
import org.qiyue.registry.store.intake.FilledRegistry;

/**
 * Who sees and changes alerts. Alert 1 is of Haidian (110108) with a finding there and one in Fengtai (110106), alert 2 of
 * Fengtai alone, alert 3 of Daxing (110115); all of an employer registered in Chaoyang (110105).
 */
class AlertScopeIT {
    private static final String EMPLOYER = "91110105MA00XYH16C";
    private static final LocalDate DAY = LocalDate.parse("2026-11-25");

    private static RegistryDatabase database;

    @BeforeAll
    static void fill() throws Exception {
        database = RegistryDatabase.migrated();
        new FilledRegistry(database.ingest())
                .conclude(Contracts.row("A").areas("110108", "110105"), "11010119900307731X", "张三丰");
        try (Connection ingest = database.ingest()) {
            ingest.setAutoCommit(false);
            AlertStore store = new AlertStore(ingest);
            store.write(List.of(
                    raised(store, "E01", lead("F:1:0", "E01", "110108"), lead("F:2:0", "E01", "110106")),
                    raised(store, "D01", lead("F:3:0", "D01", "110106")),
                    raised(store, "G01", lead("F:4:0", "G01", "110115"))));
            ingest.commit();
        }
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    private static Lead lead(String id, String rule, String area) {
        return new Lead(
                id,
                new AlertKey(EMPLOYER, rule),
                area,
                "NORMAL",
                "X".repeat(26),
                1,
                DAY,
                "{\"messageZh\": \"测试\", \"messageEn\": \"Test\", \"basis\": \"《劳动合同法》\"}");
    }

    private static AlertChange raised(AlertStore store, String rule, Lead... leads) throws SQLException {
        Alert alert = null;
        String number = store.numbers(1).get(0).toString();
        for (Lead lead : leads) {
            alert = AlertHandling.found(
                    alert == null ? List.of() : List.of(alert), number, lead.key(), lead.area(), lead.fact());
        }
        return new AlertChange.Raised(
                alert, List.of(leads), 5, DueDate.of(DueDate.TRIAGE, DAY, WorkDays.standard()), DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "110000, 'D01,E01,G01', 4",
        "110108, E01, 1",
        "110106, 'D01,E01', 2",
        "110115, G01, 1",
        "110105, , 0",
        "platform:kaifang, , 0",
        "employer:91110105MA00XYH16C, , 0",
        "sector:I, , 0",
        "'', , 0"
    })
    void anAreaSeesTheAlertsOfWhichSomethingWasFoundInItAndOfTheFindingsItsOwn(String scope, String rules, int facts)
            throws SQLException {
        assertThat(scoped(scope, "SELECT string_agg(rule, ',' ORDER BY rule) FROM supervision.alert"))
                .containsExactly(rules);
        assertThat(scoped(scope, "SELECT count(*) FROM supervision.alert_fact"))
                .containsExactly(Integer.toString(facts));
        assertThat(scoped(scope, "SELECT count(DISTINCT alert_no) FROM supervision.alert_event"))
                .containsExactly(rules == null ? "0" : Integer.toString(rules.split(",").length));
    }

    @Test
    void theAreaThatHasItActsAndAnotherThatSeesItDoesNot() throws SQLException {
        String take = "UPDATE supervision.alert SET assignee = 'x' WHERE rule = 'E01'";
        assertThat(changed("110106", "district-supervisor", take)).isZero();
        assertThat(changed("110108", "statistician", take)).isZero();
        assertThat(changed("110108", "district-supervisor", take)).isOne();
        assertThat(changed("110000", "city-officer", take)).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO supervision.alert (credit_code) VALUES ('X')",
                "DELETE FROM supervision.alert",
                "UPDATE supervision.alert SET area = '110106'",
                "UPDATE supervision.alert SET credit_code = '91110105MA00XYH16D'",
                "UPDATE supervision.alert SET triage_due_on = '2030-01-01'",
                "UPDATE supervision.alert_fact SET clearing_kind = 'PAYMENT'",
                "DELETE FROM supervision.alert_event",
                "UPDATE supervision.alert_event SET reason = 'x'",
                "SELECT FROM supervision.alert_due"
            })
    void theServiceMayNot(String sql) throws SQLException {
        try (Connection registry = database.registry()) {
            RegistryDatabase.scope(registry, "110000", "city-officer", "x");
            try (Statement statement = registry.createStatement()) {
                assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void nobodyWritesHistoryInAnothersName() throws SQLException {
        String note =
                "INSERT INTO supervision.alert_event (alert_no, action, by, state) SELECT alert_no, 'ASSIGN', '%s', 'OPEN'"
                        + " FROM supervision.alert WHERE rule = 'E01'";
        assertThatThrownBy(() -> changed("110108", "district-supervisor", note.formatted("somebody else")))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> changed("110106", "district-supervisor", note.formatted("officer")))
                .hasMessageContaining("row-level security");
        assertThat(changed("110108", "district-supervisor", note.formatted("officer")))
                .isOne();
    }

    @Test
    void whatIsClosedStaysClosedWhoeverWrites() throws SQLException {
        database.execute("UPDATE supervision.alert SET state = 'DISMISSED', closed_on = '2026-11-26',"
                + " closing_kind = 'FALSE_LEAD', due_on = NULL, warn_on = NULL, clock = NULL, clock_from = NULL"
                + " WHERE rule = 'G01'");
        assertThatThrownBy(() -> database.execute("UPDATE supervision.alert SET assignee = 'x' WHERE rule = 'G01'"))
                .hasMessageContaining("closed stays so");
        assertThatThrownBy(() -> database.execute("DELETE FROM supervision.alert"))
                .hasMessageContaining("are kept");
        database.execute(
                "INSERT INTO supervision.alert (credit_code, rule, area, areas, severity, art74_item, message_zh,"
                        + " message_en, basis, remedy_zh, remedy_en, state, facts, standing, raised_on, found_on, clock, clock_from,"
                        + " due_on, warn_on, triage_due_on) SELECT credit_code, rule, area, areas, severity, art74_item, message_zh,"
                        + " message_en, basis, remedy_zh, remedy_en, 'OPEN', 1, 1, raised_on, found_on, 'triage', raised_on,"
                        + " triage_due_on, raised_on, triage_due_on FROM supervision.alert WHERE rule = 'G01'");
        assertThatThrownBy(() ->
                        database.execute("INSERT INTO supervision.alert (credit_code, rule, area, areas, severity,"
                                + " art74_item, message_zh, message_en, basis, remedy_zh, remedy_en, state, facts, standing, raised_on,"
                                + " found_on, clock, clock_from, due_on, warn_on, triage_due_on) SELECT credit_code, rule, area, areas,"
                                + " severity, art74_item, message_zh, message_en, basis, remedy_zh, remedy_en, state, 1, 1, raised_on,"
                                + " found_on, clock, clock_from, due_on, warn_on, triage_due_on FROM supervision.alert"
                                + " WHERE rule = 'D01'"))
                .hasMessageContaining("alert_open_once");
        database.execute("DROP TRIGGER keep_alert ON supervision.alert");
        database.execute("DELETE FROM supervision.alert WHERE rule = 'G01' AND state = 'OPEN'");
        database.execute("UPDATE supervision.alert SET state = 'OPEN', closed_on = NULL, closing_kind = NULL,"
                + " due_on = triage_due_on, warn_on = raised_on, clock = 'triage', clock_from = raised_on"
                + " WHERE rule = 'G01'");
        database.execute("CREATE TRIGGER keep_alert BEFORE UPDATE OR DELETE ON supervision.alert"
                + " FOR EACH ROW EXECUTE FUNCTION supervision.keep_alert()");
    }

    private static List<String> scoped(String scope, String sql) throws SQLException {
        try (Connection registry = database.registry()) {
            RegistryDatabase.scope(registry, scope, "officer");
            return RegistryDatabase.query(registry, sql);
        }
    }

    private static int changed(String scope, String role, String sql) throws SQLException {
        try (Connection registry = database.registry()) {
            RegistryDatabase.scope(registry, scope, role, "officer");
            try (Statement statement = registry.createStatement()) {
                return statement.executeUpdate(sql);
            } finally {
                registry.rollback();
            }
        }
    }
}
