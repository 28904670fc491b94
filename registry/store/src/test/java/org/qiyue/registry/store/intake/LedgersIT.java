package org.qiyue.registry.store.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiyue.registry.store.RegistryDatabase;

/** What the database itself holds to of saved views, of exports that need a second official, and of searches for workers. */
class LedgersIT {
    private static final String ID = "11010119900307731X";
    private static final String OFFICER = "district-supervisor";
    private static final String JOB = "00000000-0000-4000-8000-000000000001";
    private static final String ASK =
            "INSERT INTO registry.job (job_id, kind, account, account_name, account_role, unit, asked,"
                    + " needs_approval, state, rows_expected) VALUES ('" + JOB
                    + "', 'EXPORT', '%s', '测试', '%s', '%s', '{}', %s,"
                    + " '%s', 5000)";
    private static final String DECIDE =
            "INSERT INTO registry.job_decision (job_id, decision, decided_by, reason) VALUES ('" + JOB
                    + "', '%s', '%s', 'x')";
    private static final String VIEW = "INSERT INTO registry.saved_view (ledger, name, account, unit, shared, search)"
            + " VALUES ('employers', '%s', '%s', '%s', %s, '{}')";
    private static final String TAKE =
            "SELECT job_id || ' ' || state FROM registry.take_job('i', interval '1 minute', 3)";

    private static RegistryDatabase database;
    private static Connection registry;
    private static byte[] blind;

    @BeforeAll
    static void fill() throws SQLException, IOException {
        database = RegistryDatabase.migrated();
        FilledRegistry filled = new FilledRegistry(database.ingest());
        filled.conclude(Contracts.row("A").areas("110108", "110105"), ID, "张三丰");
        blind = filled.blindIndex.of("01", ID);
        database.execute("UPDATE registry.contract_version SET doc_digest = decode(repeat('ab', 32), 'hex')");
        registry = database.registry();
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @AfterEach
    void forget() throws SQLException {
        registry.rollback();
        database.execute("DELETE FROM registry.job; DELETE FROM registry.job_decision; DELETE FROM registry.job_chunk;"
                + " DELETE FROM registry.saved_view");
    }

    @Test
    void nobodyAsksInAnothersNameForAnotherUnitOrPastTheSecondOfficial() throws SQLException {
        for (String wrong : List.of(
                ASK.formatted("liu", OFFICER, "110105", true, "WAITING_APPROVAL"),
                ASK.formatted("wang", "city-officer", "110105", true, "WAITING_APPROVAL"),
                ASK.formatted("wang", OFFICER, "110000", true, "WAITING_APPROVAL"),
                ASK.formatted("wang", OFFICER, "110105", true, "QUEUED"),
                ASK.formatted("wang", OFFICER, "110105", false, "DONE"))) {
            assertRefused("110105", OFFICER, "wang", wrong);
        }
        as("110105", OFFICER, "wang", ASK.formatted("wang", OFFICER, "110105", false, "QUEUED"));
    }

    @ParameterizedTest
    @CsvSource({
        "110105, district-supervisor, wang, GRANTED, wang",
        "110105, district-supervisor, liu, GRANTED, zhao",
        "110105, statistician, liu, GRANTED, liu",
        "110108, district-supervisor, liu, GRANTED, liu",
        "110000, city-officer, liu, GRANTED, liu",
        "110105, district-supervisor, liu, CANCELLED, liu"
    })
    void aDecisionThatIsNotAColleaguesIsRefused(String unit, String role, String account, String decision, String by)
            throws SQLException {
        as("110105", OFFICER, "wang", ASK.formatted("wang", OFFICER, "110105", true, "WAITING_APPROVAL"));

        assertRefused(unit, role, account, DECIDE.formatted(decision, by));
    }

    @Test
    void whatNeedsASecondOfficialIsTakenWhenOneHasGrantedItAndNotBefore() throws SQLException {
        as("110105", OFFICER, "wang", ASK.formatted("wang", OFFICER, "110105", true, "WAITING_APPROVAL"));
        assertThat(taken()).isEmpty();

        as("110105", OFFICER, "liu", DECIDE.formatted("GRANTED", "liu"));

        assertRefused("110105", OFFICER, "zhao", DECIDE.formatted("REFUSED", "zhao"));
        assertThat(taken()).containsExactly(JOB + " RUNNING");
        assertThat(taken()).isEmpty();
    }

    @Test
    void evenAJobThatIsSaidToBeQueuedIsNotTakenUngranted() throws SQLException {
        as("110105", OFFICER, "wang", ASK.formatted("wang", OFFICER, "110105", true, "WAITING_APPROVAL"));
        database.execute("UPDATE registry.job SET state = 'QUEUED'");

        assertThat(taken()).isEmpty();
    }

    @Test
    void theFileOfAJobIsReadByWhoeverAskedAlone() throws SQLException {
        as("110105", OFFICER, "wang", ASK.formatted("wang", OFFICER, "110105", true, "WAITING_APPROVAL"));
        as("110105", OFFICER, "liu", DECIDE.formatted("GRANTED", "liu"));
        taken();
        as("110105", OFFICER, "wang", "INSERT INTO registry.job_chunk VALUES ('" + JOB + "', 1, 0, 'x')");

        String read = "SELECT chunk_no FROM registry.job_chunk";
        assertThat(seen("110105", "wang", read)).containsExactly("0");
        for (String[] other : new String[][] {{"110105", "liu"}, {"110000", "zhao"}, {"110108", "wang2"}, {"", ""}}) {
            assertThat(seen(other[0], other[1], read)).isEmpty();
        }
        assertRefused("110105", OFFICER, "liu", "INSERT INTO registry.job_chunk VALUES ('" + JOB + "', 1, 1, 'y')");
    }

    @Test
    void aViewIsSeenByItsAccountAndWhereItIsSharedByTheUnit() throws SQLException {
        as("110105", OFFICER, "wang", VIEW.formatted("own", "wang", "110105", false));
        as("110105", OFFICER, "wang", VIEW.formatted("shared", "wang", "110105", true));
        String names = "SELECT name FROM registry.saved_view ORDER BY name";

        assertThat(seen("110105", "wang", names)).containsExactly("own", "shared");
        assertThat(seen("110105", "liu", names)).containsExactly("shared");
        assertThat(seen("110108", "liu", names)).isEmpty();
        assertThat(seen("110000", "zhao", names)).isEmpty();
        assertThat(seen("", "", names)).isEmpty();
        assertRefused("110105", OFFICER, "liu", VIEW.formatted("forged", "wang", "110105", true));
        assertRefused("110105", OFFICER, "liu", VIEW.formatted("elsewhere", "liu", "110108", true));
        RegistryDatabase.scope(registry, "110105", OFFICER, "liu");
        try (Statement statement = registry.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE registry.saved_view SET name = 'taken over'"))
                    .isZero();
            assertThat(statement.executeUpdate("DELETE FROM registry.saved_view"))
                    .isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"110000, 1", "110105, 1", "110102, 1", "platform:kaifang, 0", "'', 0"})
    void aWorkerIsFoundByTheBlindIndexAndOpensNoContractOutsideTheScope(String scope, int found) throws SQLException {
        String call = "SELECT * FROM registry.workers_of_documents(ARRAY[decode('%s', 'hex')])"
                .formatted(HexFormat.of().formatHex(blind));
        List<String> workers = seen(scope, "", call);

        assertThat(workers).hasSize(found);
        List<String> contracts =
                seen(scope, "", "SELECT left(contract_id, 1) FROM registry.contract WHERE worker_id IN (" + call + ")");
        assertThat(contracts).isEqualTo(List.of("110000", "110105").contains(scope) ? List.of("A") : List.of());
    }

    @Test
    void aDocumentIsFoundByItsWholeDigest() throws SQLException {
        String call = "SELECT left(c, 1) FROM registry.contracts_of_document(decode('%s', 'hex')) AS c";

        assertThat(seen("110105", "", call.formatted("ab".repeat(32)))).containsExactly("A");
        assertThat(seen("110105", "", call.formatted("ab".repeat(31) + "ac"))).isEmpty();
        assertThat(seen("platform:kaifang", "", call.formatted("ab".repeat(32))))
                .isEmpty();
    }

    @Test
    void theListsOfContractsReadTheirIndexes() throws SQLException {
        for (String order : List.of(
                "contract_id DESC",
                "coalesce(signed_on, start_date) DESC, contract_id DESC",
                "ended_on DESC, contract_id DESC")) {
            String sql = "EXPLAIN SELECT contract_id FROM registry.contract WHERE "
                    + (order.startsWith("ended") ? "ended_on IS NOT NULL" : "true") + " ORDER BY " + order
                    + " LIMIT 50";
            RegistryDatabase.scope(registry, "110000", "");
            try (Statement statement = registry.createStatement()) {
                statement.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_sort = off;"
                        + " SET LOCAL enable_incremental_sort = off; SET LOCAL enable_bitmapscan = off");
            }
            assertThat(RegistryDatabase.query(registry, sql)).as(order).noneMatch(line -> line.contains("Sort"));
            registry.rollback();
        }
    }

    @Test
    void filesWhoseTimeIsUpAreRemoved() throws SQLException {
        database.execute("INSERT INTO registry.job (job_id, kind, account, account_name, account_role, unit, asked,"
                + " needs_approval, state, rows_expected, finished_at, kept_until) VALUES ('" + JOB
                + "', 'EXPORT', 'wang',"
                + " '测试', 'x', '110105', '{}', false, 'DONE', 1, now(), now() - interval '1 second');"
                + " INSERT INTO registry.job_chunk VALUES ('" + JOB + "', 1, 0, 'x')");

        registry.setAutoCommit(false);
        assertThat(RegistryDatabase.query(
                        registry, "SELECT registry.clear_jobs(interval '7 days', interval '180 days')"))
                .containsExactly("1");
        registry.commit();

        assertThat(database.query("SELECT state FROM registry.job")).containsExactly("EXPIRED");
        assertThat(database.query("SELECT 1 FROM registry.job_chunk")).isEmpty();
    }

    private static void as(String scope, String role, String account, String sql) throws SQLException {
        RegistryDatabase.scope(registry, scope, role, account);
        try (Statement statement = registry.createStatement()) {
            statement.execute(sql);
        }
        registry.commit();
    }

    private static void assertRefused(String scope, String role, String account, String sql) throws SQLException {
        RegistryDatabase.scope(registry, scope, role, account);
        try (Statement statement = registry.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .as(sql)
                    .hasMessageMatching("(?s).*(row-level security|job_decided_once).*");
        }
        registry.rollback();
    }

    private static List<String> seen(String scope, String account, String sql) throws SQLException {
        RegistryDatabase.scope(registry, scope, OFFICER, account);
        List<String> rows = RegistryDatabase.query(registry, sql);
        registry.rollback();
        return rows;
    }

    private static List<String> taken() throws SQLException {
        registry.setAutoCommit(false);
        List<String> taken = RegistryDatabase.query(registry, TAKE);
        registry.commit();
        return taken;
    }
}
