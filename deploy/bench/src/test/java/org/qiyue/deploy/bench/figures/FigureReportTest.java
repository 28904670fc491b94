package org.qiyue.deploy.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiyue.deploy.bench.Machine;

class FigureReportTest {

    private static final FigureReport.Conditions CONDITIONS = new FigureReport.Conditions(
            LocalDate.of(2026, 11, 27),
            new Machine("a processor", 2, 24, "Linux 6", "a JDK 17"),
            "deploy/bench/statistics",
            FigureOptions.read(List.of(), Path.of("/bench")),
            "v2");

    @Test
    void theGoalIsJudgedByTheWorstOfTheSizesItIsSetFor() {
        String report = FigureReport.write(
                CONDITIONS,
                List.of(
                        size(1_000_000, run(3, 9, 9, 900), run(0, 2, 3, 300)),
                        size(12_000_000, run(3, 9, 6, 1_200), run(0, 20, 20, 2_400)),
                        size(20_000_000, run(4, 14, 8, 3_000), run(0, 30, 20, 2_000))));

        assertThat(report)
                .contains("97 months up to 2026-01-31")
                .contains("| PERF-5 | time warm | 1.00 | 0.35 | 0.40 | the first step |")
                .contains("| PERF-5 | time cold | 1.00 | 0.50 | 0.60 | the first step |")
                .contains("| PERF-5 | peak memory | 1.00 | 1.00 | 1.50 | not yet |")
                .contains(
                        "| 12,000,000 | 500 | 7 | 12.0 | 20.0 | **0.60** | 6.0 | 20.0 | **0.30** | 1,200 | 2,400 | **0.50** |")
                .contains("| 20,000,000 | 20.0 | 0.9 | 3.3 | 6.7 | 6.7 |")
                .contains("| 20,000,000 | 1 | 1.00 1.00 1.00 | 4.0 | 14.0 | 8.0, 8.0 | 30.0 | 20.0, 20.0 |");
    }

    @Test
    void fewerContractsThanTheGoalAsksForAreSaidToBeFewer() {
        assertThat(FigureReport.write(CONDITIONS, List.of(size(20_000, run(1, 1, 1, 100), run(0, 10, 10, 100)))))
                .contains("| 0.10 | the goal, with fewer contracts than it asks for |");
    }

    private static SizeFigures size(int contracts, FigureRun job, FigureRun duckDb) {
        return new SizeFigures(
                contracts, 500_000_000L, 1_024, List.of(new SizeFigures.Repetition("1.00 1.00 1.00", job, duckDb)));
    }

    private static FigureRun run(double start, double first, double further, long mebibytes) {
        return new FigureRun(start, List.of(first, further, further), 7, "00", mebibytes * 1_024);
    }
}
