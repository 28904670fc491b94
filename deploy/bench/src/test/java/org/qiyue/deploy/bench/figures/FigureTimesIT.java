package org.qiyue.deploy.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.deploy.bench.Machine;

/** The packed statistics job and DuckDB over the same 20,000 contracts. */
class FigureTimesIT {

    private static final Path ROOT = Path.of("../..");

    @TempDir
    private static Path folder;

    private static FigureOptions options;
    private static List<SizeFigures> sizes;

    @BeforeAll
    static void measure() throws Exception {
        options = FigureOptions.read(
                List.of("--contracts", "20000", "--repetitions", "1", "--warm", "1", "--duckdb-memory", "1"), folder);
        sizes = new FigureMeasurement(options, ROOT, line -> {}).measure();
    }

    @Test
    void bothComeToTheSameFiguresInEveryCell() throws Exception {
        SizeFigures.Repetition repetition = sizes.get(0).repetitions().get(0);

        assertThat(repetition.job().digest()).isEqualTo(repetition.duckDb().digest());
        assertThat(Files.readString(lines("job"))).isEqualTo(Files.readString(lines("duckdb")));
        assertThat(Files.readAllLines(lines("job")))
                .hasSize((int) repetition.job().observations())
                .hasSizeGreaterThan(500_000)
                .anyMatch(line -> line.matches("wageMedian\\|2026-01\\|110000\\|_T\\|[0-9]{4,5}\\|[0-9]{4,5}"))
                .anyMatch(line -> line.matches("HirR\\|D\\|2025-Q4\\|110000\\|_T\\|[1-9][0-9]*\\|[1-9][0-9]*"))
                .anyMatch(line -> line.matches("EarnHirNS\\|Q\\|2025-Q3\\|110105\\|I\\|[0-9]{4,5}\\|[1-9][0-9]*"));
    }

    @Test
    void theContractsHaveWhatMakesThemHard() throws Exception {
        try (DuckDb duckDb = DuckDb.open(1, folder)) {
            duckDb.execute(
                    "CREATE VIEW c AS SELECT *, coalesce(least(end_date, ended_on), DATE '9999-12-31') AS last_day"
                            + " FROM read_parquet('" + extracts() + "/contracts/*.parquet')");

            assertThat(duckDb.number("SELECT count(*) FROM c")).isEqualTo(20_000);
            assertThat(duckDb.number("SELECT max(n) FROM (SELECT count(*) AS n FROM c GROUP BY employer)"))
                    .as("contracts of the largest employer")
                    .isBetween(900L, 1_300L);
            assertThat(duckDb.number("SELECT count(*) FROM c WHERE last_day < start_date"))
                    .isPositive();
            assertThat(duckDb.number("SELECT count(*) FROM c WHERE last_day = DATE '9999-12-31'"))
                    .isGreaterThan(1_000);
            assertThat(duckDb.number("SELECT count(*) FROM c a JOIN c b USING (worker, employer, area)"
                            + " WHERE a.start_date < b.start_date AND a.last_day > b.last_day"))
                    .as("contracts within another of their pair")
                    .isPositive();
            assertThat(duckDb.number("SELECT count(*) FROM c a JOIN c b USING (worker) WHERE a.employer < b.employer"
                            + " AND a.start_date <= b.last_day AND b.start_date <= a.last_day"))
                    .as("jobs at two employers at a time")
                    .isGreaterThan(1_000);
            assertThat(duckDb.number("SELECT count(*) FROM c WHERE area = '310000' OR section IS NULL"))
                    .isPositive();
        }
    }

    @Test
    void whatDiffersIsNamed() throws Exception {
        Path changed = folder.resolve("changed.txt");
        List<String> figures = Files.readAllLines(lines("job"));
        String first = figures.get(0);
        figures.set(0, first + "1");
        figures.removeIf(line -> line.startsWith("wageMedian|"));
        Files.write(changed, figures);

        assertThat(Differences.between("the job", lines("job"), "another", changed))
                .contains("1 of the job alone:", first, "1 of another alone:", first + "1")
                .doesNotContain("wageMedian");
        assertThat(Differences.between("the job", lines("job"), "DuckDB", lines("duckdb")))
                .isEmpty();
    }

    @Test
    void theReportReads() throws Exception {
        assertThat(FigureReport.write(
                        new FigureReport.Conditions(
                                LocalDate.of(2026, 11, 27), Machine.here(), "deploy/bench/statistics", options, "v2"),
                        sizes))
                .contains("with fewer contracts than it asks for")
                .contains("## Growth: times what it is with 20,000 contracts")
                .containsPattern("\\| 20,000 \\| 1 \\| [0-9. ]+ \\| [0-9.]+ \\|");
    }

    @Test
    void aProgramThatFailsIsToldWithWhatItSaid() {
        assertThatThrownBy(() -> FigureProcess.run(
                        List.of("sh", "-c", "echo it broke >&2; exit 3"), 1, Map.of(), folder.resolve("log")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("exit code 3")
                .hasMessageContaining("it broke");
    }

    private static Path lines(String who) {
        return options.folder().resolve(who + "-figures.txt");
    }

    private static Path extracts() {
        return options.folder().resolve("extracts-20000-1");
    }
}
