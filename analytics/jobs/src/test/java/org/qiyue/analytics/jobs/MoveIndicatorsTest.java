package org.qiyue.analytics.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.analytics.indicators.Cell;
import org.qiyue.analytics.indicators.MonthSeries;
import org.qiyue.analytics.indicators.Observation;

class MoveIndicatorsTest {

    private static final MonthSeries YEAR_2025 = series("2025-01", "2025-12-31");

    private static final JobContracts EXAMPLE = JobContracts.example().withoutWages();

    private static final List<String> COLUMNS = List.of(
            "MainB",
            "MainE",
            "JobStayS",
            "MJobStart",
            "MJobEnd",
            "MHire",
            "MSep",
            "NEHire",
            "ENSep",
            "AQHire",
            "AQSep",
            "NEFullQ",
            "ENFullQ");

    @ParameterizedTest
    @CsvSource({
        "2025-Q1, 4 5 3 2 1 2 1 2 1 0 1 2 0",
        "2025-Q2, 5 5 3 2 2 2 2 2 2 1 0 1 2",
        "2025-Q3, 5 4 4 0 1 0 1 0 1 0 0 0 1"
    })
    void theCityHasTheFiguresOfTheExample(String quarter, String figures) {
        List<Observation> observations = MoveIndicators.of(EXAMPLE.in(LocalSpark.SESSION), YEAR_2025);

        assertThat(COLUMNS.stream()
                        .map(code -> value(observations, code, quarter, Cell.WHOLE_CITY))
                        .map(BigDecimal::toPlainString))
                .containsExactly(figures.split(" "));
        assertThat(observations).allMatch(each -> each.variant().equals("D"));
    }

    @Test
    void whoMovesIsCountedInTheCellsOfTheJobsLeftAndTaken() {
        List<Observation> observations = MoveIndicators.of(EXAMPLE.in(LocalSpark.SESSION), YEAR_2025);

        assertThat(value(observations, "AQSep", "2025-Q1", new Cell("110105", "I")))
                .isEqualByComparingTo("1");
        assertThat(value(observations, "AQSep", "2025-Q1", new Cell("110108", "_T")))
                .isEqualByComparingTo("0");
        assertThat(value(observations, "AQHire", "2025-Q2", new Cell("110108", "C")))
                .isEqualByComparingTo("1");
        assertThat(value(observations, "AQHire", "2025-Q2", new Cell("110000", "I")))
                .isEqualByComparingTo("0");
        assertThat(value(observations, "MainB", "2025-Q1", new Cell("110101", "_T")))
                .isEqualByComparingTo("0");
        assertThat(observation(observations, "AQHireR", "2025-Q2", Cell.WHOLE_CITY)
                        .value())
                .isEqualTo("0.2000");
        assertThat(observation(observations, "AQHireR", "2025-Q2", Cell.WHOLE_CITY)
                        .count())
                .isEqualTo(1);
    }

    /** The last quarter that each figure has at the end of 2025. */
    @ParameterizedTest
    @CsvSource({
        "MainE, 2025-Q4",
        "J2JHire, 2025-Q4",
        "NEFullQR, 2025-Q4",
        "ENSep, 2025-Q4",
        "J2JSep, 2025-Q3",
        "AQSepR, 2025-Q3",
        "ENFullQ, 2025-Q3",
        "EESepS, 2025-Q3",
        "J2JHireS, 2025-Q3",
        "AQSepS, 2025-Q2",
        "J2JSepS, 2025-Q2"
    })
    void aFigureIsGivenWhenAllItLooksAtIsOver(String code, String last) {
        List<Observation> observations = MoveIndicators.of(EXAMPLE.in(LocalSpark.SESSION), YEAR_2025);

        assertThat(observations.stream()
                        .filter(each -> each.indicator().equals(code))
                        .map(Observation::period)
                        .max(String::compareTo))
                .contains(last);
    }

    @Test
    void beforeAQuarterIsOverThereIsNoFigure() {
        assertThat(MoveIndicators.of(EXAMPLE.in(LocalSpark.SESSION), series("2025-02", "2025-03-30")))
                .isEmpty();
    }

    /** Of jobs alike in wage and first day: that of the lower employer, then of the lower area, listed areas before all others. */
    @Test
    void ofJobsAlikeTheOrderOfCodesDecides() {
        JobContracts contracts = new JobContracts()
                .with("110108", "I", "B", 1, "2024-02-01", null)
                .with("110119", "C", "A", 1, "2024-02-01", null)
                .with("110119", "C", "A", 2, "2024-02-01", null)
                .with("110105", "I", "A", 2, "2024-02-01", null)
                .with("100000", "C", "A", 3, "2024-02-01", null)
                .with("110302", "I", "A", 3, "2024-02-01", null)
                .with("310000", "I", "A", 4, "2024-02-01", null)
                .with("100000", "C", "A", 4, "2024-02-01", null)
                .with(null, "I", "A", 5, "2024-02-01", null)
                .with("900000", "C", "A", 5, "2024-02-01", null)
                .withoutWages();

        List<Observation> observations = MoveIndicators.of(contracts.in(LocalSpark.SESSION), YEAR_2025);

        assertThat(value(observations, "MainB", "2025-Q1", Cell.WHOLE_CITY)).isEqualByComparingTo("5");
        assertThat(value(observations, "MainB", "2025-Q1", new Cell("110119", "C")))
                .isEqualByComparingTo("1");
        assertThat(value(observations, "MainB", "2025-Q1", new Cell("110105", "I")))
                .isEqualByComparingTo("1");
        assertThat(value(observations, "MainB", "2025-Q1", new Cell("110302", "I")))
                .isEqualByComparingTo("1");
        assertThat(value(observations, "MainB", "2025-Q1", new Cell("110000", "C")))
                .as("those of workers 1, 4 and 5")
                .isEqualByComparingTo("3");
    }

    @Test
    void aWageOfNothingIsMoreThanNone() {
        JobContracts contracts = new JobContracts()
                .with("110105", "C", "A", 1, "2024-02-01", null)
                .with("110105", "I", "B", 1, "2024-03-01", null)
                .withWages(null, 0L);

        List<Observation> observations = MoveIndicators.of(contracts.in(LocalSpark.SESSION), YEAR_2025);

        assertThat(value(observations, "MainB", "2025-Q1", new Cell("110105", "I")))
                .isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7})
    void theFiguresDoNotDependOnHowTheContractsLie(int partitions) {
        JobContracts contracts = JobContracts.random(new Random(5), 300);
        MonthSeries series = series("2023-01", "2025-05-20");

        assertThat(MoveIndicators.of(
                        contracts.shuffledIn(LocalSpark.SESSION, new Random(partitions), partitions), series))
                .hasSizeGreaterThan(3_000)
                .isEqualTo(MoveIndicators.of(contracts.in(LocalSpark.SESSION), series));
    }

    /** Half of half a million contracts are with one employer; all workers of others come to it within the second quarter of 2025. */
    @Test
    void anEmployerWithHalfOfAllContractsIsOneAmongThem() {
        int workers = 250_000;
        Dataset<Row> skewed = LocalSpark.SESSION
                .range(0, 2L * workers, 1, 8)
                .select(
                        lit("110105").as("area"),
                        lit("I").as("section"),
                        when(col("id").geq(workers), "large")
                                .otherwise(col("id").mod(5_001).cast("string"))
                                .as("employer"),
                        col("id").mod(workers).as("worker"),
                        when(col("id").lt(workers), lit("2024-01-15").cast("date"))
                                .otherwise(date_add(
                                        lit("2025-04-02").cast("date"),
                                        col("id").mod(30).cast("int")))
                                .as("start_date"),
                        when(col("id").lt(workers), lit("2025-04-01").cast("date"))
                                .as("end_date"),
                        lit(null).cast("date").as("ended_on"),
                        lit(500_000L).as("agreed_wage_fen"),
                        col("id").as("filing_no"));

        List<Observation> observations = MoveIndicators.of(skewed, series("2024-01", "2025-12-31"));

        Cell cell = new Cell("110105", "I");
        assertThat(value(observations, "EEHire", "2025-Q2", cell)).isEqualByComparingTo(Integer.toString(workers));
        assertThat(value(observations, "EEHireS", "2025-Q2", cell)).isEqualByComparingTo(Integer.toString(workers));
        assertThat(value(observations, "EEHireR", "2025-Q2", cell)).isEqualByComparingTo("1");
        assertThat(value(observations, "JobStayS", "2025-Q3", cell)).isEqualByComparingTo(Integer.toString(workers));
    }

    private static MonthSeries series(String first, String asOf) {
        return new MonthSeries(YearMonth.parse(first), LocalDate.parse(asOf));
    }

    private static BigDecimal value(List<Observation> observations, String code, String quarter, Cell cell) {
        return observation(observations, code, quarter, cell).value();
    }

    private static Observation observation(List<Observation> observations, String code, String quarter, Cell cell) {
        return observations.stream()
                .filter(each -> each.indicator().equals(code)
                        && each.period().equals(quarter)
                        && each.cell().equals(cell))
                .findFirst()
                .orElseThrow();
    }
}
