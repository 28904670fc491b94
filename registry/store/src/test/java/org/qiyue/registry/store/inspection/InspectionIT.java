package org.qiyue.registry.store.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.store.RegistryDatabase;

/** The way of a plan, its seed and its evidence are the database's own, whatever a program asks of it. */
class InspectionIT {
    private static final String SEED = "0123456789abcdef".repeat(4);
    private static final String PLAN =
            "INSERT INTO supervision.inspection_plan (area, name, period_from, period_to, items,"
                    + " shares, times, number_source, number_at, created_by) VALUES ('%s', '测试', '2026-11-01', '2026-12-31',"
                    + " '{1-RULES}', '{\"GREEN\": \"1\"}', 1, '测试', clock_timestamp() + interval '%s', '%s')";
    private static final String OBJECT =
            "INSERT INTO supervision.inspection_object (plan_no, credit_code, name, risk_class,"
                    + " drawn_before, exclusion) VALUES (1, '91110105MA00000001', '测试', 'GREEN', 0, '')";
    private static final String COMMIT = "UPDATE supervision.inspection_plan SET state = 'COMMITTED', digest = '"
            + "ab".repeat(32) + "', commitment = '%s', committed_by = '%s'";
    private static final String RECORD =
            "INSERT INTO supervision.inspection_number (plan_no, number, recorded_by) VALUES (1, '%s', 'planner')";
    private static final String DRAW =
            "UPDATE supervision.inspection_plan SET state = 'DRAWN', number = '%s', seed = '%s',"
                    + " drawn_by = 'head'";
    private static final String REVEAL = "SELECT supervision.reveal_seed(1)";

    private RegistryDatabase database;

    @BeforeEach
    void migrate() throws SQLException {
        database = RegistryDatabase.migrated();
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void aPlanGoesItsWayAndItsSeedIsWhatWasCommittedTo() throws SQLException {
        commit("1 second");
        pause();
        planner(RECORD.formatted("08"));
        assertThat(head(REVEAL)).containsExactly(SEED);
        assertThatThrownBy(() -> head(DRAW.formatted("08", SEED.replace('0', '1'))))
                .hasMessageContaining("the_seed_committed_to");
        assertThatThrownBy(() -> head(DRAW.formatted("80", SEED))).hasMessageContaining("public number");
        head(DRAW.formatted("08", SEED));
        assertThat(database.query("SELECT state || ' ' || (drawn_at > committed_at) FROM supervision.inspection_plan"))
                .containsExactly("DRAWN true");
        assertThatThrownBy(() -> head(DRAW.formatted("80", SEED)))
                .hasMessageContaining("is never changed")
                .satisfies(thrown ->
                        assertThat(((SQLException) thrown).getSQLState()).isEqualTo("55000"));
    }

    @Test
    void theSeedIsGivenOutOnlyOnceTheNumberStands() throws SQLException {
        commit("1 second");
        assertThatThrownBy(() -> head(REVEAL)).hasMessageContaining("once the public number is recorded");
        assertThatThrownBy(() -> planner(RECORD.formatted("08"))).hasMessageContaining("once it is public");
        pause();
        Connection service = database.registry();
        RegistryDatabase.scope(service, "110105", "district-supervisor", "planner");
        try (PreparedStatement record = service.prepareStatement(RECORD.formatted("08"))) {
            record.execute();
        }
        assertThatThrownBy(() -> RegistryDatabase.query(service, REVEAL))
                .as("who could still take the number back does not see the seed")
                .hasMessageContaining("once the public number is recorded");
        service.rollback();

        planner(RECORD.formatted("08"));
        for (String role : List.of("district-inspector", "auditor", "platform-operator")) {
            assertThatThrownBy(() -> as("110105", role, "x", REVEAL))
                    .as(role)
                    .hasMessageContaining("the seed is given out");
        }
        assertThatThrownBy(() -> as("110106", "district-approver", "x", REVEAL))
                .hasMessageContaining("the seed is given out");
        assertThatThrownBy(() -> head("SELECT seed FROM supervision.inspection_seed"))
                .hasMessageContaining("permission denied");
        assertThat(head(REVEAL)).containsExactly(SEED);
    }

    @Test
    void whoMadeAPlanDoesNotCommitToIt() throws SQLException {
        planner(PLAN.formatted("110105", "1 hour", "planner"));
        assertThatThrownBy(() -> head(COMMIT.formatted(commitment(), "planner")))
                .hasMessageContaining("committed_by_another");
        assertThatThrownBy(() -> planner(PLAN.formatted("110105", "1 hour", "head")))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> planner(PLAN.formatted("110106", "1 hour", "planner")))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> head(PLAN.formatted("110105", "1 hour", "head")))
                .hasMessageContaining("row-level security");
    }

    @Test
    void aNumberThatIsKnownAlreadyIsNoNumberToCommitBefore() throws SQLException {
        planner(PLAN.formatted("110105", "-1 second", "planner"));
        assertThatThrownBy(() -> head(COMMIT.formatted(commitment(), "head")))
                .hasMessageContaining("committed_before_the_number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE supervision.inspection_plan SET times = 2",
                "UPDATE supervision.inspection_plan SET shares = '{\"GREEN\": \"0.5\"}'",
                "UPDATE supervision.inspection_plan SET number_at = number_at + interval '1 day'",
                "UPDATE supervision.inspection_plan SET digest = repeat('cd', 32)",
                "UPDATE supervision.inspection_plan SET state = 'DRAFT'",
                "UPDATE supervision.inspection_plan SET state = 'ASSIGNED'",
                "DELETE FROM supervision.inspection_plan",
                "TRUNCATE supervision.inspection_plan CASCADE",
                "UPDATE supervision.inspection_object SET exclusion = '关照'",
                "DELETE FROM supervision.inspection_object",
                "UPDATE supervision.inspection_seed SET seed = repeat('ab', 32)",
                "DELETE FROM supervision.inspection_publication"
            })
    void whatIsCommittedToIsNotChangedByAnybody(String change) throws SQLException {
        commit("1 hour");
        database.execute("INSERT INTO supervision.inspection_publication (plan_no, kind, entries, published_by)"
                + " VALUES (1, 'LISTS', 1, 'head')");
        assertThatThrownBy(() -> database.execute(change))
                .satisfies(thrown ->
                        assertThat(((SQLException) thrown).getSQLState()).isIn("55000", "23001"));
    }

    @Test
    void objectsAreFrozenWithTheCommitmentAndNotAfterIt() throws SQLException {
        commit("1 hour");
        assertThatThrownBy(() -> head(OBJECT.replace("001'", "002'"))).hasMessageContaining("row-level security");
        assertThatThrownBy(() -> head("DELETE FROM supervision.inspection_object"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void anAreaSeesItsOwnAndAPlatformNothing() throws SQLException {
        commit("1 hour");
        database.execute("INSERT INTO supervision.inspector (inspector_id, area, name, listed_from, entered_by)"
                + " VALUES ('I-1', '110105', '测试', '2026-01-01', 'head')");
        List<String> tables =
                database.query("SELECT relname FROM pg_class c WHERE relnamespace = 'supervision'::regnamespace"
                        + " AND relkind = 'r' AND (relname LIKE 'inspection%' OR relname LIKE 'inspector%')");
        assertThat(tables).hasSize(14);
        assertThat(database.query("SELECT relname FROM pg_class WHERE relname = ANY ('{" + String.join(",", tables)
                        + "}') AND NOT (relrowsecurity AND relforcerowsecurity)"))
                .isEmpty();
        tables.remove("inspection_seed");
        tables.remove("inspection_item");
        for (String table : tables) {
            String count = "SELECT count(*) FROM supervision." + table;
            String all = database.query(count).get(0);
            assertThat(as("110105", "district-supervisor", "x", count))
                    .as(table)
                    .containsExactly(all);
            assertThat(as("110000", "city-officer", "x", count)).as(table).containsExactly(all);
            for (String other : List.of("110106", "platform:yiqian", "employer:91110105MA00000001", "")) {
                assertThat(as(other, "district-supervisor", "x", count))
                        .as(table + " " + other)
                        .containsExactly("0");
            }
        }
        assertThat(as("platform:yiqian", "platform-operator", "x", "SELECT count(*) FROM supervision.drawn_in(2026)"))
                .containsExactly("0");
    }

    @Test
    void theClassIsTheBandOfTheScore() throws SQLException {
        database.execute("INSERT INTO registry.employer (credit_code, name, areas, provisional, first_filed_at,"
                + " last_filed_at) SELECT code, code, ARRAY[area], false, now(), now() FROM (VALUES"
                + " ('91110105MA00000001', '110105'), ('91110105MA00000002', '110105'),"
                + " ('91110106MA00000003', '110106')) AS v (code, area)");
        database.execute("INSERT INTO supervision.employer_score (credit_code, day, value, band, parts, not_evaluated,"
                + " rules) VALUES ('91110105MA00000001', '2026-11-26', 12, 'RED', '[]', '{}', '{C01}'),"
                + " ('91110106MA00000003', '2026-11-26', 61.5, 'ORANGE', '[]', '{}', '{}')");
        String classes = "SELECT credit_code || ' ' || risk_class FROM supervision.inspection_risk_class ORDER BY 1";
        assertThat(as("110105", "district-supervisor", "x", classes)).containsExactly("91110105MA00000001 RED");
        assertThat(as("110106", "district-supervisor", "x", classes)).containsExactly("91110106MA00000003 ORANGE");
        assertThat(as("110000", "city-officer", "x", classes)).hasSize(2);
        assertThat(as("platform:yiqian", "platform-operator", "x", classes)).isEmpty();
    }

    private void commit(String until) throws SQLException {
        planner(PLAN.formatted("110105", until, "planner"));
        head(OBJECT);
        head("INSERT INTO supervision.inspection_seed (plan_no, seed) VALUES (1, '" + SEED + "')");
        head(COMMIT.formatted(commitment(), "head"));
    }

    private List<String> planner(String sql) throws SQLException {
        return as("110105", "district-supervisor", "planner", sql);
    }

    private List<String> head(String sql) throws SQLException {
        return as("110105", "district-approver", "head", sql);
    }

    /** Runs a statement as the service does for an account in its role. */
    private List<String> as(String scope, String role, String account, String sql) throws SQLException {
        try (Connection service = database.registry()) {
            RegistryDatabase.scope(service, scope, role, account);
            List<String> answer = List.of();
            if (sql.startsWith("SELECT")) {
                answer = RegistryDatabase.query(service, sql);
            } else {
                try (PreparedStatement statement = service.prepareStatement(sql)) {
                    statement.execute();
                }
            }
            service.commit();
            return answer;
        }
    }

    private static String commitment() {
        try {
            byte[] seed = HexFormat.of().parseHex(SEED);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(seed));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1_500);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
