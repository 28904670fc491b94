package org.qiyue.registry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsIT {

    private static final String OBSERVATION =
            "INSERT INTO statistics.observation VALUES ('2026-10', 'activeContracts', '%s', '110105', '_T', 41, 41)";

    private static final String RELEASE = "INSERT INTO statistics.release (release_id, created_at, code_version,"
            + " snapshot_position, as_of, parameters, digest, observations)"
            + " VALUES ('%s', now(), '0.1.0', 8, '2026-10-31', '{}', 'd', 1)";

    private static final String FLOW = "INSERT INTO statistics.observation (release_id, indicator, frequency, variant,"
            + " period, sex, age_group, area, industry_section, value, count)"
            + " VALUES ('%s', 'activeContracts', '%s', '%s', '%s', '%s', '%s', '110105', '_T', 1, 1)";

    private static RegistryDatabase database;

    @BeforeAll
    static void publishARelease() throws SQLException {
        database = RegistryDatabase.migrated();
        Connection analytics = database.analytics();
        analytics.setAutoCommit(false);
        try (Statement statement = analytics.createStatement()) {
            statement.execute("INSERT INTO statistics.indicator VALUES"
                    + " ('activeContracts', '期末有效劳动合同数', 'Contracts in force', 'count', '份', 'registry', 0)");
            statement.execute("INSERT INTO statistics.release (release_id, created_at, code_version, snapshot_position,"
                    + " as_of, parameters, digest, observations)"
                    + " VALUES ('2026-10', now(), '0.1.0', 7, '2026-10-31', '{}', 'd', 2)");
            statement.execute(OBSERVATION.formatted("2026-09"));
            statement.execute(OBSERVATION.formatted("2026-10"));
        }
        analytics.commit();
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE statistics.observation SET value = 42",
                "DELETE FROM statistics.observation",
                "TRUNCATE statistics.observation",
                "UPDATE statistics.release SET digest = 'e'",
                "DELETE FROM statistics.release",
                "TRUNCATE statistics.release CASCADE"
            })
    void notEvenASuperuserChangesAPublishedRow(String sql) {
        assertThatThrownBy(() -> database.execute(sql)).hasMessageContaining("never changed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE statistics.observation SET value = 42",
                "DELETE FROM statistics.release",
                "INSERT INTO statistics.release (release_id, created_at, code_version, snapshot_position, as_of,"
                        + " parameters, digest, observations, transaction_id)"
                        + " VALUES ('x', now(), '0', 0, now(), '{}', 'd', 0, '999999')"
            })
    void analyticsHasNoRightToIt(String sql) throws SQLException {
        try (Statement statement = database.analytics().createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void aPublishedReleaseTakesNoFurtherObservation() throws SQLException {
        try (Statement statement = database.analytics().createStatement()) {
            assertThatThrownBy(() -> statement.execute(OBSERVATION.formatted("2026-11")))
                    .hasMessageContaining("no further observation");
        }
    }

    /** The period, in the form of its frequency, and the dimensions of it. */
    @ParameterizedTest
    @CsvSource({
        "M, 2026-Q3, _Z, _T, _T",
        "Q, 2026-09, D, _T, _T",
        "Q, 2026-Q5, D, _T, _T",
        "A, 2026-Q3, D, _T, _T",
        "W, 2026-W3, D, _T, _T",
        "Q, 2026-Q3, E, _T, _T",
        "Q, 2026-Q3, D, 3, _T",
        "Q, 2026-Q3, D, _T, A09"
    })
    void aFigureOfNoPeriodOrOutsideTheListsIsRefused(
            String frequency, String period, String variant, String sex, String age) {
        String sql =
                RELEASE.formatted("refused") + "; " + FLOW.formatted("refused", frequency, variant, period, sex, age);

        assertThatThrownBy(() -> database.execute(sql)).hasMessageContaining("violates check constraint");
    }

    @Test
    void theSamePeriodHoldsAFigureOfEachVariantSexAndAgeGroup() throws SQLException {
        database.execute(RELEASE.formatted("flows") + "; "
                + FLOW.formatted("flows", "Q", "D", "2026-Q3", "_T", "_T") + "; "
                + FLOW.formatted("flows", "Q", "Q", "2026-Q3", "_T", "_T") + "; "
                + FLOW.formatted("flows", "Q", "D", "2026-Q3", "1", "_T") + "; "
                + FLOW.formatted("flows", "Q", "D", "2026-Q3", "1", "A04"));

        assertThat(database.query("SELECT count(*) FROM statistics.observation WHERE release_id = 'flows'"))
                .containsExactly("4");
    }

    @Test
    void whatWasPublishedBeforeThereWereDimensionsHasTheirTotals() throws SQLException {
        assertThat(database.query("SELECT DISTINCT concat_ws(' ', frequency, variant, sex, age_group)"
                        + " FROM statistics.observation WHERE release_id = '2026-10'"))
                .containsExactly("M _Z _T _T");
    }

    @Test
    void theRegistryReadsWhatIsPublishedAndWritesNothing() throws SQLException {
        Connection registry = database.registry();
        assertThat(RegistryDatabase.query(
                        registry, "SELECT count(*) FROM statistics.observation WHERE release_id = '2026-10'"))
                .containsExactly("2");
        try (Statement statement = registry.createStatement()) {
            assertThatThrownBy(() -> statement.execute(OBSERVATION.formatted("2026-11")))
                    .hasMessageContaining("permission denied");
        }
    }
}
