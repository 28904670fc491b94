package org.qiyue.deploy.bench.faults;

import java.util.List;
import java.util.Objects;
import org.qiyue.deploy.bench.faults.Violation.Kind;

/**
 * What became of one run of a fault.
 *
 * @param evidence what shows that the fault took place
 * @param filings different filings that the broker acknowledged
 * @param records records sent, repeats included
 * @param receipts records that came on the receipts topics
 * @param firstCommit seconds from the healing to the first filing recorded, the longest of the run
 * @param recovery seconds from the healing until all that waited was recorded and answered, the longest of the run
 * @param late what took longer than the matrix allows
 * @param notPossible why the fault could not be made on this machine; null when it was made
 */
record Outcome(
        Fault fault,
        String evidence,
        int filings,
        int records,
        int receipts,
        double firstCommit,
        double recovery,
        Latency latency,
        List<Violation> violations,
        List<String> late,
        String notPossible) {

    Outcome {
        Objects.requireNonNull(fault);
        violations = List.copyOf(violations);
        late = List.copyOf(late);
    }

    static Outcome impossible(Fault fault, String why) {
        return new Outcome(fault, "", 0, 0, 0, 0, 0, new Latency(0, 0, 0), List.of(), List.of(), why);
    }

    /** Whether every limit of the matrix was kept. */
    boolean isInTime() {
        return late.isEmpty();
    }

    boolean isWhole() {
        return notPossible == null && violations.isEmpty();
    }

    long count(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return violations.stream()
                .filter(violation -> wanted.contains(violation.kind()))
                .count();
    }
}
