package org.qiyue.analytics.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.qiyue.analytics.indicators.Cell;
import org.qiyue.analytics.indicators.IndicatorCatalogue;
import org.qiyue.analytics.indicators.Observation;
import org.qiyue.analytics.indicators.ObservationDigest;
import org.qiyue.analytics.indicators.flow.FlowCatalogue;
import org.qiyue.analytics.indicators.move.MoveCatalogue;

/** The job against a real database; the steps build on one another. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StatisticsJobIT {

    private static final String AS_OF = "2024-06-17";
    private static final int CONTRACTS = 600;
    private static final String FIRST_RELEASE = AS_OF + "-p" + CONTRACTS;

    private static RegistryDatabase database;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeAll
    static void startDatabase() throws Exception {
        database = RegistryDatabase.start().migrated().seeded(CONTRACTS);
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        database.close();
    }

    @Test
    @Order(1)
    void theReleaseHoldsWhatPlainSqlFinds() throws Exception {
        assertThat(run(AS_OF)).isEqualTo(FIRST_RELEASE);

        List<Observation> stored = stored(FIRST_RELEASE);
        List<Observation> expected = expected(AS_OF);
        assertThat(expected).hasSizeGreaterThan(500);
        assertThat(stored).containsAll(expected);
        stored.removeAll(expected);
        assertThat(stored).as("what SQL has no row for").allMatch(each -> each.count() == 0);
    }

    @Test
    @Order(2)
    void theReleaseSaysWhereItComesFromAndItsDigestIsThatOfItsRows() throws Exception {
        assertThat(text("select digest from statistics.release where release_id = '" + FIRST_RELEASE + "'"))
                .isEqualTo(ObservationDigest.of(all(FIRST_RELEASE)));
        assertThat(text("select concat_ws(' ', snapshot_position, as_of, code_version, parameters ->> 'lastPeriod',"
                        + " parameters ->> 'lastPeriodPartial') from statistics.release"))
                .isEqualTo(CONTRACTS + " 2024-06-17 " + CodeVersion.current() + " 2024-06 true");
        assertThat(text("select count(*) from statistics.indicator where dataset = 'JOB_FLOWS'"))
                .isEqualTo(Integer.toString(
                        FlowCatalogue.all().size() + MoveCatalogue.all().size()));
        assertThat(
                        text(
                                "select string_agg(code, ' ' order by code) from statistics.indicator where dataset = 'CONTRACTS' and missing_zh is null"))
                .isEqualTo("activeContracts activeWorkers concluded renewed rescinded terminated wageMedian");
        assertThat(
                        text(
                                "select count(*) from statistics.indicator where population is null or earliest_period is null"))
                .isEqualTo("0");
        assertThat(
                        text(
                                "select string_agg(code, ' ' order by code) from statistics.indicator where missing_en is not null"))
                .isEqualTo("coverageRate signingRate");
    }

    @Test
    @Order(3)
    void aSecondRunOnTheSameStateChangesNothingAndSaysSo() throws Exception {
        assertThat(run(AS_OF)).isEqualTo(FIRST_RELEASE);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("快照未变");
        assertThat(text("select count(*) from statistics.release")).isEqualTo("1");
    }

    @Test
    @Order(4)
    void anotherAsOfDayIsAnotherRelease() throws Exception {
        assertThat(run("2024-05-31")).isEqualTo("2024-05-31-p" + CONTRACTS);
        assertThat(stored("2024-05-31-p" + CONTRACTS)).containsAll(expected("2024-05-31"));
    }

    @Test
    @Order(5)
    void aStateThatChangedUnderTheSamePositionGetsANewRelease() throws Exception {
        List<Observation> before = stored(FIRST_RELEASE);
        database.execute("update registry.contract set wage_monthly = wage_monthly + 100, last_filing_no = " + CONTRACTS
                + " where contract_no like 'HT-3%'");

        assertThat(run(AS_OF)).isEqualTo(FIRST_RELEASE + "-r2");
        assertThat(stored(FIRST_RELEASE)).isEqualTo(before);
        assertThat(stored(FIRST_RELEASE + "-r2")).isNotEqualTo(before).containsAll(expected(AS_OF));
    }

    @Test
    @Order(6)
    void aPublishedReleaseCanNeitherBeChangedNorTakeMore() throws SQLException {
        try (Connection analytics =
                        DriverManager.getConnection(database.url(), RegistryDatabase.ROLE, RegistryDatabase.PASSWORD);
                Statement statement = analytics.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update statistics.observation set value = 0"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("delete from statistics.release"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("insert into statistics.observation values ('" + FIRST_RELEASE
                            + "', 'concluded', '2030-01', '110000', '_T', 1, 1)"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    @Order(7)
    void theJobNeedsNoRightOnTheRegisterItself() {
        assertThatThrownBy(() -> {
                    try (Connection analytics = DriverManager.getConnection(
                                    database.url(), RegistryDatabase.ROLE, RegistryDatabase.PASSWORD);
                            Statement statement = analytics.createStatement()) {
                        statement.executeQuery("select * from registry.worker");
                    }
                })
                .isInstanceOf(SQLException.class);
    }

    private String run(String asOf) throws SQLException, IOException {
        return new StatisticsJob(
                        database.config(asOf), new Progress(new PrintStream(out, true, StandardCharsets.UTF_8)))
                .run();
    }

    private static String text(String query) throws SQLException {
        try (Connection connection = database.owner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static List<Observation> all(String releaseId) throws SQLException {
        return observations(
                "select indicator, period, area, industry_section, value, count, variant from statistics.observation"
                        + " where release_id = ?",
                releaseId);
    }

    /** The monthly figures of a release. */
    private static List<Observation> stored(String releaseId) throws SQLException {
        List<Observation> monthly = all(releaseId);
        monthly.removeIf(each -> !each.variant().equals(Observation.ONE_DEFINITION));
        return monthly;
    }

    private static List<Observation> expected(String asOf) throws SQLException, IOException {
        String sql =
                "select expected.*, '_Z' as variant from (" + RegistryDatabase.resource("expected.sql") + ") expected";
        return observations(sql, Date.valueOf(LocalDate.parse(asOf)));
    }

    private static List<Observation> observations(String query, Object argument) throws SQLException {
        List<Observation> observations = new ArrayList<>();
        try (Connection connection = database.owner();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, argument);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String variant = row.getString(7);
                    BigDecimal value = row.getBigDecimal(5);
                    observations.add(new Observation(
                            row.getString(1),
                            variant,
                            row.getString(2),
                            new Cell(row.getString(3), row.getString(4)),
                            variant.equals(Observation.ONE_DEFINITION)
                                    ? IndicatorCatalogue.named(row.getString(1)).rounded(value)
                                    : value,
                            row.getLong(6)));
                }
            }
        }
        observations.sort(null);
        return observations;
    }
}
