package org.qiyue.registry.store.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.store.RegistryDatabase;
import org.qiyue.registry.store.intake.Contracts;
import org.qiyue.registry.store.intake.FilledRegistry;

/**
 * What the database itself holds agreements and calls to. Employer 1 has contract A in Haidian (110108) and B in Tongzhou (110112),
 * registered in Chaoyang (110105).
 */
class SharingIT {
    private static final String EMPLOYER = "91110105MA00XYH16C";
    private static final String DRAFT =
            "INSERT INTO supervision.sharing_agreement (consumer, account, role, purpose, purpose_text, basis,"
                    + " questions, fields, areas, valid_from, valid_to, daily_quota, total_quota, drafters) VALUES ('天津', 'tianjin',"
                    + " 'province-consumer', 'ENFORCEMENT', '协查', '第二十条', '{EMPLOYMENT,EMPLOYER}', '%s', '{%s}', current_date - 1,"
                    + " current_date + 30, 5, 8, '{drafter}')";
    private static final String FIELDS = "{/contract/startDate,/employer/name}";
    private static final String PUT_IN_FORCE =
            "UPDATE supervision.sharing_agreement SET state = 'IN_FORCE', enacted_by = 'head'";

    private RegistryDatabase database;

    @BeforeEach
    void fill() throws SQLException, IOException {
        database = RegistryDatabase.migrated();
        FilledRegistry filled = new FilledRegistry(database.ingest());
        filled.conclude(Contracts.row("A").areas("110108", "110105"), "11010119900307731X", "张三丰");
        filled.conclude(Contracts.row("B").areas("110112", "110105"), "110112199311170021", "李四光");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void whatIsAgreedAloneIsToldAndEachCallIsKeptAndLogged() throws SQLException {
        inForce(FIELDS, "110000");
        assertThat(consumer(worker("A", "told - 'place'", "ENFORCEMENT")))
                .singleElement()
                .asString()
                .contains("\"state\": \"ACTIVE\"", "\"/contract/startDate\"", "\"/employer/name\"")
                .doesNotContain("endDate", "registryContractId", "jurisdictionUnit");
        assertThat(consumer(employer("told")))
                .singleElement()
                .asString()
                .contains("\"ACTIVE\": 2", "\"/employer/name\"")
                .doesNotContain("worker");
        assertThat(database.query("SELECT concat_ws(' ', question, subjects, found, outcome, business_no)"
                        + " FROM supervision.sharing_call ORDER BY call_no"))
                .containsExactly("EMPLOYMENT 1 1 OK 津人社〔2026〕7号", "EMPLOYER 1 1 OK 津人社〔2026〕7号");
        assertThat(database.query("SELECT concat_ws(' ', e.account, e.role, e.action, e.purpose, e.case_no,"
                        + " array_to_string(e.fields, ',')) FROM audit.access_entry e JOIN supervision.sharing_call c USING (entry_no)"
                        + " ORDER BY 1 LIMIT 1"))
                .containsExactly(
                        "tianjin province-consumer SHARE ENFORCEMENT 津人社〔2026〕7号 /contract/startDate,/employer/name");
        assertThat(database.query("SELECT 1 FROM audit.access_entry WHERE records @> ARRAY['" + blind("A")
                        + "', rpad('A', 26, '0')]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"110000, 1", "110108, 1", "110105, 1", "110112, 0"})
    void contractsOutsideTheAgreedAreasAreNotToldOf(String area, int found) throws SQLException {
        inForce("{}", area);
        assertThat(consumer(worker("A", "jsonb_array_length(told)", "ENFORCEMENT")))
                .containsExactly(Integer.toString(found));
    }

    @Test
    void aQuotaIsSpentOnceWhoeverAsksAtOnce() throws Exception {
        inForce("{}", "110000");
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> calls = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                calls.add(() -> consumer(employer("outcome")).get(0));
            }
            List<String> outcomes = new ArrayList<>();
            for (Future<String> call : pool.invokeAll(calls)) {
                outcomes.add(call.get());
            }
            assertThat(outcomes.stream().filter("OK"::equals)).hasSize(5);
            assertThat(outcomes.stream().filter("DAILY_QUOTA_SPENT"::equals)).hasSize(11);
        } finally {
            pool.shutdownNow();
        }
        database.execute("ALTER TABLE supervision.sharing_call DISABLE TRIGGER keep_sharing_call;"
                + " UPDATE supervision.sharing_call SET asked_on = asked_on - 1;"
                + " UPDATE supervision.sharing_use SET day = day - 1;"
                + " ALTER TABLE supervision.sharing_call ENABLE TRIGGER keep_sharing_call");
        assertThat(consumer(employer("outcome"))).containsExactly("OK");
        assertThat(consumer(employer("outcome"))).containsExactly("OK");
        assertThat(consumer(employer("outcome"))).containsExactly("OK");
        assertThat(consumer(employer("outcome"))).containsExactly("TOTAL_QUOTA_SPENT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE supervision.sharing_agreement SET state = 'SUSPENDED', suspended_for = '核查' | AGREEMENT_SUSPENDED",
                "UPDATE supervision.sharing_agreement SET state = 'ENDED' | AGREEMENT_ENDED"
            })
    void whatIsNotInForceIsNotAnswered(String act, String outcome) throws SQLException {
        inForce(FIELDS, "110000");
        as("110000", "city-officer", "head", act);
        assertThat(consumer(worker("A", "outcome || coalesce(told::text, '')", "ENFORCEMENT")))
                .containsExactly(outcome);
        assertThat(database.query("SELECT outcome FROM supervision.sharing_call"))
                .containsExactly(outcome);
        assertThat(database.query("SELECT outcome FROM audit.access_entry")).containsExactly(outcome);
    }

    @Test
    void anotherPurposeAnotherAccountAndADraftAreRefused() throws SQLException {
        officer(DRAFT.formatted(FIELDS, "110000"));
        assertThat(consumer(worker("A", "outcome", "ENFORCEMENT"))).containsExactly("NOT_FOUND");
        as("110000", "city-officer", "head", PUT_IN_FORCE);
        assertThat(consumer(worker("A", "outcome || coalesce(told::text, '')", "SERVICE")))
                .containsExactly("PURPOSE_NOT_AGREED");
        String call = worker("A", "outcome || coalesce(told::text, '')", "ENFORCEMENT");
        assertThat(as("", "province-consumer", "hebei", call)).containsExactly("NOT_FOUND");
        assertThat(as("sector:I", "sector-user", "tianjin", call)).containsExactly("NOT_FOUND");
        for (String role : List.of("city-officer", "district-supervisor", "auditor", "employer-user")) {
            assertThatThrownBy(() -> as("110000", role, "tianjin", call)).hasMessageContaining("with this role");
        }
        assertThat(as("", "province-consumer", "hebei", "SELECT 1 FROM supervision.sharing_agreement"))
                .isEmpty();
        assertThat(as("", "province-consumer", "hebei", "SELECT 1 FROM supervision.sharing_call"))
                .isEmpty();
        assertThat(consumer("SELECT count(*) FROM supervision.sharing_call")).containsExactly("1");
        assertThat(consumer("SELECT count(*) FROM registry.contract")).containsExactly("0");
    }

    @Test
    void whoDraftsDoesNotResume() throws SQLException {
        inForce(FIELDS, "110000");
        as(
                "110000",
                "city-officer",
                "head",
                "UPDATE supervision.sharing_agreement SET state = 'SUSPENDED', suspended_for = '核查'");
        String resume = "UPDATE supervision.sharing_agreement SET state = 'IN_FORCE', suspended_for = NULL";
        assertThatThrownBy(() -> as("110000", "city-officer", "drafter", resume))
                .hasMessageContaining("as the table says");
        as("110000", "city-officer", "another", resume);
        String told = "INSERT INTO supervision.sharing_event (agreement_no, action, by, state, reason)"
                + " SELECT agreement_no, 'RESUME', 'another', 'IN_FORCE', '%s' FROM supervision.sharing_agreement";
        assertThatThrownBy(() -> as("110000", "city-officer", "another", told.formatted(" ")))
                .hasMessageContaining("resumed_for_a_reason");
        as("110000", "city-officer", "another", told.formatted("已核实"));
        assertThat(database.query("SELECT state FROM supervision.sharing_agreement"))
                .containsExactly("IN_FORCE");
    }

    @Test
    void whoDraftsDoesNotPutInForce() throws SQLException {
        officer(DRAFT.formatted(FIELDS, "110000"));
        assertThatThrownBy(() -> officer(PUT_IN_FORCE.replace("head", "drafter")))
                .hasMessageContaining("put_in_force_by_another");
        assertThatThrownBy(() -> officer(PUT_IN_FORCE)).hasMessageContaining("as the table says");
        assertThatThrownBy(() -> as("110105", "district-supervisor", "x", DRAFT.formatted(FIELDS, "110000")))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> officer(DRAFT.formatted("{/worker/idNumber}", "110000")))
                .hasMessageContaining("violates check constraint");
        assertThatThrownBy(() -> officer(DRAFT.formatted(FIELDS, "110000").replace("+ 30", "+ 400")))
                .hasMessageContaining("reviewed_within_a_year");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE supervision.sharing_agreement SET daily_quota = 8",
                "UPDATE supervision.sharing_agreement SET fields = '{/contract/endDate}'",
                "UPDATE supervision.sharing_agreement SET state = 'DRAFT'",
                "UPDATE supervision.sharing_agreement SET enacted_by = 'x'",
                "DELETE FROM supervision.sharing_agreement",
                "UPDATE supervision.sharing_call SET subjects = 2",
                "UPDATE supervision.sharing_call SET answer_digest = repeat('ab', 32)",
                "DELETE FROM supervision.sharing_call",
                "DELETE FROM supervision.sharing_event",
                "TRUNCATE supervision.sharing_agreement CASCADE"
            })
    void whatWasAgreedAndAnsweredIsNotChangedByAnybody(String change) throws SQLException {
        inForce(FIELDS, "110000");
        consumer(employer("outcome"));
        assertThatThrownBy(() -> database.execute(change))
                .satisfies(thrown ->
                        assertThat(((SQLException) thrown).getSQLState()).isIn("55000", "23001"));
    }

    @Test
    void theDigestOfAnAnswerIsWrittenOnceInItsTransaction() throws SQLException {
        inForce(FIELDS, "110000");
        String seal = "UPDATE supervision.sharing_call SET answer_digest = repeat('%s', 32)";
        try (Connection service = database.registry()) {
            RegistryDatabase.scope(service, "", "province-consumer", "tianjin");
            assertThat(RegistryDatabase.query(service, employer("outcome"))).containsExactly("OK");
            assertThat(RegistryDatabase.query(service, seal.formatted("ab") + " RETURNING answer_digest"))
                    .containsExactly("ab".repeat(32));
            assertThatThrownBy(() -> RegistryDatabase.query(service, seal.formatted("cd") + " RETURNING 1"))
                    .hasMessageContaining("as it was answered");
        }
    }

    @Test
    void aCallWithoutPurposeBusinessOrSubjectsIsNone() throws SQLException {
        inForce(FIELDS, "110000");
        for (String call : List.of(
                employer("outcome").replace("'ENFORCEMENT'", "''"),
                employer("outcome").replace("'津人社〔2026〕7号'", "null"),
                employer("outcome").replace("'{" + EMPLOYER + "}'", "'{}'"),
                employer("outcome").replace("'EMPLOYER'", "'EMPLOYMENT'"))) {
            assertThatThrownBy(() -> consumer(call)).as(call).hasMessageContaining("states its purpose");
        }
    }

    private void inForce(String fields, String area) throws SQLException {
        officer(DRAFT.formatted(fields, area));
        as("110000", "city-officer", "head", PUT_IN_FORCE);
    }

    private String blind(String contract) throws SQLException {
        return database.query(
                        "SELECT encode(id_blind, 'hex') FROM registry.worker JOIN registry.contract USING (worker_id)"
                                + " WHERE contract_id = rpad('" + contract + "', 26, '0')")
                .get(0);
    }

    private String number() throws SQLException {
        return database.query("SELECT agreement_no FROM supervision.sharing_agreement")
                .get(0);
    }

    private String worker(String contract, String told, String purpose) throws SQLException {
        return "SELECT " + told + " FROM supervision.share('" + number() + "', '" + purpose
                + "', '津人社〔2026〕7号', 'EMPLOYMENT', '{" + EMPLOYER + "}', '{" + blind(contract) + "}', '127.0.0.1')";
    }

    private String employer(String told) throws SQLException {
        return "SELECT " + told + " FROM supervision.share('" + number()
                + "', 'ENFORCEMENT', '津人社〔2026〕7号', 'EMPLOYER', '{" + EMPLOYER + "}', null, '127.0.0.1')";
    }

    private List<String> consumer(String sql) throws SQLException {
        return as("", "province-consumer", "tianjin", sql);
    }

    private void officer(String sql) throws SQLException {
        as("110000", "city-officer", "drafter", sql);
    }

    private List<String> as(String scope, String role, String account, String sql) throws SQLException {
        try (Connection service = connected()) {
            RegistryDatabase.scope(service, scope, role, account);
            List<String> answer = sql.startsWith("SELECT")
                    ? RegistryDatabase.query(service, sql)
                    : RegistryDatabase.query(service, sql + " RETURNING 1");
            service.commit();
            return answer;
        }
    }

    private synchronized Connection connected() throws SQLException {
        return database.registry();
    }
}
