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
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsIT {

    private static final String OBSERVATION =
            "INSERT INTO statistics.observation VALUES ('2026-10', 'activeContracts', '%s', '110105', '_T', 41, 41)";

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

    @Test
    void theRegistryReadsWhatIsPublishedAndWritesNothing() throws SQLException {
        Connection registry = database.registry();
        assertThat(RegistryDatabase.query(registry, "SELECT count(*) FROM statistics.observation"))
                .containsExactly("2");
        try (Statement statement = registry.createStatement()) {
            assertThatThrownBy(() -> statement.execute(OBSERVATION.formatted("2026-11")))
                    .hasMessageContaining("permission denied");
        }
    }
}
