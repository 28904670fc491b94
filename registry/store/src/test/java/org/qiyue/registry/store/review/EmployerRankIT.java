package org.qiyue.registry.store.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.store.RegistryDatabase;

/** Of 1,000 employers every third is a 科技 company; number n has n contracts, and every tenth is in Haidian too. */
class EmployerRankIT {
    private static final String EMPLOY = """
            INSERT INTO registry.employer (credit_code, name, registration_area, areas, provisional, first_filed_at,
                last_filed_at, contracts_in_force)
            SELECT '91110105MA' || lpad(n::text, 8, '0'), name, '110105',
                CASE WHEN n %% 10 = 0 THEN ARRAY['110105', '110108'] ELSE ARRAY['110105'] END, false, now(), now(), n
            FROM (SELECT n, '第' || n || CASE WHEN n %% 3 = 0 THEN '科技' ELSE '餐饮' END || '有限公司' AS name
                  FROM generate_series(%1$d, %2$d) n) named""";
    private static final String NAMES = "INSERT INTO registry.employer_name (credit_code, name)"
            + " SELECT credit_code, name FROM registry.employer ON CONFLICT DO NOTHING";

    private RegistryDatabase database;
    private Connection ingest;
    private Connection registry;

    @BeforeEach
    void fill() throws SQLException {
        database = RegistryDatabase.migrated();
        ingest = database.ingest();
        ingest.setAutoCommit(false);
        employ(1, 1000);
        database.execute("ANALYZE registry.employer_name");
        registry = database.registry();
        registry.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        registry.close();
        ingest.close();
        database.close();
    }

    @Test
    void ranked_or_not_the_largest_are_found_in_their_order() throws SQLException {
        for (String scope : List.of("110000", "110105", "110108")) {
            for (String word : List.of("科技", "有限", "第99", "没有")) {
                List<String> before = found(scope, word, 40);
                rank();
                assertThat(found(scope, word, 40)).as(scope + " " + word).isEqualTo(before);
                database.execute("DELETE FROM registry.employer_rank");
            }
        }
    }

    @Test
    void a_common_word_is_looked_for_in_the_order_alone() throws SQLException {
        assertThat(rank()).isEqualTo(1000 + 1000 + 100);
        database.execute("UPDATE registry.employer_rank SET contracts = 5000 WHERE credit_code = '" + code(3) + "'");
        assertThat(found("110000", "科技", 3)).containsExactly(code(3), code(999), code(996));
        assertThat(found("110108", "科技", 2)).containsExactly(code(990), code(960));
        assertThat(found("110106", "科技", 2)).isEmpty();
        // Not common: looked for among the names, by what stands in the register.
        assertThat(found("110000", "第99", 3)).containsExactly(code(999), code(998), code(997));
    }

    @Test
    void the_city_may_ask_for_one_area_and_an_area_for_none_but_its_own() throws SQLException {
        for (int times = 0; times < 2; times++) {
            assertThat(found("110000", "科技", 2, "110108")).containsExactly(code(990), code(960));
            assertThat(found("110105", "科技", 2, "110108")).containsExactly(code(999), code(996));
            rank();
        }
    }

    @Test
    void who_lost_the_word_or_the_area_since_then_is_not_found() throws SQLException {
        rank();
        RegistryDatabase.query(
                ingest,
                "UPDATE registry.employer_name SET name = '更名餐饮' WHERE credit_code = '" + code(999) + "' RETURNING 1");
        RegistryDatabase.query(
                ingest,
                "UPDATE registry.employer SET areas = ARRAY['110105'] WHERE credit_code = '" + code(990)
                        + "' RETURNING 1");
        ingest.commit();
        assertThat(found("110000", "科技", 2)).containsExactly(code(996), code(993));
        assertThat(found("110108", "科技", 2)).containsExactly(code(960), code(930));
    }

    @Test
    void who_came_after_the_order_was_made_is_found_where_not_enough_are() throws SQLException {
        rank();
        employ(1002, 1002);
        assertThat(found("110000", "科技", 500)).hasSize(334).startsWith(code(1002), code(999));
        assertThat(found("110000", "科技", 10)).startsWith(code(999));
        assertThat(rank()).isEqualTo(2);
        assertThat(found("110000", "科技", 10)).startsWith(code(1002));
    }

    @Test
    void changes_of_number_name_and_area_are_brought_in() throws SQLException {
        rank();
        RegistryDatabase.query(
                ingest,
                "UPDATE registry.employer SET contracts_in_force = 5000 WHERE credit_code = '" + code(3)
                        + "' RETURNING 1");
        RegistryDatabase.query(
                ingest,
                "UPDATE registry.employer_name SET name = '更名科技' WHERE credit_code = '" + code(1000) + "' RETURNING 1");
        RegistryDatabase.query(
                ingest,
                "UPDATE registry.employer SET areas = ARRAY['110105'] WHERE credit_code = '" + code(990)
                        + "' RETURNING 1");
        ingest.commit();
        // Two rows of the third, three of the last, and one that is gone.
        assertThat(rank()).isEqualTo(2 + 3 + 1);
        assertThat(rank()).isZero();
        assertThat(found("110105", "科技", 3)).containsExactly(code(3), code(1000), code(999));
        assertThat(found("110108", "科技", 2)).containsExactly(code(1000), code(960));
    }

    @Test
    void only_ingest_makes_the_order_and_nobody_else_reads_it() throws SQLException {
        rank();
        for (String statement :
                List.of("SELECT registry.rank_employers('', 10)", "SELECT count(*) FROM registry.employer_rank")) {
            assertThat(catchThrowable(() -> RegistryDatabase.query(registry, statement)))
                    .hasMessageContaining("permission denied");
            registry.rollback();
        }
    }

    private void employ(int from, int to) throws SQLException {
        RegistryDatabase.query(ingest, EMPLOY.formatted(from, to) + " RETURNING 1");
        RegistryDatabase.query(ingest, NAMES + " RETURNING 1");
        ingest.commit();
    }

    private long rank() throws SQLException {
        long changed = EmployerRank.refresh(ingest);
        ingest.commit();
        return changed;
    }

    @Test
    void aWordIsLookedUpInTheIndexOfNames() throws SQLException {
        RegistryDatabase.scope(registry, "110000", "");
        try {
            // So few names are read as soon otherwise.
            RegistryDatabase.query(
                    registry,
                    "SELECT set_config(way, 'off', true) FROM unnest(ARRAY['enable_seqscan', 'enable_indexscan']) AS way");
            RegistryDatabase.query(registry, "SELECT * FROM registry.employer_search('从未有过的字号', 10)");

            assertThat(RegistryDatabase.query(
                            registry,
                            "SELECT pg_stat_get_xact_numscans('registry.employer_name_by_grams'::regclass)::text"))
                    .containsExactly("1");
        } finally {
            registry.rollback();
        }
    }

    private List<String> found(String scope, String word, int atMost) throws SQLException {
        return found(scope, word, atMost, null);
    }

    private List<String> found(String scope, String word, int atMost, String area) throws SQLException {
        RegistryDatabase.scope(registry, scope, "");
        try {
            return RegistryDatabase.query(
                    registry,
                    "SELECT * FROM registry.employer_search('%s', %d, nullif('%s', 'null'))"
                            .formatted(word, atMost, area));
        } finally {
            registry.rollback();
        }
    }

    private static String code(int number) {
        return "91110105MA%08d".formatted(number);
    }
}
