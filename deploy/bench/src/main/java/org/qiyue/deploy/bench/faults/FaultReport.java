package org.qiyue.deploy.bench.faults;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiyue.deploy.bench.faults.Violation.Kind;

/** Writes down what the faults did, as Markdown. */
final class FaultReport {

    private static final int MOST_VIOLATIONS = 10;

    private FaultReport() {}

    /**
     * Under what conditions the faults were made.
     *
     * @param load the machine's load averages when the report was written
     * @param settings of PostgreSQL
     */
    record Conditions(
            LocalDate date, String machine, String load, String command, String settings, FaultOptions options) {}

    /**
     * @param failures why runs failed
     * @param repeated why repetitions proved nothing and were made again
     */
    static String write(
            Conditions conditions, Map<Fault, List<Outcome>> outcomes, List<String> failures, List<String> repeated) {
        StringBuilder text = new StringBuilder();
        text.append(
                "# faults\n\nWritten by `deploy/bench/faults`; what each column means stands in [README](../README.md).\n\n");
        text.append("- Date: ").append(conditions.date()).append('\n');
        text.append("- Machine: ").append(conditions.machine()).append('\n');
        text.append("- Command: `").append(conditions.command()).append("`\n");
        text.append("- PostgreSQL: ").append(conditions.settings()).append('\n');
        text.append(
                "- Load: %d filings/s of five platforms, every kind of event, about 4 %% broken on purpose; %d s before a fault and after its healing; what is frozen or cut off stays so for %d s; a repetition begins while at most %d %% of the cores are busy\n"
                        .formatted(
                                conditions.options().rate(),
                                conditions.options().margin().toSeconds(),
                                conditions.options().pause().toSeconds(),
                                conditions.options().busiest()));
        text.append("- Load averages at the end: ").append(conditions.load()).append("\n\n");
        text.append("## Verdict\n\n").append(verdict(outcomes, failures)).append("\n\n");
        text.append("## Runs\n\n");
        text.append(
                "| row | fault | filings | records | lost | duplicated | receipts | receipts wrong | order | verdicts | first commit s | caught up s | p50 / p99 ms | |\n");
        text.append("|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|\n");
        outcomes.values().forEach(runs -> runs.forEach(outcome -> text.append(row(outcome))));
        text.append("\n## The faults\n\n");
        outcomes.forEach((fault, runs) -> text.append("- **")
                .append(fault.row())
                .append(". ")
                .append(fault.name())
                .append("**: ")
                .append(fault.how())
                .append(". Seen: ")
                .append(runs.isEmpty() ? "not run" : evidence(runs))
                .append(".\n"));
        late(text, outcomes);
        violations(text, outcomes);
        if (!repeated.isEmpty()) {
            text.append("\n## Repetitions that proved nothing\n\n");
            repeated.forEach(why -> text.append("- ").append(why).append('\n'));
        }
        return text.toString();
    }

    private static String verdict(Map<Fault, List<Outcome>> outcomes, List<String> failures) {
        List<Outcome> all = outcomes.values().stream().flatMap(List::stream).toList();
        List<Outcome> run =
                all.stream().filter(outcome -> outcome.notPossible() == null).toList();
        long filings = run.stream().mapToLong(Outcome::filings).sum();
        long whole = run.stream().filter(Outcome::isWhole).count();
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%d of %d runs left a whole history: %,d filings acknowledged, %d lost, %d duplicated, %d receipts missing, repeated or changed, %d out of order.",
                whole,
                run.size(),
                filings,
                sum(run, Kind.LOST),
                sum(run, Kind.DUPLICATED, Kind.INVENTED),
                sum(run, RECEIPTS),
                sum(run, ORDER)));
        long late = run.stream().filter(outcome -> !outcome.isInTime()).count();
        text.append(
                run.isEmpty()
                        ? ""
                        : late == 0
                                ? " Every limit was kept."
                                : " In %d runs a limit was not kept, see below.".formatted(late));
        if (run.size() < all.size()) {
            text.append(' ').append(all.size() - run.size()).append(" runs were not possible on this machine.");
        }
        failures.forEach(
                failure -> text.append(" A run failed: ").append(failure).append('.'));
        return text.toString();
    }

    private static final Kind[] RECEIPTS = {
        Kind.RECEIPT_MISSING, Kind.RECEIPT_DUPLICATED, Kind.RECEIPT_CHANGED, Kind.RECEIPT_UNSIGNED, Kind.ANSWERED_TWICE
    };
    private static final Kind[] ORDER = {Kind.RECEIPT_REORDERED, Kind.FILING_REORDERED, Kind.VERSIONS};

    private static long sum(List<Outcome> outcomes, Kind... kinds) {
        return outcomes.stream().mapToLong(outcome -> outcome.count(kinds)).sum();
    }

    private static String row(Outcome outcome) {
        if (outcome.notPossible() != null) {
            return "| %d | %s | | | | | | | | | | | | not possible |\n"
                    .formatted(outcome.fault().row(), outcome.fault().name());
        }
        return String.format(
                Locale.ROOT,
                "| %d | %s | %,d | %,d | %d | %d | %,d | %d | %d | %d | %.1f%s | %.1f | %,d / %,d | %s |%n",
                outcome.fault().row(),
                outcome.fault().name(),
                outcome.filings(),
                outcome.records(),
                outcome.count(Kind.LOST),
                outcome.count(Kind.DUPLICATED, Kind.INVENTED),
                outcome.receipts(),
                outcome.count(RECEIPTS),
                outcome.count(ORDER),
                outcome.count(Kind.VERDICT),
                outcome.firstCommit(),
                outcome.fault().firstCommitWithin() > 0
                        ? " of %.0f".formatted(outcome.fault().firstCommitWithin())
                        : "",
                outcome.recovery(),
                outcome.latency().median(),
                outcome.latency().p99(),
                (outcome.isWhole() ? "whole" : "**NOT WHOLE**") + (outcome.isInTime() ? "" : ", **LATE**"));
    }

    private static String evidence(List<Outcome> runs) {
        return runs.stream()
                .map(outcome -> outcome.notPossible() == null ? outcome.evidence() : outcome.notPossible())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static void late(StringBuilder text, Map<Fault, List<Outcome>> outcomes) {
        List<String> lines = outcomes.values().stream()
                .flatMap(List::stream)
                .flatMap(outcome -> outcome.late().stream()
                        .map(what -> "- row " + outcome.fault().row() + ": " + what + '\n'))
                .toList();
        if (!lines.isEmpty()) {
            text.append("\n## Limits that were not kept\n\n");
            lines.forEach(text::append);
        }
    }

    private static void violations(StringBuilder text, Map<Fault, List<Outcome>> outcomes) {
        List<Outcome> broken = outcomes.values().stream()
                .flatMap(List::stream)
                .filter(outcome -> !outcome.violations().isEmpty())
                .toList();
        if (broken.isEmpty()) {
            return;
        }
        text.append("\n## What was found\n\n");
        for (Outcome outcome : broken) {
            outcome.violations().stream()
                    .limit(MOST_VIOLATIONS)
                    .forEach(violation -> text.append("- row ")
                            .append(outcome.fault().row())
                            .append(": ")
                            .append(violation.kind())
                            .append(' ')
                            .append(violation.what())
                            .append('\n'));
        }
    }

    /** One run in one line, for the console. */
    static String line(Outcome outcome) {
        if (outcome.notPossible() != null) {
            return "  not possible: " + outcome.notPossible();
        }
        Map<Kind, Long> found =
                outcome.violations().stream().collect(Collectors.groupingBy(Violation::kind, Collectors.counting()));
        return String.format(
                Locale.ROOT,
                "  %,d filings, %,d receipts, first commit %.1f s, caught up %.1f s, p99 %,d ms, %s%s; %s",
                outcome.filings(),
                outcome.receipts(),
                outcome.firstCommit(),
                outcome.recovery(),
                outcome.latency().p99(),
                outcome.isWhole() ? "whole" : found.toString(),
                outcome.isInTime() ? "" : ", late: " + outcome.late(),
                outcome.evidence());
    }
}
