package org.qiyue.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qiyue.deploy.bench.Latencies.Answer;

class SteadyReportTest {

    private static final SteadyReport.Conditions CONDITIONS = new SteadyReport.Conditions(
            LocalDate.of(2026, 11, 25),
            new Machine("a processor", 2, 24, "Linux 6", "a JDK 17"),
            "deploy/bench/filing-latency",
            300,
            30,
            Map.of("fsync", "on"));

    @Test
    void theGoalIsReachedByTheMedianOfTheRepetitions() {
        String report = SteadyReport.write(CONDITIONS, List.of(steady(40), steady(5_000), steady(60)));

        assertThat(report)
                .contains("| PERF-4 | append to receipt, p99, ms | 2,000 | 60 | the goal |")
                .contains("| p99 | 40 | 5,000 | 60 | 60 |")
                .contains("fsync on")
                .contains("300 filings a second, the first 30 seconds not counted");
    }

    @Test
    void aMedianOverTwoSecondsIsNotYetTheGoal() {
        assertThat(SteadyReport.write(CONDITIONS, List.of(steady(2_001))))
                .contains("| 2,001 | not yet |")
                .contains("| within the goal, % | 0.00 | 0.00 |");
    }

    @Test
    void whatItTookStandsBesideTheWait() {
        assertThat(SteadyReport.write(CONDITIONS, List.of(steady(40))))
                .contains("| processor time a filing, us: ingest | 500 | 500 |\n| PostgreSQL | 200 | 200 |")
                .contains("| cores used, of 2 | 0.40 | 0.40 |")
                .contains("| peak resident memory of ingest, MiB | 400 | 400 |");
    }

    private static SteadyFigures steady(long wait) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            answers.add(new Answer(i * 10L, i * 10L + wait));
        }
        return new SteadyFigures(
                "1.00 2.00 3.00",
                new Latencies(answers, 0),
                2,
                1_000,
                new IngestFigures.Cpu(500_000, 200_000, 100_000),
                409_600);
    }
}
