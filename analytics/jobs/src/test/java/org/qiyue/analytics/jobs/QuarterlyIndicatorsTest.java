package org.qiyue.analytics.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
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

class QuarterlyIndicatorsTest {

    private static final MonthSeries YEAR_2025 = series("2025-01", "2025-12-31");

    private static final JobContracts EXAMPLE = JobContracts.example();

    private static final List<String> COLUMNS = List.of(
            "EmpTotal",
            "Emp",
            "EmpEnd",
            "EmpS",
            "EmpSpv",
            "HirA",
            "HirN",
            "HirR",
            "Sep",
            "HirAEnd",
            "SepBeg",
            "HirAS",
            "HirNS",
            "SepS",
            "SepSnx",
            "FrmJbGn",
            "FrmJbLs",
            "FrmJbGnS",
            "FrmJbLsS",
            "HirAEndRepl");

    @ParameterizedTest
    @CsvSource({
        "D, 2025-Q1, 7 4 5 3 4 3 3 0 2 2 1 0 0 1 2 1 0 0 1 1",
        "D, 2025-Q2, 9 5 6 3 3 4 3 1 3 3 2 2 2 2 1 1 0 2 2 2",
        "D, 2025-Q3, 6 6 5 5 3 0 0 0 1 0 1 3 2 1 2 0 1 3 1 0",
        "Q, 2025-Q1, 7 4 5 3 4 3 3 0 2 2 1 0 0 1 2 1 0 0 1 1",
        "Q, 2025-Q2, 9 5 6 3 3 4 3 1 3 3 2 2 2 2 1 1 0 2 2 2"
    })
    void theCityHasTheFiguresOfTheExample(String variant, String quarter, String figures) {
        List<Observation> observations = QuarterlyIndicators.of(EXAMPLE.in(LocalSpark.SESSION), YEAR_2025);

        assertThat(COLUMNS.stream()
                        .map(code -> value(observations, code, variant, quarter, Cell.WHOLE_CITY))
                        .map(BigDecimal::toPlainString))
                .containsExactly(figures.split(" "));
    }

    @Test
    void everyCellIsPartOfItsTotals() {
        List<Observation> observations = QuarterlyIndicators.of(EXAMPLE.in(LocalSpark.SESSION), YEAR_2025);

        for (Cell cell : List.of(new Cell("110105", "I"), new Cell("110105", "_T"), new Cell("110000", "I"))) {
            assertThat(value(observations, "Emp", "D", "2025-Q1", cell))
                    .as("%s", cell)
                    .isEqualByComparingTo("2");
        }
        assertThat(value(observations, "Emp", "D", "2025-Q1", new Cell("110101", "_T")))
                .isEqualByComparingTo("0");
    }

    /** The last quarter that each figure has at the end of 2025. */
    @ParameterizedTest
    @CsvSource({
        "D, HirA, 2025-Q4",
        "D, EmpEnd, 2025-Q4",
        "D, SepSnx, 2025-Q3",
        "D, EarnSepS, 2025-Q3",
        "Q, HirA, 2025-Q4",
        "Q, Payroll, 2025-Q4",
        "Q, EmpEnd, 2025-Q3",
        "Q, HirAR, 2025-Q3",
        "Q, SepSnx, 2025-Q2"
    })
    void aFigureIsGivenWhenAllItLooksAtIsOver(String variant, String code, String last) {
        List<Observation> observations = QuarterlyIndicators.of(EXAMPLE.in(LocalSpark.SESSION), YEAR_2025);

        assertThat(observations.stream()
                        .filter(each ->
                                each.indicator().equals(code) && each.variant().equals(variant))
                        .map(Observation::period)
                        .max(String::compareTo))
                .contains(last);
    }

    @Test
    void aQuarterThatIsNotOverHasNoFigure() {
        assertThat(QuarterlyIndicators.quarters(series("2025-02", "2025-03-30")))
                .isEmpty();
        assertThat(QuarterlyIndicators.quarters(series("2025-02", "2025-03-31"))
                        .orElseThrow()
                        .name(0))
                .isEqualTo("2025-Q1");
        assertThat(QuarterlyIndicators.quarters(series("2024-12", "2025-12-30"))
                        .orElseThrow()
                        .count())
                .isEqualTo(4);
        assertThat(QuarterlyIndicators.of(EXAMPLE.in(LocalSpark.SESSION), series("2025-02", "2025-03-30")))
                .isEmpty();
    }

    @Test
    void whatTheListsDoNotHoldCountsInTheTotalsAboveIt() {
        JobContracts contracts = new JobContracts()
                .with("310000", "I", "A", 1, "2025-02-01", null)
                .with("110105", null, "A", 2, "2025-02-01", null)
                .with("110105", "Z", "A", 3, "2025-02-01", null);

        List<Observation> observations = QuarterlyIndicators.of(contracts.in(LocalSpark.SESSION), YEAR_2025);

        assertThat(value(observations, "HirA", "D", "2025-Q1", Cell.WHOLE_CITY)).isEqualByComparingTo("3");
        assertThat(value(observations, "HirA", "D", "2025-Q1", new Cell("110000", "I")))
                .isEqualByComparingTo("1");
        assertThat(value(observations, "HirA", "D", "2025-Q1", new Cell("110105", "_T")))
                .isEqualByComparingTo("2");
        assertThat(observations).noneMatch(each -> each.cell().equals(new Cell("110105", "I")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7})
    void theFiguresDoNotDependOnHowTheContractsLie(int partitions) {
        JobContracts contracts = JobContracts.random(new Random(5), 300);
        MonthSeries series = series("2023-01", "2025-05-20");

        assertThat(QuarterlyIndicators.of(
                        contracts.shuffledIn(LocalSpark.SESSION, new Random(partitions), partitions), series))
                .hasSizeGreaterThan(3_000)
                .isEqualTo(QuarterlyIndicators.of(contracts.in(LocalSpark.SESSION), series));
    }

    /** One employer in one area holds half of half a million contracts; its workers all begin within a year and stay. */
    @Test
    void anEmployerWithHalfOfAllContractsIsOneAmongThem() {
        int contracts = 500_000;
        Dataset<Row> skewed = LocalSpark.SESSION
                .range(0, contracts, 1, 8)
                .select(
                        lit("110105").as("area"),
                        lit("I").as("section"),
                        when(col("id").mod(2).equalTo(0), "large")
                                .otherwise(concat(lit("E"), col("id").mod(5_001).cast("string")))
                                .as("employer"),
                        col("id").as("worker"),
                        date_add(
                                        lit("2024-01-01").cast("date"),
                                        col("id").mod(366).cast("int"))
                                .as("start_date"),
                        lit(null).cast("date").as("end_date"),
                        lit(null).cast("date").as("ended_on"),
                        lit(500_000L).as("agreed_wage_fen"),
                        col("id").as("filing_no"));

        List<Observation> observations = QuarterlyIndicators.of(skewed, series("2024-01", "2025-12-31"));

        Cell cell = new Cell("110105", "I");
        long begunByMarch = 0;
        for (int id = 0; id < contracts; id++) {
            begunByMarch += id % 366 < 31 + 29 + 31 ? 1 : 0;
        }
        assertThat(value(observations, "HirA", "D", "2024-Q1", cell)).isEqualByComparingTo(Long.toString(begunByMarch));
        assertThat(value(observations, "FrmJbGn", "Q", "2024-Q1", cell))
                .isEqualByComparingTo(Long.toString(begunByMarch));
        assertThat(value(observations, "EmpS", "D", "2025-Q2", cell)).isEqualByComparingTo(Integer.toString(contracts));
        assertThat(value(observations, "Payroll", "D", "2025-Q2", cell))
                .isEqualByComparingTo(BigDecimal.valueOf(15_000L * contracts));
    }

    private static MonthSeries series(String first, String asOf) {
        return new MonthSeries(YearMonth.parse(first), LocalDate.parse(asOf));
    }

    private static BigDecimal value(
            List<Observation> observations, String code, String variant, String quarter, Cell cell) {
        return observations.stream()
                .filter(each -> each.indicator().equals(code)
                        && each.variant().equals(variant)
                        && each.period().equals(quarter)
                        && each.cell().equals(cell))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
