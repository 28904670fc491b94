package org.qiyue.deploy.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiyue.deploy.local.LocalCity;

/** What a steady load has measured, as Markdown. */
final class SteadyReport {

    private static final long GOAL_MILLIS = 2_000;

    private SteadyReport() {}

    /** Under which conditions it was measured. */
    record Conditions(
            LocalDate day, Machine machine, String command, int rate, int warmUp, Map<String, String> database) {}

    static String write(Conditions conditions, List<SteadyFigures> repetitions) {
        Table<SteadyFigures> table = new Table<>(repetitions);
        double p99 = table.median(each -> each.latencies().percentile(99));
        table.line("# filing-latency");
        table.line("");
        table.line(
                "Written by `deploy/bench/filing-latency`; what each figure means stands in [README](../README.md).");
        table.line("");
        table.line("- Date: " + conditions.day());
        table.line("- Machine: " + conditions.machine());
        table.line("- Command: `" + conditions.command() + "`");
        table.line(
                "- Load: %d filings a second, the first %d seconds not counted",
                conditions.rate(), conditions.warmUp());
        table.line("- PostgreSQL: " + Table.list(conditions.database()));
        table.line("- ingest: `" + LocalCity.intakeOptions() + "`, its default settings");
        table.line("- Load averages before each repetition: "
                + repetitions.stream().map(SteadyFigures::load).collect(Collectors.joining("; ")));
        table.line("");
        table.line("## Goal");
        table.line("");
        table.line("| goal | figure | goal | median | reached |");
        table.line("|---|---|---:|---:|---|");
        table.line(
                "| PERF-4 | append to receipt, p99, ms | %,d | %,.0f | %s |",
                GOAL_MILLIS, p99, p99 <= GOAL_MILLIS ? "the goal" : "not yet");
        table.line("");
        table.line("## From a filing's append to that of its first receipt, milliseconds");
        table.line("");
        table.head("", "median");
        for (double percent : List.of(50.0, 90.0, 95.0, 99.0, 99.9)) {
            table.row(
                    "p" + (percent == 99.9 ? "99.9" : Integer.toString((int) percent)),
                    "%,.0f",
                    each -> each.latencies().percentile(percent));
        }
        table.row("longest", "%,.0f", each -> each.latencies().percentile(100));
        table.row(
                "p99 of the worst ten seconds",
                "%,.0f",
                each -> each.latencies().worstTenSeconds());
        table.row("within the goal, %", "%.2f", each -> each.latencies().within(GOAL_MILLIS) * 100);
        table.line("");
        table.line("## Beside it");
        table.line("");
        table.head("", "median");
        table.row("filings counted", "%,.0f", each -> each.latencies().count());
        table.row(
                "filings/s that really came", "%,.0f", each -> each.latencies().rate());
        table.row(
                "most filings that waited at a time",
                "%,.0f",
                each -> each.latencies().backlog());
        table.row(
                "processor time a filing, us: ingest",
                "%,.0f",
                each -> (double) each.cpu().ingest() / each.filings());
        table.row("PostgreSQL", "%,.0f", each -> (double) each.cpu().postgres() / each.filings());
        table.row("Kafka", "%,.0f", each -> (double) each.cpu().kafka() / each.filings());
        table.row("cores used, of " + conditions.machine().cores(), "%.2f", SteadyFigures::cores);
        table.row("peak resident memory of ingest, MiB", "%,.0f", each -> each.peakMemoryKilobytes() / 1024.0);
        return table.text();
    }
}
