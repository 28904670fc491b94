package org.qiyue.analytics.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.analytics.indicators.Cell;
import org.qiyue.analytics.indicators.Observation;
import org.qiyue.analytics.indicators.flow.FlowCatalogue;

/** The flows of jobs in releases of a real database, beside plain SQL; the steps build on one another. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuarterlyIndicatorsIT {

    private static final int CONTRACTS = 900;
    private static final String IN_A_QUARTER = "2025-05-20";
    private static final String LAST_DAY_OF_ONE = "2025-03-31";
    private static final String RELEASE = IN_A_QUARTER + "-p" + CONTRACTS;

    @TempDir
    private static Path extracts;

    private static RegistryDatabase database;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeAll
    static void startDatabase() throws Exception {
        database = RegistryDatabase.start().migrated();
        database.execute(RegistryDatabase.resource("random-jobs.sql").replace("%1$d", Integer.toString(CONTRACTS)));
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {IN_A_QUARTER, LAST_DAY_OF_ONE})
    @Order(1)
    void theReleaseHoldsTheFlowsThatPlainSqlFinds(String asOf) throws Exception {
        String release = new StatisticsJob(database.config(asOf, extracts), progress()).run();

        List<Observation> stored = stored(release);
        List<Observation> expected = expected(asOf);
        assertThat(expected)
                .hasSizeGreaterThan(10_000)
                .extracting(Observation::indicator)
                .containsAll(FlowCatalogue.all().stream()
                        .map(each -> each.indicator().code())
                        .toList());
        assertThat(difference(expected, stored)).as("of SQL alone").isEmpty();
        assertThat(difference(stored, expected))
                .as("of the release alone: totals of areas without any contract")
                .allMatch(each -> each.count() == 0 && each.value().signum() == 0);
    }

    @Test
    @Order(2)
    void theIdentitiesHoldInEveryCellOfTheRelease() throws SQLException {
        PublishedFlows.of(stored(RELEASE)).forEach(PublishedFlows::identitiesHold);
    }

    @Test
    @Order(3)
    void theVariantsDifferInThisWorldAndAgreeInTheirTotalsOfChange() throws SQLException {
        List<PublishedFlows> flows = PublishedFlows.of(stored(RELEASE));
        PublishedFlows toTheDay = PublishedFlows.ofTheCity(flows, "D");
        PublishedFlows byQuarter = PublishedFlows.ofTheCity(flows, "Q");

        assertThat(toTheDay.sum("EmpTotal")).isGreaterThan(byQuarter.sum("EmpTotal"));
        assertThat(toTheDay.sum("HirR")).isGreaterThan(byQuarter.sum("HirR"));
        assertThat(toTheDay.last("EmpEnd")).isEqualTo("2025-Q1");
        assertThat(byQuarter.last("EmpEnd")).isEqualTo("2024-Q4");
        assertThat(toTheDay.last("SepSnx")).isEqualTo("2024-Q4");
        assertThat(byQuarter.last("SepSnx")).isEqualTo("2024-Q3");
        assertThat(byQuarter.last("HirA")).isEqualTo("2025-Q1");
    }

    @Test
    @Order(4)
    void aReleaseIsReproducedFromTheRegisterWhileItStandsAsItDid() throws SQLException {
        assertThat(reproduce(RELEASE, Map.of())).isZero();
        assertThat(said()).contains("登记库状态未变", "一致");
    }

    @Test
    @Order(5)
    void andFromItsKeptExtractsWhenTheRegisterHasMovedOn() throws SQLException {
        database.execute("update registry.contract set wage_monthly = 9000, last_filing_no = " + (CONTRACTS + 1)
                + " where worker_id < 9");

        assertThat(reproduce(RELEASE, Map.of())).isEqualTo(5);
        assertThat(said()).contains("QIYUE_EXTRACT_DIR");
        assertThat(reproduce(RELEASE, Map.of("QIYUE_EXTRACT_DIR", extracts.toString())))
                .isZero();
        assertThat(said()).contains("留存的数据提取", "一致");
    }

    @Test
    @Order(6)
    void aReleaseWhoseFiguresDifferOrThatIsNotThereIsNotReproduced() throws SQLException {
        database.execute(
                "insert into statistics.release (release_id, created_at, code_version, snapshot_position, as_of,"
                        + " parameters, digest, observations) select 'forged', now(), code_version, snapshot_position, as_of,"
                        + " parameters, reverse(digest), observations from statistics.release where release_id = '"
                        + RELEASE + "'");

        assertThat(reproduce("forged", Map.of("QIYUE_EXTRACT_DIR", extracts.toString())))
                .isEqualTo(5);
        assertThat(said()).contains("不一致");
        assertThat(reproduce("2001-01-01-p1", Map.of())).isEqualTo(5);
        assertThat(said()).contains("没有发布");
    }

    @Test
    @Order(7)
    void aRehearsalOnTheKeptExtractsComesToTheReleasesFigures() throws Exception {
        Path lines = extracts.resolve("figures.txt");

        assertThat(rehearse(keptOf(RELEASE), "all", lines)).isZero();
        assertThat(said())
                .contains("Spark is ready")
                .containsPattern("computed in [0-9.]+ s: [0-9]+ observations, digest " + column("digest"))
                .contains("第 2 次");
        assertThat(Files.readAllLines(lines)).hasSize(Integer.parseInt(column("observations")));

        assertThat(rehearse(keptOf(RELEASE), "flows", lines)).isZero();
        assertThat(Files.readAllLines(lines))
                .hasSize(stored(RELEASE).size())
                .noneMatch(line -> line.startsWith("activeContracts"));

        assertThat(rehearse(extracts.resolve("elsewhere"), "all", lines)).isEqualTo(2);
        assertThat(said()).contains("elsewhere");
    }

    private int rehearse(Path folder, String parts, Path lines) throws SQLException {
        PrintStream said = new PrintStream(out, true, StandardCharsets.UTF_8);
        return StatisticsMain.run(
                Map.of("QIYUE_SPARK_DIR", "target"),
                Clock.systemUTC(),
                said,
                said,
                "rehearse",
                folder.toString(),
                column("parameters ->> 'firstPeriod'"),
                IN_A_QUARTER,
                parts,
                "2",
                lines.toString());
    }

    private static Path keptOf(String release) throws IOException {
        try (Stream<Path> kept = Files.list(extracts)) {
            return kept.filter(each -> each.getFileName().toString().startsWith(release + "-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String column(String of) throws SQLException {
        try (Connection connection = database.owner();
                PreparedStatement statement = connection.prepareStatement(
                        "select " + of + " from statistics.release where release_id = '" + RELEASE + "'");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private int reproduce(String release, Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(settings);
        environment.putAll(Map.of(
                "QIYUE_DB_URL",
                database.url(),
                "QIYUE_DB_USER",
                RegistryDatabase.ROLE,
                "QIYUE_DB_PASSWORD",
                RegistryDatabase.PASSWORD,
                "QIYUE_SPARK_DIR",
                "target"));
        PrintStream said = new PrintStream(out, true, StandardCharsets.UTF_8);
        return StatisticsMain.run(environment, Clock.systemUTC(), said, said, "reproduce", release);
    }

    private Progress progress() {
        return new Progress(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Observation> difference(List<Observation> of, List<Observation> less) {
        List<Observation> rest = new ArrayList<>(of);
        rest.removeAll(new HashSet<>(less));
        return rest;
    }

    private static List<Observation> stored(String release) throws SQLException {
        return observations(
                "select indicator, variant, period, area, industry_section, value, count from statistics.observation"
                        + " where release_id = ? and indicator in ('"
                        + FlowCatalogue.all().stream()
                                .map(each -> each.indicator().code())
                                .collect(Collectors.joining("', '"))
                        + "')",
                release);
    }

    private static List<Observation> expected(String asOf) throws SQLException, IOException {
        return observations(RegistryDatabase.resource("expected-flows.sql"), Date.valueOf(LocalDate.parse(asOf)));
    }

    private static List<Observation> observations(String query, Object argument) throws SQLException {
        List<Observation> observations = new ArrayList<>();
        try (Connection connection = database.owner();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, argument);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    BigDecimal value =
                            FlowCatalogue.named(row.getString(1)).indicator().rounded(row.getBigDecimal(6));
                    observations.add(new Observation(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            new Cell(row.getString(4), row.getString(5)),
                            value,
                            row.getLong(7)));
                }
            }
        }
        observations.sort(null);
        return observations;
    }
}
