package org.qiyue.deploy.local.simulation;

import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.qiyue.deploy.local.SimulationTarget;

/**
 * What the daily review found to hold on a day.
 *
 * @param runs how many runs for the day came to their end and passed nobody over
 * @param contracts rules that hold of contracts, by platform and the platform's number: {@code yiqian/YI-2024-0000001-1}
 * @param employers rules that hold of whole employers, by credit code
 * @param platforms rules that hold of platforms, by code
 */
record ReviewTally(
        long runs,
        Map<String, Set<String>> contracts,
        Map<String, Set<String>> employers,
        Map<String, Set<String>> platforms) {

    private static final String HOLDS = " f.found_on <= ? AND (f.cleared_on IS NULL OR f.cleared_on > ?)";

    /** Reads what holds on a day. */
    static ReviewTally read(SimulationTarget target, LocalDate day) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(target.jdbcUrl(), target.databaseUser(), target.databasePassword())) {
            connection.setReadOnly(true);
            return new ReviewTally(
                    runs(connection, day),
                    findings(
                            connection,
                            "SELECT c.platform_code || '/' || c.contract_no, array_agg(DISTINCT f.rule)"
                                    + " FROM supervision.review_finding f JOIN registry.contract c USING (contract_id)"
                                    + " WHERE" + HOLDS + " GROUP BY f.contract_id, c.platform_code, c.contract_no",
                            day),
                    findings(
                            connection,
                            "SELECT f.credit_code, array_agg(DISTINCT f.rule) FROM supervision.review_finding f"
                                    + " WHERE f.contract_id IS NULL AND f.credit_code IS NOT NULL AND" + HOLDS
                                    + " GROUP BY f.credit_code",
                            day),
                    findings(
                            connection,
                            "SELECT f.platform_code, array_agg(DISTINCT f.rule) FROM supervision.review_finding f"
                                    + " WHERE f.contract_id IS NULL AND f.platform_code IS NOT NULL AND" + HOLDS
                                    + " GROUP BY f.platform_code",
                            day));
        }
    }

    private static long runs(Connection connection, LocalDate day) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT count(*)"
                + " FROM supervision.review_run WHERE day = ? AND finished_at IS NOT NULL AND passed_over = '{}'")) {
            statement.setDate(1, Date.valueOf(day));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static Map<String, Set<String>> findings(Connection connection, String sql, LocalDate day)
            throws SQLException {
        Map<String, Set<String>> found = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setDate(1, Date.valueOf(day));
            statement.setDate(2, Date.valueOf(day));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(
                            row.getString(1), Set.of((String[]) row.getArray(2).getArray()));
                }
            }
        }
        return found;
    }
}
