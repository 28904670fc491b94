package org.qiyue.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The release beside the register: METHODOLOGY.md in plain SQL, independent of the job that made the release. */
@ExtendWith(SharedCity.class)
class StatisticsIT {

    /** Contracts with their first and last day in force (section 4); what other people filed since is left out. */
    private static final String SPELLS = """
            WITH release AS MATERIALIZED (
                SELECT * FROM statistics.release ORDER BY created_at DESC LIMIT 1
            ), standing AS MATERIALIZED (
                SELECT v.* FROM registry.contract_version v, release r
                 WHERE v.withdrawn_by IS NULL AND v.filing_no <= r.snapshot_position
            ), term AS MATERIALIZED (
                SELECT v.contract_id, coalesce(r.fact_term_start, v.fact_term_start) AS first_day
                  FROM standing v
                  LEFT JOIN LATERAL (SELECT fact_term_start FROM standing c
                                      WHERE c.kind = 'CORRECTED' AND c.supersedes = v.filing_id
                                        AND c.fact_term_start IS NOT NULL
                                      ORDER BY c.version DESC LIMIT 1) r ON true
                 WHERE v.kind IN ('CONCLUDED', 'RENEWED')
            ), spell AS MATERIALIZED (
                SELECT c.*,
                       n.first_day,
                       least(CASE WHEN c.term_type = '1' THEN c.end_date END, c.ended_on, 'infinity') AS last_day
                  FROM release r, registry.contract c
                  JOIN (SELECT contract_id, min(first_day) AS first_day FROM term GROUP BY 1) n USING (contract_id)
                 WHERE NOT c.voided AND c.first_filing_no <= r.snapshot_position
            ), period AS (
                SELECT to_char(month, 'YYYY-MM') AS name,
                       least((month + interval '1 month' - interval '1 day')::date, r.as_of) AS reference_day
                  FROM release r, generate_series(date '2018-01-01', date_trunc('month', r.as_of), interval '1 month') month
            )
            """;

    private static final String PUBLISHED = """
            SELECT %s, value FROM statistics.observation
             WHERE release_id = (SELECT release_id FROM statistics.release ORDER BY created_at DESC LIMIT 1)
               AND period >= '2018-01' AND value > 0 AND
            """;

    @Test
    void contractsInForceAgreeWithTheRegisterMonthByMonth() throws SQLException {
        Map<String, BigDecimal> register = Register.figures(SPELLS + """
                SELECT p.name, count(*) FROM period p
                  JOIN spell s ON s.first_day <= p.reference_day AND s.last_day >= p.reference_day
                 GROUP BY 1
                """);
        assertThat(register).hasSizeGreaterThan(40);
        assertThat(Register.figures(PUBLISHED.formatted("period")
                        + "indicator = 'activeContracts' AND area = '110000' AND industry_section = '_T'"))
                .isEqualTo(register);
    }

    @Test
    void contractsInForceAgreeAreaByAreaAndSectionBySection() throws SQLException {
        Map<String, BigDecimal> register = Register.figures(SPELLS + """
                SELECT concat_ws(' ', p.name, s.jurisdiction_area, s.industry_section), count(*) FROM period p
                  JOIN spell s ON s.first_day <= p.reference_day AND s.last_day >= p.reference_day
                 GROUP BY 1
                """);
        assertThat(register).hasSizeGreaterThan(1_000);
        assertThat(Register.figures(PUBLISHED.formatted("concat_ws(' ', period, area, industry_section)")
                        + "indicator = 'activeContracts' AND area <> '110000' AND industry_section <> '_T'"))
                .isEqualTo(register);
    }

    @Test
    void workersAreCountedOnceInTheCityWhateverTheirContracts() throws SQLException {
        assertThat(Register.figures(PUBLISHED.formatted("period")
                        + "indicator = 'activeWorkers' AND area = '110000' AND industry_section = '_T'"))
                .isEqualTo(Register.figures(SPELLS + """
                        SELECT p.name, count(DISTINCT s.worker_id) FROM period p
                          JOIN spell s ON s.first_day <= p.reference_day AND s.last_day >= p.reference_day
                         GROUP BY 1
                        """));
    }

    @Test
    void eventsAgreeWithTheRegisterByTheMonthOfTheirLegalDate() throws SQLException {
        Map<String, BigDecimal> register = Register.figures(SPELLS + """
                SELECT concat_ws(' ', lower(v.kind), c.jurisdiction_area, to_char(coalesce(v.corrected_on, v.occurred_on), 'YYYY-MM')), count(*)
                  FROM standing v JOIN registry.contract c USING (contract_id), release r
                 WHERE v.kind IN ('CONCLUDED', 'RENEWED', 'RESCINDED', 'TERMINATED')
                   AND coalesce(v.corrected_on, v.occurred_on) BETWEEN '2018-01-01' AND r.as_of
                 GROUP BY 1
                """);
        assertThat(register).hasSizeGreaterThan(500);
        assertThat(Register.figures(PUBLISHED.formatted("concat_ws(' ', indicator, area, period)") + """
                        indicator IN ('concluded', 'renewed', 'rescinded', 'terminated')
                        AND area <> '110000' AND industry_section = '_T'"""))
                .isEqualTo(register);
    }

    @Test
    void areasAddUpToTheCity() throws SQLException {
        String additive = " indicator IN ('activeContracts', 'concluded', 'renewed', 'rescinded', 'terminated')"
                + " AND industry_section = '_T' AND area ";
        Map<String, BigDecimal> areas = Register.figures("SELECT key, sum(value) FROM ("
                + PUBLISHED.formatted("indicator || ' ' || period AS key") + additive + "<> '110000') a GROUP BY 1");
        assertThat(areas).isNotEmpty();
        assertThat(Register.figures(PUBLISHED.formatted("indicator || ' ' || period") + additive + "= '110000'"))
                .isEqualTo(areas);
    }

    @Test
    void theMedianWageIsThatOfTheContractsInForce() throws SQLException {
        assertThat(Register.figures(PUBLISHED.formatted("period")
                        + "indicator = 'wageMedian' AND area = '110000' AND industry_section = '_T'"))
                .isEqualTo(Register.figures(SPELLS + """
                        SELECT p.name, round(percentile_cont(0.5) WITHIN GROUP (ORDER BY s.wage_monthly)::numeric)
                          FROM period p
                          JOIN spell s ON s.first_day <= p.reference_day AND s.last_day >= p.reference_day
                         WHERE s.employment_form = '01' AND s.wage_monthly IS NOT NULL
                         GROUP BY 1
                        """));
    }

    @Test
    void aReleaseNeverChanges() throws SQLException {
        try (Connection connection = SharedCity.superuser();
                Statement statement = connection.createStatement()) {
            for (String change : new String[] {
                "UPDATE statistics.observation SET value = 0",
                "DELETE FROM statistics.observation",
                "UPDATE statistics.release SET digest = ''"
            }) {
                assertThatThrownBy(() -> statement.executeUpdate(change))
                        .as(change)
                        .hasMessageContaining("publish a new release");
            }
        }
    }
}
