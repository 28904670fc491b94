package org.qiyue.deploy.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qiyue.deploy.bench.faults.Violation.Kind;

class FaultReportTest {

    private static final Fault KILLED = Faults.ALL.get(0);

    @Test
    void aRowSaysWhatItFoundAndHowLongItTook() {
        assertThat(report(outcome()))
                .contains("- Date: 2026-11-25")
                .contains("1 of 1 runs left a whole history: 1,200 filings acknowledged, 0 lost, 0 duplicated")
                .contains(
                        "| 1 | ingest killed at a random instant | 1,200 | 1,210 | 0 | 0 | 1,205 | 0 | 0 | 0 | 4.2 of 10 | 6.3"
                                + " | 20 / 900 | whole |")
                .contains("Seen: 5 kills.")
                .contains("Every limit was kept.")
                .doesNotContain("What was found");
    }

    @Test
    void whatWasLostIsCountedAndNamed() {
        assertThat(report(outcome(
                        new Violation(Kind.LOST, "d1"),
                        new Violation(Kind.LOST, "d2"),
                        new Violation(Kind.RECEIPT_REORDERED, "p"))))
                .contains("0 of 1 runs left a whole history: 1,200 filings acknowledged, 2 lost")
                .contains("| 2 | 0 | 1,205 | 0 | 1 | 0 |")
                .contains("**NOT WHOLE**")
                .contains("- row 1: LOST d1");
    }

    @Test
    void aLimitThatWasNotKeptIsNamedAndTheHistoryMayBeWholeAllTheSame() {
        assertThat(report(outcome(List.of("11.2 s to the first commit, 10 s allowed"))))
                .contains("1 of 1 runs left a whole history")
                .contains("In 1 runs a limit was not kept")
                .contains("| whole, **LATE** |")
                .contains("- row 1: 11.2 s to the first commit, 10 s allowed");
    }

    @Test
    void aRepetitionThatProvedNothingIsNamed() {
        assertThat(report(outcome(), List.of("row 1: 80 % of the cores busy before the load began")))
                .contains("## Repetitions that proved nothing")
                .contains("- row 1: 80 % of the cores busy");
    }

    @Test
    void aFaultThatCouldNotBeMadeIsNoProof() {
        assertThat(report(Outcome.impossible(KILLED, "nft is not on this machine")))
                .contains("0 of 0 runs")
                .contains("1 runs were not possible on this machine")
                .contains("Seen: nft is not on this machine.");
    }

    private static Outcome outcome(Violation... violations) {
        return outcome(List.of(), violations);
    }

    private static Outcome outcome(List<String> late, Violation... violations) {
        return new Outcome(
                KILLED,
                "5 kills",
                1_200,
                1_210,
                1_205,
                4.21,
                6.34,
                new Latency(20, 900, 1_200),
                List.of(violations),
                late,
                null);
    }

    private static String report(Outcome outcome) {
        return report(outcome, List.of());
    }

    private static String report(Outcome outcome, List<String> repeated) {
        FaultOptions options = FaultOptions.read(List.of(), Path.of("/bench"), Faults.rows());
        Map<Fault, List<Outcome>> outcomes = new LinkedHashMap<>();
        outcomes.put(KILLED, List.of(outcome));
        return FaultReport.write(
                new FaultReport.Conditions(
                        LocalDate.of(2026, 11, 25), "a machine", "1 2 3", "deploy/bench/faults", "fsync on", options),
                outcomes,
                List.of(),
                repeated);
    }
}
