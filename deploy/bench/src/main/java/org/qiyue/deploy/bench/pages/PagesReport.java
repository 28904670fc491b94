package org.qiyue.deploy.bench.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiyue.deploy.bench.Machine;

/** What was measured of pages and exports, as Markdown. */
final class PagesReport {

    private final StringBuilder text = new StringBuilder();

    private PagesReport() {}

    /** Under which conditions it was measured. */
    record Conditions(
            LocalDate day,
            Machine machine,
            String command,
            String size,
            int requests,
            int repetitions,
            Map<String, String> database,
            String pgbench,
            String loads) {}

    /** @param export null when none was measured */
    static String write(Conditions conditions, List<PageFigures> pages, ExportFigures export) {
        PagesReport report = new PagesReport();
        report.head(conditions);
        report.goals(pages, export);
        report.one(pages);
        report.together(pages);
        if (export != null) {
            report.export(export);
        }
        return report.text.toString();
    }

    private void head(Conditions conditions) {
        line("# api");
        line("");
        line("Written by `deploy/bench/api`; what each figure means stands in [README](../README.md).");
        line("");
        line("- Date: " + conditions.day());
        line("- Machine: " + conditions.machine());
        line("- Command: `" + conditions.command() + "`");
        line("- Register: " + conditions.size());
        line(
                "- %,d requests of each page in each of %d repetitions, as many transactions of pgbench; medians of the repetitions",
                conditions.requests(), conditions.repetitions());
        line("- PostgreSQL: "
                + conditions.database().entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "))
                + "; " + conditions.pgbench() + ", prepared");
        line("- Load averages before the first page and after the last: " + conditions.loads());
        line("");
    }

    private void goals(List<PageFigures> pages, ExportFigures export) {
        line("## Goals");
        line("");
        line("| goal | what | asked | worst | reached |");
        line("|---|---|---:|---:|---|");
        double ratio = pages.stream().mapToDouble(PageFigures::ratio).max().orElseThrow();
        double p95 = pages.stream().mapToDouble(PageFigures::p95).max().orElseThrow();
        line(
                "| PERF-7 | p95 of a page / p95 of its statements by pgbench | 2.00 | %.2f | %s |",
                ratio, reached(ratio, PageFigures.GOAL_RATIO));
        line("| PERF-7 | p95 of a page, ms | 50 | %.1f | %s |", p95, reached(p95, PageFigures.GOAL_MILLIS));
        if (export != null) {
            line(
                    "| PERF-8 | XLSX of 100,000 rows, s | 15 | %.1f | %s |",
                    export.doneSeconds(), reached(export.doneSeconds(), ExportFigures.GOAL_DONE));
            line(
                    "| PERF-8 | its extra heap, MB | 64 | %.0f | %s |",
                    export.heapMegabytes(), reached(export.heapMegabytes(), ExportFigures.GOAL_HEAP));
        }
        line("");
    }

    private static String reached(double figure, double goal) {
        return figure <= goal ? "the goal" : "not yet";
    }

    private void one(List<PageFigures> pages) {
        line("## One request after the other, milliseconds");
        line("");
        line("| page | asked by | p50 | p95 | p99 | statements | their p50 | their p95 | p95 ratio | goal |");
        line("|---|---|---:|---:|---:|---:|---:|---:|---:|---|");
        for (PageFigures page : pages) {
            line(
                    "| %s | %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.2f | %s |",
                    page.page().name(),
                    page.page().account(),
                    page.median(each -> each.api().millis(50)),
                    page.p95(),
                    page.median(each -> each.api().millis(99)),
                    page.statements(),
                    page.median(each -> each.sql().millis(50)),
                    page.median(each -> each.sql().millis(95)),
                    page.ratio(),
                    page.reachesGoal() ? "yes" : "no");
        }
        line("");
    }

    private void together(List<PageFigures> pages) {
        line("## %d requests at a time, milliseconds", PageMeasurement.TOGETHER);
        line("");
        line("| page | asked by | p50 | p95 | by pgbench: p50 | p95 | p95 ratio |");
        line("|---|---|---:|---:|---:|---:|---:|");
        for (PageFigures page : pages) {
            line(
                    "| %s | %s | %.1f | %.1f | %.1f | %.1f | %.2f |",
                    page.page().name(),
                    page.page().account(),
                    page.median(each -> each.apiTogether().millis(50)),
                    page.median(each -> each.apiTogether().millis(95)),
                    page.median(each -> each.sqlTogether().millis(50)),
                    page.median(each -> each.sqlTogether().millis(95)),
                    page.median(each ->
                            each.apiTogether().millis(95) / each.sqlTogether().millis(95)));
        }
        line("");
    }

    private void export(ExportFigures export) {
        line("## Export of employers as XLSX");
        line("");
        line("| rows | begun after the grant, s | done, s | file, MB | live objects beyond those before, MB |");
        line("|---:|---:|---:|---:|---:|");
        line(
                "| %,d | %.1f | %.1f | %.1f | %.0f |",
                export.rows(),
                export.startSeconds(),
                export.doneSeconds(),
                export.bytes() / 1e6,
                export.heapMegabytes());
        line("");
    }

    private void line(String format, Object... values) {
        text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
                .append('\n');
    }
}
