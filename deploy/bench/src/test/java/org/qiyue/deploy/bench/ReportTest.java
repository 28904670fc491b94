package org.qiyue.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Report.Conditions CONDITIONS = new Report.Conditions(
            LocalDate.of(2026, 11, 25),
            new Machine("a processor", 2, 24, "Linux 6", "a JDK 17"),
            "deploy/bench/filing-load --filings 10000",
            10_001,
            2_345.6,
            Map.of("concluded", 10_001L),
            Map.of("fsync", "on"));

    @Test
    void conditionsStandBeforeTheFigures() {
        String report = Report.write(CONDITIONS, List.of(RepetitionTest.repetition()), null);

        assertThat(report)
                .contains("- Date: 2026-11-25\n")
                .contains("2 cores of a processor, 24 GiB, Linux 6, a JDK 17")
                .contains("`deploy/bench/filing-load --filings 10000`")
                .contains("10,001 signed filings of 2346 bytes on average: concluded 10,001")
                .contains("fsync on")
                .contains("Load averages before each repetition: 1.00 2.00 3.00");
    }

    @Test
    void everyRepetitionHasAColumnAndTheMedianTheLast() {
        Repetition usual = RepetitionTest.repetition();
        Repetition faster = new Repetition(
                "0.10 0.10 0.10",
                new Measured("bare copy", 18_000, 1, 1),
                usual.peer(),
                usual.ingest(),
                usual.before(),
                usual.after());

        String report = Report.write(CONDITIONS, List.of(usual, faster, usual), null);

        assertThat(report)
                .contains("|  | run 1 | run 2 | run 3 | median |\n|---|---:|---:|---:|---:|\n")
                .contains("| bare copy: records/s | 9,000 | 18,000 | 9,000 | 9,000 |")
                .contains("| **accepted / bare copy** | **0.100** | **0.050** | **0.100** | **0.100** |")
                .contains("| ingest: accepted filings/s | 900 | 900 | 900 | 900 |");
    }

    @Test
    void eachGoalHasItsRatioWithTheFirstStepAndWhetherItIsReached() {
        String report = Report.write(CONDITIONS, List.of(RepetitionTest.repetition()), null);

        assertThat(report)
                .contains("| PERF-1 | decided / peer | 0.50 | 1.00 | 0.25 | not yet |")
                .contains("| PERF-2 | decided / composed limit | 0.50 | 0.85 | 0.40 | not yet |")
                .contains("| peer (PERF-1): rows/s | 4,000 | 4,000 |")
                .contains("| **decided / peer** | **0.25** | **0.25** |")
                .contains("of 10,000 records it wrote 9,900 rows");
    }

    @Test
    void aRatioAtItsFirstStepIsTheFirstStepAndAtItsGoalTheGoal() {
        assertThat(Report.write(CONDITIONS, List.of(beside(2_000)), null)).contains("| 0.50 | the first step |");
        assertThat(Report.write(CONDITIONS, List.of(beside(1_000)), null)).contains("| 1.00 | the goal |");
    }

    private static Repetition beside(long peerRows) {
        Repetition usual = RepetitionTest.repetition();
        PeerFigures peer =
                new PeerFigures(peerRows, 1, 10_000, 9_900, usual.peer().cpu(), 1);
        return new Repetition(usual.load(), usual.bareCopy(), peer, usual.ingest(), usual.before(), usual.after());
    }

    @Test
    void withoutThePeerNothingIsSaidAboutIt() {
        Repetition usual = RepetitionTest.repetition();
        Repetition alone =
                new Repetition(usual.load(), usual.bareCopy(), null, usual.ingest(), usual.before(), usual.after());

        assertThat(Report.write(CONDITIONS, List.of(alone), null))
                .doesNotContain("peer")
                .doesNotContain("PERF-1");
    }

    @Test
    void processorTimeIsToldForAFilingAndByThread() {
        String report = Report.write(CONDITIONS, List.of(RepetitionTest.repetition()), null);

        assertThat(report)
                .contains(
                        "| ingest | 900 | 900 |\n| PostgreSQL | 200 | 200 |\n| Kafka | 100 | 100 |\n| sum | 1200 | 1200 |")
                .contains("| verify | 300.0 | 300.0 | 400.0 |")
                .contains("| filing-checks | 75.0 % |\n| filing-consumer | 25.0 % |");
    }

    @Test
    void withoutAProfileNothingIsSaidAboutWhereTheTimeGoes() {
        assertThat(Report.write(CONDITIONS, List.of(RepetitionTest.repetition()), null))
                .doesNotContain("Where the time goes");
    }
}
