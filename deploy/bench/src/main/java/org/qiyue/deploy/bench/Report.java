package org.qiyue.deploy.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.qiyue.deploy.local.LocalCity;

/** What a load has measured, as Markdown. */
final class Report {

    private final Table<Repetition> table;
    private final List<Repetition> repetitions;

    private Report(List<Repetition> repetitions) {
        this.table = new Table<>(repetitions);
        this.repetitions = repetitions;
    }

    /** What was loaded and under which conditions. */
    record Conditions(
            LocalDate day,
            Machine machine,
            String command,
            long filings,
            double meanBytes,
            Map<String, Long> kinds,
            Map<String, String> database) {}

    /** @param profile null when none was taken */
    static String write(Conditions conditions, List<Repetition> repetitions, Profile profile) {
        Report report = new Report(repetitions);
        report.head(conditions);
        report.goals();
        report.results();
        report.costs(conditions.machine().cores());
        report.limit();
        report.threads();
        if (profile != null) {
            report.profile(profile, conditions.filings());
        }
        return report.table.text();
    }

    private void head(Conditions conditions) {
        line("# filing-load");
        line("");
        line("Written by `deploy/bench/filing-load`; what each figure means stands in [README](../README.md).");
        line("");
        line("- Date: " + conditions.day());
        line("- Machine: " + conditions.machine());
        line("- Command: `" + conditions.command() + "`");
        line("- Load: %,d signed filings of %.0f bytes on average: %s"
                .formatted(conditions.filings(), conditions.meanBytes(), Table.list(conditions.kinds())));
        line("- PostgreSQL: " + Table.list(conditions.database()));
        line("- ingest: `" + LocalCity.intakeOptions()
                + "`, its default settings (2,000 records or 8 MiB a transaction, one checking"
                + " thread less than cores, 2,000 receipts a window); bare copy: " + BareCopy.BATCH
                + " rows a transaction");
        if (hasPeer()) {
            PeerFigures peer = repetitions.get(repetitions.size() - 1).peer();
            line(
                    "- peer: Kafka Connect standalone, Debezium JDBC sink, upsert, %d tasks, batches of %,d; of %,d records"
                            + " it wrote %,d rows, the others being repeats or no events",
                    ConnectSettings.TASKS, ConnectSettings.BATCH, peer.filings(), peer.written());
        }
        line("- Results of each repetition: "
                + Table.list(repetitions.get(repetitions.size() - 1).ingest().results()));
        line("- Load averages before each repetition: "
                + repetitions.stream().map(Repetition::load).collect(Collectors.joining("; ")));
        line("");
    }

    private void goals() {
        line("## Goals");
        line("");
        line("| goal | ratio | first step | goal | median | reached |");
        line("|---|---|---:|---:|---:|---|");
        if (hasPeer()) {
            goal("PERF-1", "decided / peer", 0.5, 1.0, median(Repetition::decidedOverPeer));
        }
        goal("PERF-2", "decided / composed limit", 0.5, 0.85, median(Repetition::decidedOverLimit));
        line("");
    }

    private void goal(String id, String ratio, double step, double goal, double median) {
        String reached = median >= goal ? "the goal" : median >= step ? "the first step" : "not yet";
        line("| %s | %s | %.2f | %.2f | %.2f | %s |", id, ratio, step, goal, median, reached);
    }

    private boolean hasPeer() {
        return repetitions.stream().allMatch(each -> each.peer() != null);
    }

    private void results() {
        line("## Results");
        line("");
        columns("", "median");
        row("ingest: accepted filings/s", "%,.0f", each -> each.ingest().acceptedRate());
        row("ingest: decided filings/s", "%,.0f", each -> each.ingest().decidedRate());
        row(
                "ingest: decided filings/s, later half",
                "%,.0f",
                each -> each.ingest().laterHalfRate());
        row("bare copy: records/s", "%,.0f", each -> each.bareCopy().rate());
        if (hasPeer()) {
            row("peer (PERF-1): rows/s", "%,.0f", each -> each.peer().rate());
        }
        row("composed limit (PERF-2): filings/s", "%,.0f", Repetition::limitRate);
        row("the limit after ingest over that before it", "%.2f", Repetition::drift);
        row("composed limit with a signature on each receipt", "%,.0f", Repetition::signedLimitRate);
        row("**accepted / bare copy**", "**%.3f**", Repetition::acceptedOverBareCopy);
        if (hasPeer()) {
            row("**decided / peer**", "**%.2f**", Repetition::decidedOverPeer);
        }
        row("**decided / composed limit**", "**%.2f**", Repetition::decidedOverLimit);
        row(
                "decided, later half / composed limit",
                "%.2f",
                each -> each.ingest().laterHalfRate() / each.limitRate());
        row("processor time: composed limit / ingest", "%.2f", Repetition::limitOverIngestCpu);
        if (hasPeer()) {
            row("processor time: peer / ingest", "%.2f", Repetition::peerOverIngestCpu);
            row(
                    "peak resident memory of the peer, MiB",
                    "%,.0f",
                    each -> each.peer().peakMemoryKilobytes() / 1024.0);
        }
        row(
                "peak resident memory of ingest, MiB",
                "%,.0f",
                each -> each.ingest().peakMemoryKilobytes() / 1024.0);
        line("");
    }

    private void costs(int cores) {
        line("## Processor time, microseconds a filing");
        line("");
        columns("", "median");
        row("ingest", "%.0f", each -> each(each, each.ingest().cpu().ingest()));
        row("PostgreSQL", "%.0f", each -> each(each, each.ingest().cpu().postgres()));
        row("Kafka", "%.0f", each -> each(each, each.ingest().cpu().kafka()));
        row("sum", "%.0f", each -> each(each, each.ingest().cpu().all()));
        row(
                "filings/s if %d cores did nothing else".formatted(cores),
                "%,.0f",
                each -> each.ingest().rateByCpu(cores));
        row(
                "cores used, of " + cores,
                "%.2f",
                each -> each.ingest().cpu().all() / 1e6 / each.ingest().seconds());
        line("");
    }

    private static double each(Repetition repetition, long micros) {
        return (double) micros / repetition.ingest().filings();
    }

    private void limit() {
        line("## The limit's parts: microseconds a record on all cores, and of processor time");
        line("");
        columns("part", "median", "processor");
        Limit limit = repetitions.get(0).limit();
        List<Measured> first = limit.parts();
        for (int i = 0; i < first.size(); i++) {
            int part = i;
            part(first.get(i).name(), each -> each.limit().parts().get(part));
        }
        part(
                "(not in the limit) " + limit.receiptSignature().name(),
                each -> each.limit().receiptSignature());
        part("(not in the limit) bare copy", Repetition::bareCopy);
        line("");
    }

    private void part(String name, java.util.function.Function<Repetition, Measured> part) {
        String cpu = Table.format("%.1f", median(each -> part.apply(each).cpuMicrosEach()));
        row(name, "%.1f", each -> part.apply(each).wallMicrosEach(), cpu);
    }

    private void threads() {
        line("## Processor time of ingest by thread, median share");
        line("");
        line("| thread | share |");
        line("|---|---|");
        Map<String, List<Double>> shares = new TreeMap<>();
        for (Repetition each : repetitions) {
            double all = each.ingest().cpuByThread().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            each.ingest()
                    .cpuByThread()
                    .forEach((name, micros) ->
                            shares.computeIfAbsent(name, n -> new ArrayList<>()).add(micros / Math.max(1, all)));
        }
        shares.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), Statistics.median(entry.getValue())))
                .filter(entry -> entry.getValue() >= 0.005)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(entry -> line("| %s | %.1f %% |", entry.getKey(), entry.getValue() * 100));
        line("");
    }

    private void profile(Profile profile, long filings) {
        line("## Where the time goes");
        line("");
        line("From one more repetition, not counted above, under JDK Flight Recorder (`settings=profile`, %,d samples"
                .formatted(profile.layers().total()));
        line("of Java code; compilers and garbage collection are threads of their own, above).");
        line("");
        table("Java of ingest by task", profile.layers(), 24);
        table("uppermost frame", profile.frames(), 15);
        line(
                "Garbage was collected %,d times and ingest stood still for it for %.1f s; %,.0f kB of objects a filing, by task:",
                profile.collections(),
                profile.pauses().toMillis() / 1000.0,
                profile.allocations().total() / 1024.0 / filings);
        line("");
        table("new objects, bytes", profile.allocations(), 8);
        line(
                "PostgreSQL's sessions of ingest, seen in %,d looks; the share is that of all sightings.",
                profile.looks());
        line("");
        table("session", profile.sessions(), 12);
    }

    private void table(String title, Shares shares, int most) {
        line("| " + title + " | share |");
        line("|---|---|");
        shares.top(most).forEach(share -> line("| `%s` | %.1f %% |", share.name(), share.part() * 100));
        line("");
    }

    private void columns(String first, String... last) {
        table.head(first, last);
    }

    private void row(String name, String format, ToDoubleFunction<Repetition> figure, String... more) {
        table.row(name, format, figure, more);
    }

    private double median(ToDoubleFunction<Repetition> figure) {
        return table.median(figure);
    }

    private void line(String format, Object... values) {
        table.line(format, values);
    }
}
