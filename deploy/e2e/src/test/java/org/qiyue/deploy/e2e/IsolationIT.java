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

    private static final List<String> GUARDED = List.of(
            "registry.employer",
            "registry.employer_area",
            "registry.contract",
            "registry.contract_alias",
            "registry.contract_version",
            "registry.filing",
            "supervision.risk_finding");

    @Test
    void theServicesRoleSeesNothingWithoutContext() throws SQLException {
        try (Connection connection = SharedCity.connection("qiyue_registry")) {
            for (String table : GUARDED) {
                assertThat(count(connection, "SELECT count(*) FROM " + table))
                        .as(table)
                        .isZero();
            }
        }
    }

    @Test
    void inChaoyangTheServicesRoleSeesOnlyEmployersRegisteredOrEmployingThere() throws SQLException {
        List<String> seen = new ArrayList<>();
        try (Connection connection = SharedCity.connection("qiyue_registry")) {
            connection.setAutoCommit(false);
            try (PreparedStatement scope = connection.prepareStatement("SELECT set_config('qiyue.scope', ?, true)")) {
                scope.setString(1, CHAOYANG);
                scope.execute();
            }
            try (Statement statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery("SELECT credit_code FROM registry.employer ORDER BY credit_code")) {
                while (row.next()) {
                    seen.add(row.getString(1));
                }
            }
        }
        List<String> truth = Truth.employersOf(CHAOYANG);
        assertThat(seen).isNotEmpty().containsExactlyElementsOf(truth);
        assertThat(seen).hasSizeLessThan(SharedCity.CONTRACTS / 12);
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

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
