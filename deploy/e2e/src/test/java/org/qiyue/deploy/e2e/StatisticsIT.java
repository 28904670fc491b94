package org.qiyue.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedCity.class)
class StatisticsIT {

    /** Ends of months of the whole city, and every area of one month, straight from the register. */
    private static final String IN_FORCE = """
            SELECT to_char(month, 'YYYY-MM') AS period, count(*) AS value
              FROM generate_series(date '2022-01-01', date_trunc('month', current_date) - interval '2 months',
                                   interval '1 month') AS month
              JOIN registry.contract c
                ON NOT c.voided
               AND c.start_date <= (month + interval '1 month' - interval '1 day')::date
               AND coalesce(least(c.end_date, c.ended_on), 'infinity')
                   > (month + interval '1 month' - interval '1 day')::date
             GROUP BY 1
            """;

    @Test
    void contractsInForceAgreeWithTheRegisterMonthByMonth() throws SQLException {
        Map<String, BigDecimal> register = figures(IN_FORCE);
        Map<String, BigDecimal> release = figures("""
                SELECT period, value FROM statistics.observation
                 WHERE indicator = 'activeContracts' AND area = '110000' AND industry_section = '_T'
                   AND release_id = (SELECT release_id FROM statistics.release ORDER BY created_at DESC LIMIT 1)
                """);
        assertThat(register).hasSizeGreaterThan(40);
        assertThat(release).containsAllEntriesOf(register);
    }

    @Test
    void areasAddUpToTheCity() throws SQLException {
        Map<String, BigDecimal> areas = figures("""
                SELECT indicator || ' ' || period, sum(value) FROM statistics.observation
                 WHERE area <> '110000' AND industry_section = '_T'
                   AND indicator IN ('activeContracts', 'concluded', 'renewed', 'rescinded', 'terminated')
                 GROUP BY 1 HAVING sum(value) > 0
                """);
        Map<String, BigDecimal> city = figures("""
                SELECT indicator || ' ' || period, value FROM statistics.observation
                 WHERE area = '110000' AND industry_section = '_T' AND value > 0
                   AND indicator IN ('activeContracts', 'concluded', 'renewed', 'rescinded', 'terminated')
                """);
        assertThat(areas).isNotEmpty().isEqualTo(city);
    }

    @Test
    void aReleaseNeverChanges() throws SQLException {
        try (Connection connection = SharedCity.connection("qiyue_analytics");
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE statistics.observation SET value = 0"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static Map<String, BigDecimal> figures(String sql) throws SQLException {
        Map<String, BigDecimal> figures = new TreeMap<>();
        try (Connection connection = SharedCity.superuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                figures.put(row.getString(1), row.getBigDecimal(2).stripTrailingZeros());
            }
        }
        return figures;
    }
}
