package org.qiyue.deploy.bench.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.qiyue.deploy.bench.Machine;

/** What was measured of the job beside DuckDB, as Markdown. */
final class FigureReport {

    static final double GOAL_WARM = 0.35;
    static final double GOAL_COLD = 0.5;
    static final double GOAL_MEMORY = 1;
    static final double FIRST_STEP = 1;

    /** The goal is one for so many contracts and more. */
    private static final int GOAL_CONTRACTS = 12_000_000;

    private final StringBuilder text = new StringBuilder();

    private FigureReport() {}

    /** Under which conditions it was measured. */
    record Conditions(LocalDate day, Machine machine, String command, FigureOptions options, String duckDb) {}

    static String write(Conditions conditions, List<SizeFigures> sizes) {
        FigureReport report = new FigureReport();
        report.head(conditions, sizes);
        report.goals(sizes);
        report.results(sizes);
        report.growth(sizes);
        report.repetitions(sizes);
        return report.text.toString();
    }

    private void head(Conditions conditions, List<SizeFigures> sizes) {
        FigureOptions options = conditions.options();
        line("# statistics");
        line("");
        line("Written by `deploy/bench/statistics`; what each figure means stands in [README](../README.md).");
        line("");
        line("- Date: " + conditions.day());
        line("- Machine: " + conditions.machine());
        line("- Command: `" + conditions.command() + "`");
        line(
                "- Both: %,d months up to %s, 2 threads, %d repetitions, in each a fresh process that computes once cold and %d"
                        + " times warm; medians of the repetitions",
                ChronoUnit.MONTHS.between(ExtractFiles.FIRST_MONTH, YearMonth.from(ExtractFiles.AS_OF)) + 1,
                ExtractFiles.AS_OF,
                options.repetitions(),
                options.warm());
        line(
                "- The job: Spark %s, `%s`, heap %s",
                FigureMeasurement.JOB_MASTER,
                String.join(" ", FigureMeasurement.JOB_OPTIONS),
                sizes.stream()
                        .map(each ->
                                String.format(Locale.ROOT, "%,d MiB for %,d", each.heapMegabytes(), each.contracts()))
                        .collect(Collectors.joining(", ")));
        line("- DuckDB: %s, at most %d GB, in memory", conditions.duckDb(), options.memory());
        line("- Both came to the same monthly figures and flows of jobs in every cell, each time" + more(sizes)
                + "; the moves between jobs, which a release has too, are computed by neither");
        line(
                "- Peak memory is what each took with these settings, not what it needs: the heap of the job is measured out, DuckDB has"
                        + " no reason to spare");
        line("");
    }

    /** The job may have learnt figures that DuckDB has not. */
    private static String more(List<SizeFigures> sizes) {
        SizeFigures.Repetition last = sizes.get(sizes.size() - 1).repetitions().get(0);
        long more = last.job().observations() - last.duckDb().observations();
        return more == 0 ? "" : String.format(Locale.ROOT, "; in its time the job came to %,d others as well", more);
    }

    private void goals(List<SizeFigures> sizes) {
        List<SizeFigures> asked = sizes.stream()
                .filter(each -> each.contracts() >= GOAL_CONTRACTS)
                .toList();
        boolean tooFew = asked.isEmpty();
        List<SizeFigures> judged = tooFew ? List.of(sizes.get(sizes.size() - 1)) : asked;
        line("## Goals");
        line("");
        line(
                "| goal | the job / DuckDB, the worst from 12,000,000 contracts on | first step | goal | median | reached |");
        line("|---|---|---:|---:|---:|---|");
        goal("time warm", FIRST_STEP, GOAL_WARM, worst(judged, SizeFigures.Repetition::warm), tooFew);
        goal("time cold", FIRST_STEP, GOAL_COLD, worst(judged, SizeFigures.Repetition::cold), tooFew);
        goal("peak memory", GOAL_MEMORY, GOAL_MEMORY, worst(judged, SizeFigures.Repetition::memory), tooFew);
        line("");
    }

    private void goal(String what, double firstStep, double goal, double median, boolean tooFew) {
        String reached = median <= goal ? "the goal" : median <= firstStep ? "the first step" : "not yet";
        line(
                "| PERF-5 | %s | %.2f | %.2f | %.2f | %s%s |",
                what, firstStep, goal, median, reached, tooFew ? ", with fewer contracts than it asks for" : "");
    }

    private static double worst(List<SizeFigures> sizes, ToDoubleFunction<SizeFigures.Repetition> ratio) {
        return sizes.stream().mapToDouble(each -> each.median(ratio)).max().orElseThrow();
    }

    private void results(List<SizeFigures> sizes) {
        line("## Results");
        line("");
        line(
                "| contracts | Parquet, MB | figures | cold, s: the job | DuckDB | ratio | warm, s: the job | DuckDB | ratio"
                        + " | peak memory, MiB: the job | DuckDB | ratio |");
        line("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (SizeFigures size : sizes) {
            line(
                    "| %,d | %,.0f | %,d | %.1f | %.1f | **%.2f** | %.1f | %.1f | **%.2f** | %,.0f | %,.0f | **%.2f** |",
                    size.contracts(),
                    size.bytes() / 1e6,
                    size.repetitions().get(0).job().observations(),
                    size.median(each -> each.job().cold()),
                    size.median(each -> each.duckDb().cold()),
                    size.median(SizeFigures.Repetition::cold),
                    size.median(each -> each.job().warm()),
                    size.median(each -> each.duckDb().warm()),
                    size.median(SizeFigures.Repetition::warm),
                    size.median(each -> each.job().peakKilobytes() / 1024.0),
                    size.median(each -> each.duckDb().peakKilobytes() / 1024.0),
                    size.median(SizeFigures.Repetition::memory));
        }
        line("");
    }

    private void growth(List<SizeFigures> sizes) {
        SizeFigures smallest = sizes.get(0);
        line("## Growth: times what it is with %,d contracts", smallest.contracts());
        line("");
        line("| contracts | times the contracts | the job, warm | its memory | DuckDB, warm | its memory |");
        line("|---:|---:|---:|---:|---:|---:|");
        for (SizeFigures size : sizes) {
            line(
                    "| %,d | %.1f | %.1f | %.1f | %.1f | %.1f |",
                    size.contracts(),
                    (double) size.contracts() / smallest.contracts(),
                    times(size, smallest, each -> each.job().warm()),
                    times(size, smallest, each -> each.job().peakKilobytes()),
                    times(size, smallest, each -> each.duckDb().warm()),
                    times(size, smallest, each -> each.duckDb().peakKilobytes()));
        }
        line("");
    }

    private static double times(
            SizeFigures size, SizeFigures smallest, ToDoubleFunction<SizeFigures.Repetition> figure) {
        return size.median(figure) / smallest.median(figure);
    }

    private void repetitions(List<SizeFigures> sizes) {
        line("## Each repetition, seconds");
        line("");
        line(
                "| contracts | run | load before | the job: until Spark is ready | first | further | DuckDB: first | further |");
        line("|---:|---:|---|---:|---:|---|---:|---|");
        for (SizeFigures size : sizes) {
            int run = 1;
            for (SizeFigures.Repetition each : size.repetitions()) {
                line(
                        "| %,d | %d | %s | %.1f | %.1f | %s | %.1f | %s |",
                        size.contracts(),
                        run++,
                        each.load(),
                        each.job().startSeconds(),
                        each.job().seconds().get(0),
                        further(each.job()),
                        each.duckDb().seconds().get(0),
                        further(each.duckDb()));
            }
        }
    }

    private static String further(FigureRun run) {
        return run.seconds().stream()
                .skip(1)
                .map(each -> String.format(Locale.ROOT, "%.1f", each))
                .collect(Collectors.joining(", "));
    }

    private void line(String format, Object... values) {
        text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
                .append('\n');
    }
}
