package org.qiyue.registry.store.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.store.RegistryDatabase;

/**
 * What employers, workers and sector departments see. Employer 1 has the contracts A with worker a and B with worker b,
 * employer 2 has contract C with worker c; both employers are of industry I65.
 */
class PartyScopeIT {

    private static final String EMPLOYER_1 = "91110105MA00XYH16C";
    private static final String EMPLOYER_2 = "91110302MA01TEG73A";

    private static RegistryDatabase database;
    private static Connection registry;

    @BeforeAll
    static void fill() throws SQLException, IOException {
        database = RegistryDatabase.migrated();
        FilledRegistry filled = new FilledRegistry(database.ingest());
        filled.conclude(Contracts.row("A").areas("110108", "110105"), "11010119900307731X", "张三丰");
        filled.conclude(Contracts.row("B").areas("110112", "110105"), "110112199311170021", "李四光");
        filled.conclude(
                Contracts.row("C").platform("yiqian").creditCode(EMPLOYER_2).areas("110108", "110108"),
                "11010519650101003X",
                "王五常");
        database.execute("INSERT INTO supervision.review_run (day, started_at, rule_set_version)"
                + " VALUES ('2026-11-26', now(), '1')");
        registry = database.registry();
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "employer:91110105MA00XYH16C, 'A,B', 91110105, 2",
        "employer:91110302MA01TEG73A, C, 91110302, 1",
        "employer:91110101MA04BKE98F, '', '', 0",
        "employer:, '', '', 0",
        "employer:91110105, '', '', 0",
        "worker:of A, A, 91110105, 1",
        "worker:of C, C, 91110302, 1",
        "worker:00000000000000000000000000000000, '', '', 0",
        "worker:, '', '', 0",
        "sector:I, '', '91110105,91110302', 0",
        "'sector:H,I65', '', '91110105,91110302', 0",
        "sector:H, '', '', 0",
        "sector:I6, '', '', 0",
        "sector:, '', '', 0",
        "'sector:I,%', '', '', 0"
    })
    void aPartySeesItsOwnAndASectorItsEmployers(String scope, String contracts, String employers, int workers)
            throws SQLException {
        for (String table : List.of("contract", "contract_version", "contract_alias", "filing")) {
            assertThat(scoped(
                            scope,
                            "SELECT coalesce((SELECT string_agg(left(contract_id, 1), ',' ORDER BY contract_id) FROM registry."
                                    + table + "), '')"))
                    .as(table)
                    .containsExactly(contracts);
        }
        assertThat(scoped(
                        scope,
                        "SELECT coalesce((SELECT string_agg(left(credit_code, 8), ',' ORDER BY credit_code)"
                                + " FROM registry.employer), '')"))
                .containsExactly(employers);
        assertThat(scoped(scope, "SELECT count(*) FROM registry.worker")).containsExactly(String.valueOf(workers));
    }

    @ParameterizedTest
    @ValueSource(strings = {"employer:91110105MA00XYH16C", "worker:of A", "sector:I"})
    void noneOfThemSeesWhatTheBureauKeepsForItself(String scope) throws SQLException {
        assertThat(scoped("110105", "SELECT 1 FROM supervision.risk_finding")).isNotEmpty();
        assertThat(scoped("110105", "SELECT 1 FROM supervision.review_run")).isNotEmpty();
        for (String table : List.of(
                "supervision.risk_finding",
                "supervision.review_finding",
                "supervision.review_run",
                "supervision.review_run_rule",
                "supervision.unqualified_authority",
                "registry.approval_request",
                "registry.approval_decision",
                "registry.contract_succession")) {
            assertThat(scoped(scope, "SELECT 1 FROM " + table)).as(table).isEmpty();
        }
    }

    @Test
    void nobodyButTheBureauDecides() {
        for (String scope : List.of("employer:" + EMPLOYER_1, "worker:of A", "sector:I")) {
            assertThatThrownBy(() -> scoped(
                            scope,
                            "INSERT INTO registry.approval_decision (filing_no, granted, decided_by, reason)"
                                    + " VALUES (1, true, 'a', 'b')"))
                    .as(scope)
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void aSectorSearchesItsEmployersAndAPartySearchesNothing() throws SQLException {
        String search = "SELECT code FROM registry.employer_search('科技', 10) AS code ORDER BY 1";
        assertThat(scoped("sector:I65", search)).containsExactly(EMPLOYER_1, EMPLOYER_2);
        assertThat(scoped("sector:H", search)).isEmpty();
        assertThat(scoped("employer:" + EMPLOYER_1, search)).isEmpty();
        assertThat(scoped("worker:of A", search)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "employer:91110105MA00XYH16C, 'employer 1,worker A'",
        "employer:91110302MA01TEG73A, worker C",
        "worker:of A, 'employer 1,worker A'",
        "worker:of C, worker C",
        "sector:I, employer 1",
        "sector:H, ''"
    })
    void whatWasSaidOfAPartyIsSeenByThoseWhoSeeIt(String scope, String seen) throws SQLException {
        sayOfParties();
        assertThat(scoped(
                        scope,
                        "SELECT coalesce((SELECT string_agg(value, ',' ORDER BY value) FROM (VALUES ('" + EMPLOYER_1
                                + "'), ('" + worker("A") + "'), ('" + worker("C")
                                + "')) AS p (party), LATERAL registry.party_facts(party)), '')"))
                .containsExactly(seen);
    }

    private static void sayOfParties() throws SQLException {
        database.execute("INSERT INTO registry.party_fact (party, field, filing_no, contract_id, stands, value)"
                + " SELECT said.party, said.field, c.first_filing_no, c.contract_id, true, said.value FROM registry.contract c"
                + " JOIN (VALUES ('A', '" + EMPLOYER_1 + "', '/employer/name', 'employer 1'),"
                + " ('A', '" + worker("A") + "', '/worker/name', 'worker A'),"
                + " ('C', '" + worker("C") + "', '/worker/name', 'worker C')) AS said (contract, party, field, value)"
                + " ON said.contract = left(c.contract_id, 1) ON CONFLICT DO NOTHING");
    }

    private static String worker(String contract) throws SQLException {
        return of("worker_id::text", contract);
    }

    private static String of(String column, String contract) throws SQLException {
        return database.query("SELECT " + column + " FROM registry.worker JOIN registry.contract USING (worker_id)"
                        + " WHERE contract_id LIKE '" + contract + "%'")
                .get(0);
    }

    private static List<String> scoped(String scope, String sql) throws SQLException {
        String stated =
                scope.startsWith("worker:of ") ? "worker:" + of("encode(id_blind, 'hex')", scope.substring(10)) : scope;
        try {
            RegistryDatabase.scope(registry, stated, "a");
            return RegistryDatabase.query(registry, sql);
        } finally {
            registry.rollback();
        }
    }
}
