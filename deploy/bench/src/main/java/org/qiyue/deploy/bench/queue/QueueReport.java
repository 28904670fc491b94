package org.qiyue.deploy.bench.queue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.qiyue.deploy.bench.Machine;
import org.qiyue.deploy.bench.pages.Waits;

/** What became of a queue, as Markdown. */
final class QueueReport {

    static final double GOAL_MILLIS = 200;

    private static final int CHANGED_MEANWHILE = 412;
    private static final int MOST_NAMED = 20;

    private final StringBuilder text = new StringBuilder();

    private QueueReport() {}

    /** Under which conditions it was worked. */
    record Conditions(
            LocalDate day,
            Machine machine,
            String command,
            int officials,
            int minutes,
            int cases,
            int thinkMillis,
            String loads) {}

    /**
     * What came of it.
     *
     * @param answers what people were answered
     * @param lost what was accepted and is not kept
     * @param inTwoHands cases that two had at once
     * @param versions how many versions the register keeps
     */
    record Results(Answers answers, List<String> lost, List<String> inTwoHands, long versions) {

        /** The slowest kind of request by what 95 of 100 did not exceed, in milliseconds. */
        double worst() {
            double worst = 0;
            for (Kind kind : Kind.values()) {
                Waits waits = answers.waits(kind);
                worst = waits == null ? worst : Math.max(worst, waits.millis(95));
            }
            return worst;
        }

        /** Whether nothing was lost, in two hands or failed; how long it took is another matter. */
        boolean isWhole() {
            return lost.isEmpty()
                    && inTwoHands.isEmpty()
                    && answers.failures().isEmpty()
                    && !answers.accepted().isEmpty();
        }
    }

    static String write(Conditions conditions, Results results) {
        QueueReport report = new QueueReport();
        report.head(conditions);
        report.goals(results);
        report.waits(results.answers());
        report.named("Lost", results.lost());
        report.named("In two hands", results.inTwoHands());
        report.named("Failed", results.answers().failures());
        return report.text.toString();
    }

    private void head(Conditions conditions) {
        line("# queue");
        line("");
        line("Written by `deploy/bench/queue`; what each figure means stands in [README](../README.md).");
        line("");
        line("- Date: " + conditions.day());
        line("- Machine: " + conditions.machine());
        line("- Command: `" + conditions.command() + "`");
        line(
                "- %d officials of one district, %d minutes, %d open cases, %.1f s between an answer and the next request",
                conditions.officials(), conditions.minutes(), conditions.cases(), conditions.thinkMillis() / 1000.0);
        line("- Load averages before the first request and after the last: " + conditions.loads());
        line("");
    }

    private void goals(Results results) {
        line("## Goals");
        line("");
        line("| what | asked | found | reached |");
        line("|---|---:|---:|---|");
        line(
                "| accepted writes that are not kept, versions missing | 0 | %d | %s |",
                results.lost().size(), reached(results.lost().isEmpty()));
        line(
                "| cases in two hands | 0 | %d | %s |",
                results.inTwoHands().size(), reached(results.inTwoHands().isEmpty()));
        line(
                "| requests that failed | 0 | %d | %s |",
                results.answers().failures().size(),
                reached(results.answers().failures().isEmpty()));
        line(
                "| p95 of the slowest kind of request, ms | %.0f | %.1f | %s |",
                GOAL_MILLIS, results.worst(), reached(results.worst() < GOAL_MILLIS));
        line("");
        line(
                "%,d writes were accepted, %,d of them made a version; the register keeps %,d versions made by them.",
                results.answers().accepted().size(),
                results.answers().accepted().stream()
                        .filter(Written::makesVersion)
                        .count(),
                results.versions());
        line("");
    }

    private static String reached(boolean isReached) {
        return isReached ? "the goal" : "not yet";
    }

    private void waits(Answers answers) {
        line("## Requests, milliseconds");
        line("");
        line("| request | sent | somebody else was first (412) | p50 | p95 | p99 | worst |");
        line("|---|---:|---:|---:|---:|---:|---:|");
        for (Kind kind : Kind.values()) {
            Waits waits = answers.waits(kind);
            if (waits != null) {
                line(
                        "| %s | %,d | %s | %s |",
                        kind.words(),
                        answers.count(kind),
                        kind.writes() ? String.valueOf(answers.count(kind, CHANGED_MEANWHILE)) : "",
                        of(waits));
            }
        }
        line("| all | | | %s |", of(answers.waits()));
        line("");
    }

    private static String of(Waits waits) {
        return String.format(
                Locale.ROOT,
                "%.1f | %.1f | %.1f | %.1f",
                waits.millis(50),
                waits.millis(95),
                waits.millis(99),
                waits.millis(100));
    }

    private void named(String title, List<String> faults) {
        if (!faults.isEmpty()) {
            line("## " + title);
            line("");
            faults.stream().limit(MOST_NAMED).forEach(fault -> line("- " + fault));
            if (faults.size() > MOST_NAMED) {
                line("- and %d more", faults.size() - MOST_NAMED);
            }
            line("");
        }
    }

    private void line(String format, Object... values) {
        text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
                .append('\n');
    }
}
