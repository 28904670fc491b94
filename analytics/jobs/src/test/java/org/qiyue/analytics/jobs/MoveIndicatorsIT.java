package org.qiyue.analytics.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qiyue.analytics.indicators.Cell;
import org.qiyue.analytics.indicators.Indicator;
import org.qiyue.analytics.indicators.Observation;
import org.qiyue.analytics.indicators.move.MoveCatalogue;

/** The moves between jobs in a release of a real database, and what its catalogue says of them. */
class MoveIndicatorsIT {

    private static final int CONTRACTS = 900;

    /** What the explorer asks for: the definition, and where the release has figures of the city. */
    private static final String DEFINITIONS = """
            select i.code, name_zh, name_en, formula, population, unit, i.decimals, source, earliest_period, dataset,
                   missing_zh is null, variant, frequency, max(period)
              from statistics.indicator i
              join statistics.observation o on o.indicator = i.code
             where release_id = ? and area = '110000' and industry_section = '_T' and sex = '_T' and age_group = '_T'
             group by i.code, variant, frequency
            """;

    /** Whoever has a job that stands has one main job: beside each value the workers with a pair that has both days. */
    private static final String MAIN_JOBS = """
            with contract as (select credit_code, jurisdiction_area, worker_id, coalesce(first_start, start_date) as s,
                                     coalesce(least(case when term_type = '1' then end_date end, ended_on), 'infinity') as e
                                from registry.contract where not voided)
            select period, value,
                   (select count(distinct worker_id)
                      from contract before join contract after using (credit_code, jurisdiction_area, worker_id)
                     where p0 - 1 between before.s and before.e and p0 between after.s and after.e)
              from statistics.observation,
                   lateral (select make_date(left(period, 4)::int, 3 * right(period, 1)::int - 2, 1) as p0) quarter
             where release_id = ? and indicator = 'MainB' and area = '110000' and industry_section = '_T'
            """;

    private static RegistryDatabase database;
    private static String release;

    @BeforeAll
    static void publish() throws Exception {
        database = RegistryDatabase.start().migrated();
        database.execute(RegistryDatabase.resource("random-jobs.sql").replace("%1$d", Integer.toString(CONTRACTS)));
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        release = new StatisticsJob(database.config("2025-05-20"), new Progress(nowhere)).run();
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        database.close();
    }

    @Test
    void theCatalogueNamesEveryFigureThatTheReleaseHolds() throws SQLException {
        TreeMap<String, List<String>> told = new TreeMap<>();
        rows(DEFINITIONS).forEach(row -> told.put(row.get(0) + " " + row.get(11), row));

        assertThat(MoveCatalogue.all()).allSatisfy(figure -> {
            Indicator indicator = figure.indicator();
            String last = List.of("2025-Q1", "2024-Q4", "2024-Q3").get(figure.lag());
            assertThat(told.get(indicator.code() + " D"))
                    .containsExactly(
                            indicator.code(),
                            indicator.nameZh(),
                            indicator.nameEn(),
                            indicator.formula(),
                            indicator.population(),
                            indicator.unit(),
                            Integer.toString(indicator.decimals()),
                            indicator.source(),
                            "2008-01",
                            "JOB_FLOWS",
                            "t",
                            "D",
                            "Q",
                            last);
            assertThat(told).doesNotContainKeys(indicator.code() + " Q", indicator.code() + " _Z");
        });
    }

    @Test
    void theIdentitiesHoldInEveryCellOfTheRelease() throws SQLException {
        List<PublishedFlows> flows = PublishedFlows.of(stored());

        flows.forEach(PublishedFlows::identitiesOfMovesHold);
        PublishedFlows.ofTheCity(flows, "D").identitiesOfMovesWithinTheCityHold();
        assertThat(PublishedFlows.ofTheCity(flows, "D").sum("EEHire")).isPositive();
        assertThat(PublishedFlows.ofTheCity(flows, "D").sum("MHireAdd")).isPositive();
    }

    @Test
    void everyWorkerWithAJobAtTheTurnOfAQuarterHasOneMainJob() throws SQLException {
        List<List<String>> quarters = rows(MAIN_JOBS);

        assertThat(quarters)
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        quarter -> assertThat(quarter.get(1)).as(quarter.get(0)).isEqualTo(quarter.get(2)));
        assertThat(quarters).anyMatch(quarter -> Integer.parseInt(quarter.get(1)) > 30);
    }

    private static List<Observation> stored() throws SQLException {
        return rows(
                        "select indicator, variant, period, area, industry_section, value, count from statistics.observation"
                                + " where release_id = ? and variant = 'D'")
                .stream()
                .map(row -> new Observation(
                        row.get(0),
                        row.get(1),
                        row.get(2),
                        new Cell(row.get(3), row.get(4)),
                        new BigDecimal(row.get(5)),
                        Long.parseLong(row.get(6))))
                .toList();
    }

    /** The values as texts. */
    private static List<List<String>> rows(String query) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = database.owner();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, release);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    List<String> values = new ArrayList<>();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        values.add(row.getString(column));
                    }
                    rows.add(values);
                }
            }
        }
        return rows;
    }
}
