package org.qiyue.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrowthReportTest {

    private static final GrowthReport.Conditions CONDITIONS = new GrowthReport.Conditions(
            LocalDate.of(2026, 11, 25),
            new Machine("a processor", 2, 24, "Linux 6", "a JDK 17"),
            "deploy/bench/filing-growth",
            40_000,
            Map.of("fsync", "on"));

    @Test
    void theLargestRegisterIsSetBesideTheSmallestByMedians() {
        String report = GrowthReport.write(
                CONDITIONS,
                List.of(size(100_000, 1_000, 900, 1_100), size(500_000, 1), size(10_000_000, 850, 100, 900)));

        assertThat(report)
                .contains(
                        "| PERF-3 | decided filings/s with 10,000,000 contracts / with 100,000 | 0.80 | 0.85 | the goal |")
                .contains("## 100,000 contracts, 5.0 GB")
                .contains("| decided filings/s | 850 | 100 | 900 | 850 |");
    }

    @Test
    void lessThanFourFifthsIsNotYetTheGoal() {
        assertThat(GrowthReport.write(CONDITIONS, List.of(size(100_000, 1_000), size(10_000_000, 799))))
                .contains("| 0.80 | not yet |");
    }

    private static GrowthFigures size(long contracts, long... rates) {
        return new GrowthFigures(
                contracts,
                5_000_000_000L,
                List.of("1.00 1.00 1.00"),
                Arrays.stream(rates)
                        .mapToObj(rate -> new IngestFigures(
                                rate, 1, 0.9, rate, new IngestFigures.Cpu(1, 1, 1), Map.of(), 1, Map.of()))
                        .toList());
    }
}
