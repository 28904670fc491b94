package org.qiyue.registry.store.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.store.RegistryDatabase;
import org.qiyue.registry.store.intake.Contracts;
import org.qiyue.registry.store.intake.FilledRegistry;

/**
 * Who sees what a review finds. The employer is registered in Chaoyang (110105) and employs in Haidian (110108) as contract
 * A; a risk and a warning are about the contract, one finding about the employer, one about a platform.
 */
class ReviewStoreIT {

    private static final String EMPLOYER = "91110105MA00XYH16C";
    private static final LocalDate DAY = LocalDate.parse("2026-11-25");

    private static RegistryDatabase database;

    @BeforeAll
    static void fill() throws Exception {
        database = RegistryDatabase.migrated();
        new FilledRegistry(database.ingest())
                .conclude(Contracts.row("A").areas("110108", "110105"), "11010119900307731X", "张三丰");
        ReviewStore store = new ReviewStore(database.ingest());
        long run = store.begin(DAY, "2026.11", Instant.parse("2026-11-25T00:00:00Z"));
        store.write(
                run,
                List.of(
                        open("G05", "A", "RISK", "kaifang", EMPLOYER, "A", "110108"),
                        open("G07", "A", "WARN", "kaifang", EMPLOYER, "A", "110108"),
                        open("C22", EMPLOYER, "RISK", null, EMPLOYER, null, "110105"),
                        open("A13", "kaifang", "RISK", "kaifang", null, null, null)));
        store.finish(
                run,
                Instant.parse("2026-11-25T00:01:00Z"),
                1,
                1,
                List.of(),
                List.of(new RuleCount("G05", "CONTRACT", null, 1, 1, 0)));
    }

    private static FindingChange open(
            String rule, String subject, String level, String platform, String employer, String contract, String area) {
        return new FindingChange.Open(
                new FindingRow(
                        rule,
                        subject,
                        level,
                        "NORMAL",
                        platform,
                        employer,
                        contract,
                        area,
                        employer == null ? null : "110105",
                        "{}",
                        "00".repeat(32)),
                DAY,
                null);
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "110000, 'A13,C22,G05,G07', 1",
        "110105, 'C22,G05,G07', 0",
        "110108, 'C22,G05,G07', 0",
        "110112, '', 0",
        "platform:kaifang, G07, 0",
        "platform:yiqian, '', 0",
        "'', '', 0"
    })
    void aScopeSeesWhatIsAboutItsContractsAndEmployersAndAPlatformItsWarningsAlone(
            String scope, String rules, String counts) throws SQLException {
        assertThat(scoped(
                        scope,
                        "SELECT coalesce(string_agg(rule, ',' ORDER BY rule), '') FROM supervision.review_finding"))
                .containsExactly(rules);
        assertThat(scoped(scope, "SELECT count(*) FROM supervision.review_run_rule"))
                .containsExactly(counts);
        boolean bureau = scope.startsWith("1");
        assertThat(scoped(scope, "SELECT count(*) > 0 FROM supervision.review_run"))
                .containsExactly(bureau ? "t" : "f");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM supervision.review_finding",
                "UPDATE supervision.review_finding SET rule = 'X'",
                "DELETE FROM supervision.review_run",
                "UPDATE supervision.review_run_rule SET found = 0"
            })
    void whatWasFoundIsNotTakenOut(String sql) throws SQLException {
        try (Statement statement = database.ingest().createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void analyticsSeesNone() throws SQLException {
        try (Statement statement = database.analytics().createStatement()) {
            assertThatThrownBy(() -> statement.execute("SELECT 1 FROM supervision.review_finding"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void theDaysOfARuleAreThoseOfRunsThatCameToTheirEnd() throws SQLException {
        ReviewStore store = new ReviewStore(database.ingest());
        store.begin(DAY.plusDays(1), "2026.11", Instant.parse("2026-11-26T00:00:00Z"));
        assertThat(store.reviewedDays()).containsOnlyKeys("G05 CONTRACT");
        assertThat(store.reviewedDays().get("G05 CONTRACT")).containsExactly(DAY);
        assertThat(store.isReviewed(DAY)).isTrue();
        assertThat(store.isReviewed(DAY.plusDays(1))).isFalse();
    }

    @Test
    void lookingForAUserUnitUsesTheIndexOverTerms() throws SQLException {
        try (Connection connection = database.ingest()) {
            connection.setAutoCommit(false);
            new ReviewStore(connection).planForKeys();
            assertThat(
                            String.join(
                                    "\n",
                                    RegistryDatabase.query(
                                            connection,
                                            "EXPLAIN SELECT DISTINCT contract_id FROM registry.contract_version WHERE (terms #>>"
                                                    + " '{dispatch,userUnitCreditCode}') COLLATE \"C\" = ANY (ARRAY['x', 'y'])")))
                    .contains("contract_version_first_by_user_unit", "contract_version_2027_expr_idx")
                    .doesNotContain("Seq Scan");
        }
    }

    private static List<String> scoped(String scope, String sql) throws SQLException {
        try (Connection registry = database.registry()) {
            RegistryDatabase.scope(registry, scope, "");
            return RegistryDatabase.query(registry, sql);
        }
    }
}
