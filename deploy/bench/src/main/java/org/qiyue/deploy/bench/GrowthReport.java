package org.qiyue.deploy.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiyue.deploy.local.LocalCity;

/** What loads before registers of growing size have measured, as Markdown. */
final class GrowthReport {

    private static final double GOAL = 0.8;
    private static final long GOAL_CONTRACTS = 10_000_000;

    private GrowthReport() {}

    /** Under which conditions it was measured. */
    record Conditions(LocalDate day, Machine machine, String command, int filings, Map<String, String> database) {}

    /** @param sizes the smallest first */
    static String write(Conditions conditions, List<GrowthFigures> sizes) {
        Table<IngestFigures> text = new Table<>(sizes.get(0).repetitions());
        text.line("# filing-growth");
        text.line("");
        text.line("Written by `deploy/bench/filing-growth`; what each figure means stands in [README](../README.md).");
        text.line("");
        text.line("- Date: " + conditions.day());
        text.line("- Machine: " + conditions.machine());
        text.line("- Command: `" + conditions.command() + "`");
        text.line("- Load: %,d other signed filings each time", conditions.filings());
        text.line("- PostgreSQL: " + Table.list(conditions.database()));
        text.line("- ingest: `" + LocalCity.intakeOptions() + "`, its default settings");
        text.line("");
        text.line("## Goal");
        text.line("");
        text.line("| goal | ratio | goal | medians | reached |");
        text.line("|---|---|---:|---:|---|");
        GrowthFigures small = sizes.get(0);
        GrowthFigures large = sizes.get(sizes.size() - 1);
        double ratio = large.median(IngestFigures::decidedRate) / small.median(IngestFigures::decidedRate);
        text.line(
                "| PERF-3 | decided filings/s with %,d contracts / with %,d | %.2f | %.2f | %s |",
                large.contracts(), small.contracts(), GOAL, ratio, reached(ratio, large.contracts()));
        text.line("");
        for (GrowthFigures size : sizes) {
            text.line(size(size));
        }
        return text.text();
    }

    private static String reached(double ratio, long contracts) {
        if (ratio < GOAL) {
            return "not yet";
        }
        return contracts < GOAL_CONTRACTS ? "the goal, before fewer contracts than it asks for" : "the goal";
    }

    private static String size(GrowthFigures size) {
        Table<IngestFigures> table = new Table<>(size.repetitions());
        table.line("## %,d contracts, %,.1f GB", size.contracts(), size.bytes() / 1e9);
        table.line("");
        table.line("Load averages: " + size.loads().stream().collect(Collectors.joining("; ")));
        table.line("");
        table.head("", "median");
        table.row("decided filings/s", "%,.0f", IngestFigures::decidedRate);
        table.row("decided filings/s, later half", "%,.0f", IngestFigures::laterHalfRate);
        table.row(
                "processor time a filing, us: ingest",
                "%,.0f",
                each -> each(each, each.cpu().ingest()));
        table.row("PostgreSQL", "%,.0f", each -> each(each, each.cpu().postgres()));
        table.row("sum with Kafka", "%,.0f", each -> each(each, each.cpu().all()));
        return table.text();
    }

    private static double each(IngestFigures figures, long micros) {
        return (double) micros / figures.filings();
    }
}
