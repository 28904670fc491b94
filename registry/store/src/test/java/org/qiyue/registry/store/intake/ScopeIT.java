package org.qiyue.registry.store.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
import org.qiyue.registry.store.RegistryDatabase;

/**
 * Who sees what. Employer 1 is registered in Chaoyang (110105) and employs in Haidian (110108) and Tongzhou (110112) as
 * contracts A and B; employer 2 is registered and employs in Haidian as contract C, through another platform.
 */
class ScopeIT {

    /** Every table under row-level security that the registry may read at all, but those that are guarded from writing alone. */
    private static final String GUARDED = """
            SELECT c.oid::regclass::text FROM pg_class c
            WHERE c.relrowsecurity AND has_any_column_privilege('qiyue_registry', c.oid, 'SELECT')
            AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'known_to_all')
            ORDER BY 1""";

    private static RegistryDatabase database;
    private static Connection registry;

    @BeforeAll
    static void fill() throws SQLException, IOException {
        database = RegistryDatabase.migrated();
        FilledRegistry filled = new FilledRegistry(database.ingest());
        filled.conclude(Contracts.row("A").areas("110108", "110105"), "11010119900307731X", "张三丰");
        filled.conclude(Contracts.row("B").areas("110112", "110105"), "110112199311170021", "李四光");
        filled.conclude(
                Contracts.row("C")
                        .platform("yiqian")
                        .creditCode("91110302MA01TEG73A")
                        .areas("110108", "110108"),
                "11010519650101003X",
                "王五常");
        registry = database.registry();
        registry.setAutoCommit(false);
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "110000, 'A,B,C'",
        "110105, 'A,B'",
        "110108, 'A,C'",
        "110112, B",
        "110102, ''",
        "110302, ''",
        "platform:kaifang, 'A,B'",
        "platform:yiqian, C",
        "platform:, ''",
        "platform:%, ''",
        "11010%, ''"
    })
    void aScopeSeesItsContractsAndAllThatHangsOnThem(String scope, String expected) throws SQLException {
        String contracts = "SELECT string_agg(left(contract_id, 1), ',' ORDER BY contract_id) FROM ";
        assertThat(scoped(scope, "SELECT coalesce((" + contracts + "registry.contract), '')"))
                .containsExactly(expected);
        assertThat(scoped(scope, "SELECT coalesce((" + contracts + "registry.contract_version), '')"))
                .containsExactly(expected);
        assertThat(scoped(scope, "SELECT coalesce((" + contracts + "registry.contract_alias), '')"))
                .containsExactly(expected);
        assertThat(scoped(scope, "SELECT coalesce((" + contracts + "registry.filing), '')"))
                .containsExactly(expected);
        int workers = expected.isEmpty() ? 0 : expected.split(",").length;
        assertThat(scoped(scope, "SELECT count(*) FROM registry.worker")).containsExactly(String.valueOf(workers));
    }

    @ParameterizedTest
    @CsvSource({
        "110000, '91110105,91110302'",
        "110105, 91110105",
        "110108, '91110105,91110302'",
        "110112, 91110105",
        "110102, ''",
        "platform:kaifang, 91110105",
        "platform:yiqian, 91110302"
    })
    void aDistrictSeesEmployersRegisteredOrEmployingInIt(String scope, String expected) throws SQLException {
        assertThat(scoped(
                        scope,
                        "SELECT coalesce((SELECT string_agg(left(credit_code, 8), ',' ORDER BY credit_code)"
                                + " FROM registry.employer), '')"))
                .containsExactly(expected);
    }

    @Test
    void aDistrictSeesAllAreasOfAnEmployerItSees() throws SQLException {
        assertThat(scoped("110112", "SELECT area FROM registry.employer_area ORDER BY area"))
                .containsExactly("110105", "110108", "110112");
    }

    @Test
    void theDistrictOfAnEmployerWhoHadAContractGoesOnSeeingIt() throws SQLException {
        String id = database.query("SELECT contract_id FROM registry.contract WHERE contract_id LIKE 'C%'")
                .get(0);
        SuccessionRow takeover =
                new SuccessionRow(id, "91110113MA01TEG73A", "91110302MA01TEG73A", LocalDate.of(2026, 6, 1), "110113");
        try (Connection ingest = database.ingest()) {
            IntakeTransaction transaction = IntakeTransaction.begin(ingest);
            transaction.write(new IntakeBatch(Contracts.NOW).successions(id, List.of(takeover)));
            ingest.commit();
        }
        assertThat(scoped("110113", "SELECT contract_id FROM registry.contract"))
                .containsExactly(id);
        assertThat(scoped("110113", "SELECT contract_id FROM registry.contract_version"))
                .containsExactly(id);
        assertThat(scoped("110113", "SELECT moved_to FROM registry.contract_succession"))
                .containsExactly("91110302MA01TEG73A");
        assertThat(scoped("110114", "SELECT 1 FROM registry.contract_succession"))
                .isEmpty();
        assertThat(scoped("platform:kaifang", "SELECT 1 FROM registry.contract_succession"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "110000, 'A新名,B', 'A,B', C王五**, C",
        "110105, 'A新名,B', 'A,B', '', ''",
        "110108, 'A新名,B', 'A,B', C王五**, C",
        "110112, 'A新名,B', 'A,B', '', ''",
        "110102, '', '', '', ''",
        "110302, '', '', '', ''",
        "'', '', '', '', ''",
        "platform:kaifang, '', '', '', ''"
    })
    void whatWasSaidOfAPartyIsSeenByWhomThePartyIs(
            String scope, String ofEmployer, String events, String ofWorker, String workerEvents) throws SQLException {
        sayOfParties();
        String facts = "SELECT coalesce((SELECT string_agg(left(contract_id, 1) || coalesce(value, ''), ','"
                + " ORDER BY contract_id) FROM registry.party_facts('%s')), '')";
        String days = "SELECT coalesce((SELECT string_agg(left(contract_id, 1), ',' ORDER BY contract_id)"
                + " FROM registry.party_events('%s')), '')";
        assertThat(scoped(scope, facts.formatted("91110105MA00XYH16C"))).containsExactly(ofEmployer);
        assertThat(scoped(scope, days.formatted("91110105MA00XYH16C"))).containsExactly(events);
        assertThat(scoped(scope, facts.formatted(workerOf("C")))).containsExactly(ofWorker);
        assertThat(scoped(scope, days.formatted(workerOf("C")))).containsExactly(workerEvents);
    }

    /** Something was said of employer 1 by its contracts A and B, of employer 2 and of its worker by C. */
    private static void sayOfParties() throws SQLException {
        try (Connection owner = database.administrator().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("INSERT INTO registry.party_fact (party, field, filing_no, contract_id, stands, value)"
                    + " SELECT c.credit_code, '/employer/name', c.first_filing_no, c.contract_id, true,"
                    + " CASE left(c.contract_id, 1) WHEN 'A' THEN '新名' WHEN 'C' THEN '新名二' END FROM registry.contract c"
                    + " UNION ALL SELECT '" + workerOf("C") + "', field, c.first_filing_no, c.contract_id, true, value"
                    + " FROM registry.contract c, (VALUES ('/worker/name', '王五**'), ('/worker/cadreTrack', '不应显示'))"
                    + " AS v (field, value) WHERE c.contract_id LIKE 'C%' ON CONFLICT DO NOTHING");
        }
    }

    @Test
    void ofWhatWasSaidOfAPartyTheLatestIsReadWithoutTheRest() throws SQLException {
        String party = "91110302MA01TEG73A";
        try (Connection owner = database.administrator().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute(
                    "INSERT INTO registry.party_fact (party, field, filing_no, legal_on, contract_id, stands, value)"
                            + " SELECT '" + party
                            + "', '/employer/industryCode', n, CASE WHEN n > 0 THEN date '2026-01-01' + n END,"
                            + " CASE WHEN n > 0 THEN (SELECT contract_id FROM registry.contract WHERE contract_id LIKE 'C%') END,"
                            + " n < 500, 'I' || n FROM generate_series(0, 500) AS n");
        }
        String latest = "SELECT value FROM registry.party_latest('" + party + "', '2027-12-31', 3)"
                + " WHERE field = '/employer/industryCode' ORDER BY filing_no";
        assertThat(scoped("110108", latest)).containsExactly("I0", "I497", "I498", "I499");
        assertThat(scoped("110112", latest)).isEmpty();
        assertThat(scoped("platform:yiqian", latest)).isEmpty();
        String events = "SELECT DISTINCT left(contract_id, 1) FROM registry.party_events_of('" + party + "', '{%s}')";
        assertThat(scoped("110108", events.formatted("499"))).containsExactly("C");
        assertThat(scoped("110108", events.formatted("501"))).isEmpty();
        assertThat(scoped("110112", events.formatted("499"))).isEmpty();
    }

    private static String workerOf(String contract) throws SQLException {
        return database.query("SELECT worker_id FROM registry.contract WHERE contract_id LIKE '" + contract + "%'")
                .get(0);
    }

    @Test
    void aPlatformSeesNoRiskFinding() throws SQLException {
        assertThat(scoped("platform:kaifang", "SELECT rule FROM supervision.risk_finding"))
                .isEmpty();
        assertThat(scoped("110112", "SELECT rule FROM supervision.risk_finding"))
                .containsExactly("C07");
    }

    @Test
    void whichAuthoritiesWereNotQualifiedIsTheCitysAffairAndAPlatformBringsAHundredAtMost() throws SQLException {
        LocalDate day = LocalDate.of(2026, 6, 1);
        int[] names = {60, 60, 150};
        for (int batch = 0; batch < names.length; batch++) {
            IntakeBatch rows = new IntakeBatch(Contracts.NOW);
            for (int name = 0; name < names[batch]; name++) {
                rows.unqualified(new UnqualifiedAuthority("kaifang", batch + " " + name, day, 1));
            }
            write(rows.unqualified(new UnqualifiedAuthority("kaifang", "0 0", day.plusDays(batch), 7))
                    .unqualified(new UnqualifiedAuthority("yiqian", "CA", day.plusDays(batch), 2)));
        }
        String rows = "SELECT platform_code || ' ' || count(*) || ' ' || max(last_on) || ' ' || max(first_filing_no)"
                + " FROM supervision.unqualified_authority GROUP BY platform_code ORDER BY 1";
        assertThat(scoped("110000", rows)).containsExactly("kaifang 100 2026-06-03 1", "yiqian 1 2026-06-03 2");
        write(new IntakeBatch(Contracts.NOW)
                .unqualified(new UnqualifiedAuthority("kaifang", "0 0", day.plusDays(9), 7)));
        assertThat(scoped("110000", rows)).containsExactly("kaifang 100 2026-06-10 1", "yiqian 1 2026-06-03 2");
        assertThat(scoped("110105", rows)).isEmpty();
        assertThat(scoped("platform:kaifang", rows)).isEmpty();
    }

    private static void write(IntakeBatch batch) throws SQLException {
        try (Connection ingest = database.ingest()) {
            IntakeTransaction transaction = IntakeTransaction.begin(ingest);
            transaction.write(batch);
            ingest.commit();
        }
    }

    @Test
    void withoutAScopeNothingIsSeen() throws SQLException {
        List<String> guarded = database.query(GUARDED);
        assertThat(guarded)
                .contains("registry.employer", "registry.contract", "registry.worker", "supervision.review_finding");
        for (String table : guarded) {
            assertThat(RegistryDatabase.query(registry, "SELECT 1 FROM " + table))
                    .as(table)
                    .isEmpty();
        }
        registry.rollback();
    }

    @Test
    void afterATransactionTheScopeIsGone() throws SQLException {
        assertThat(scoped("110000", "SELECT 1 FROM registry.contract")).hasSize(3);
        withoutAScopeNothingIsSeen();
    }

    @Test
    void theSearchFindsPartsOfNamesWithinTheScope() throws SQLException {
        String search = "SELECT left(code, 8) FROM registry.employer_search('%s', 10) AS code ORDER BY 1";
        assertThat(scoped("110000", search.formatted("科技(北京)"))).containsExactly("91110105", "91110302");
        assertThat(scoped("110112", search.formatted("科技"))).containsExactly("91110105");
        assertThat(scoped("110112", search.formatted("ma01teg"))).isEmpty();
        assertThat(scoped("110108", search.formatted("ma01teg"))).containsExactly("91110302");
        assertThat(scoped("110108", search.formatted("限"))).hasSize(2);
        assertThat(scoped("110108", search.formatted("技科"))).isEmpty();
        assertThat(scoped("110108", search.formatted("%"))).isEmpty();
        assertThat(scoped("110108", search.formatted(" "))).isEmpty();
        assertThat(scoped("", search.formatted("科技"))).isEmpty();
        assertThat(scoped("platform:kaifang", search.formatted("科技"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT id_cipher FROM registry.worker",
                "SELECT name_cipher FROM registry.worker",
                "SELECT id_blind FROM registry.worker",
                "SELECT worker_key FROM registry.worker",
                "SELECT value FROM registry.party_fact",
                "SELECT cipher FROM registry.party_fact",
                "SELECT registry.sees_party('91110105MA00XYH16C')",
                "SELECT raw_cipher FROM registry.filing",
                "SELECT data_key_wrapped FROM registry.filing",
                "SELECT * FROM registry.employer_name",
                "SELECT * FROM registry.filing_key",
                "SELECT * FROM registry.receipt_outbox",
                "SELECT * FROM extract.contract_spell",
                "UPDATE registry.contract SET voided = true",
                "DELETE FROM registry.contract",
                "INSERT INTO registry.employer_area VALUES ('110105', 'x')",
                "SET ROLE qiyue_owner",
                "SET ROLE qiyue_reader"
            })
    void theRegistryMayNot(String sql) throws SQLException {
        try (Statement statement = registry.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        } finally {
            registry.rollback();
        }
    }

    @Test
    void everyGuardedTableIsForcedSoThatNotEvenItsOwnerSeesRows() throws SQLException {
        assertThat(database.query("SELECT relname FROM pg_class WHERE relrowsecurity AND NOT relforcerowsecurity"))
                .isEmpty();
        try (Connection owner = database.administrator().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("SET ROLE qiyue_owner");
            for (String table : database.query(GUARDED)) {
                assertThat(RegistryDatabase.query(owner, "SELECT 1 FROM " + table))
                        .as(table)
                        .isEmpty();
            }
        }
    }

    @Test
    void whatIsNotGuardedAndReadByTheRegistryIsOfNobody() throws SQLException {
        assertThat(database.query("""
                        SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                        WHERE n.nspname IN ('registry', 'supervision') AND c.relkind IN ('r', 'p') AND NOT c.relrowsecurity
                        AND has_any_column_privilege('qiyue_registry', c.oid, 'SELECT')"""))
                .containsExactlyInAnyOrder(
                        "registry.code_item",
                        "registry.incident_deadline",
                        "registry.keeping_time",
                        "registry.register_load");
        assertThat(database.query("SELECT polrelid::regclass::text FROM pg_policy WHERE polname = 'known_to_all'"))
                .containsExactlyInAnyOrder("registry.platform", "registry.platform_certificate");
    }

    @Test
    void noMaterializedViewAndNoViewReadsPastThePoliciesForTheRegistry() throws SQLException {
        // Of nobody: which registers had no entry, and since when.
        assertThat(database.query("""
                        SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                        WHERE n.nspname IN ('registry', 'supervision', 'extract', 'statistics')
                        AND c.relkind IN ('v', 'm') AND has_table_privilege('qiyue_registry', c.oid, 'SELECT')
                        AND NOT coalesce('security_invoker=true' = ANY (c.reloptions), false)""")).containsExactly("registry.rule_not_evaluated");
    }

    @Test
    void platformsAreWrittenByTheCityAloneAndInNobodyElsesName() throws SQLException {
        String platform = "INSERT INTO registry.platform (platform_code, name_zh, name_en, kind, status, registered_on)"
                + " VALUES ('drei', '三', 'Three', 'THIRD_PARTY', 'ACTIVE', '2026-01-01')";
        String change = "INSERT INTO registry.platform_change (platform_code, kind, changed_by)"
                + " VALUES ('drei', 'PLATFORM_REGISTERED', 'clerk')";
        String entry = "SELECT registry.enter_register('key-compromise', '{\"cert_serial\": \"ab\","
                + " \"compromised_since\": \"2026-01-01T00:00:00Z\", \"reported_on\": \"2026-01-02\","
                + " \"source\": \"x\"}', decode(repeat('00', 32), 'hex'))";
        for (String scope : List.of("110105", "platform:yiqian", "")) {
            for (String sql : List.of(platform, change, entry)) {
                assertThatThrownBy(() -> written(scope, "clerk", sql))
                        .as(scope + " " + sql)
                        .hasMessageMatching("(?s).*(row-level security|written by the city).*");
            }
        }
        assertThatThrownBy(() -> written("110000", "somebody else", change)).hasMessageContaining("row-level security");
        assertThat(written("110000", "clerk", platform)).isEqualTo(1);
        assertThat(written("110000", "clerk", change)).isEqualTo(1);
    }

    private static int written(String scope, String account, String sql) throws SQLException {
        try (Statement statement = registry.createStatement()) {
            RegistryDatabase.scope(registry, scope, account);
            statement.execute(sql);
            return statement.getUpdateCount();
        } finally {
            registry.rollback();
        }
    }

    private static List<String> scoped(String scope, String sql) throws SQLException {
        try {
            RegistryDatabase.scope(registry, scope, "");
            return RegistryDatabase.query(registry, sql);
        } finally {
            registry.rollback();
        }
    }
}
