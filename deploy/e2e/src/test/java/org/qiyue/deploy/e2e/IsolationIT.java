package org.qiyue.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedCity.class)
class IsolationIT {

    private static final String CHAOYANG = "110105";

    /** What anybody may know of platforms is guarded against writing alone. */
    private static final String GUARDED = "SELECT c.oid::regclass::text FROM pg_class c WHERE c.relrowsecurity"
            + " AND has_any_column_privilege(current_user, c.oid, 'SELECT') AND NOT EXISTS (SELECT FROM pg_policy p"
            + " WHERE p.polrelid = c.oid AND p.polname = 'known_to_all') ORDER BY 1";

    @Test
    void theServicesRoleSeesNothingWithoutContext() throws SQLException {
        try (Connection connection = SharedCity.connection("qiyue_registry")) {
            List<String> guarded = texts(connection, GUARDED);
            assertThat(guarded)
                    .contains("registry.employer", "registry.contract", "registry.worker", "registry.filing");
            for (String table : guarded) {
                assertThat(count(connection, "SELECT count(*) FROM " + table))
                        .as(table)
                        .isZero();
            }
        }
    }

    @Test
    void inChaoyangTheServicesRoleSeesOnlyEmployersRegisteredOrEmployingThere() throws SQLException {
        List<String> seen;
        try (Connection connection = SharedCity.connection("qiyue_registry")) {
            connection.setAutoCommit(false);
            try (PreparedStatement scope = connection.prepareStatement("SELECT set_config('qiyue.scope', ?, true)")) {
                scope.setString(1, SharedCity.city().scopeContext(CHAOYANG));
                scope.execute();
            }
            seen = texts(connection, "SELECT credit_code FROM registry.employer ORDER BY credit_code");
        }
        List<String> truth = Truth.employersOf(CHAOYANG);
        assertThat(seen).isNotEmpty().containsExactlyElementsOf(truth);
        assertThat(seen).hasSizeLessThan(SharedCity.CONTRACTS / 12);
    }

    @Test
    void aScopeThatTheServiceDidNotSignOpensNothing() throws SQLException {
        try (Connection connection = SharedCity.connection("qiyue_registry")) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT set_config('qiyue.scope', '110000', true)");
            }
            assertThatThrownBy(() -> count(connection, "SELECT count(*) FROM registry.employer"))
                    .hasMessageContaining("is not signed");
        }
    }

    @Test
    void noProgramReadsWhatItsDutyDoesNotNeed() throws SQLException {
        try (Connection analytics = SharedCity.connection("qiyue_analytics")) {
            for (String table :
                    List.of("registry.worker", "registry.contract", "registry.filing", "registry.employer")) {
                assertThatThrownBy(() -> count(analytics, "SELECT count(*) FROM " + table))
                        .as(table)
                        .hasMessageContaining("permission denied");
            }
        }
        try (Connection registry = SharedCity.connection("qiyue_registry")) {
            assertThatThrownBy(() -> count(registry, "SELECT count(id_cipher) FROM registry.worker"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> count(registry, "SELECT count(raw_cipher) FROM registry.filing"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
