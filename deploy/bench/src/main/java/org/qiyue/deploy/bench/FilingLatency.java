package org.qiyue.deploy.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.qiyue.deploy.bench.IngestFigures.Cpu;

/** Files at a steady rate to an ingest that is up, and measures how long each filing waits for its receipt (PERF-4). */
public final class FilingLatency {

    private final LoadOptions options;
    private final String command;

    private FilingLatency(LoadOptions options, String command) {
        this.options = options;
        this.command = command;
    }

    /** Runs once and exits. */
    public static void main(String[] arguments) {
        System.exit(
                Program.LATENCY.run(arguments, (options, command) -> new FilingLatency(options, command).measure()));
    }

    private void measure() throws Exception {
        try (LoadedCity loaded = LoadedCity.start(options)) {
            List<SteadyFigures> repetitions = new ArrayList<>();
            for (int i = 1; i <= options.repetitions(); i++) {
                loaded.say("repetition " + i + ", load averages " + Machine.load());
                SteadyFigures figures = measure(loaded);
                repetitions.add(figures);
                loaded.say(String.format(
                        Locale.ROOT,
                        "p50 %,d ms, p99 %,d ms, at most %,d waited",
                        figures.latencies().percentile(50),
                        figures.latencies().percentile(99),
                        figures.latencies().backlog()));
            }
            SteadyReport.Conditions conditions = new SteadyReport.Conditions(
                    LocalDate.now(),
                    Machine.here(),
                    command,
                    options.rate(),
                    options.warmUp(),
                    loaded.register().settings());
            Files.createDirectories(options.result().getParent());
            Files.writeString(options.result(), SteadyReport.write(conditions, repetitions), StandardCharsets.UTF_8);
            loaded.say("written to " + options.result());
        }
    }

    private SteadyFigures measure(LoadedCity loaded) throws Exception {
        Broker broker = loaded.broker();
        Set<String> receipts = broker.topics("receipts.");
        broker.empty(receipts);
        broker.empty(broker.topics("filings."));
        loaded.register().reset();
        IngestLoad ingest = new IngestLoad(loaded.city(), broker, loaded.register(), loaded.stopwatch());
        String load = Machine.load();
        long pid = loaded.city().startPart(IngestLoad.INGEST);
        try {
            Cpu before = ingest.cpu(pid);
            long start = System.nanoTime();
            long finals = loaded.file(0, new Steady(options.rate()));
            Cpu cpu = ingest.awaitReceipts(broker.begins(receipts), finals, pid).since(before);
            double seconds = (System.nanoTime() - start) / 1e9;
            return new SteadyFigures(
                    load,
                    new Latencies(
                            Latencies.read(broker, broker.begins(receipts)),
                            TimeUnit.SECONDS.toMillis(options.warmUp())),
                    seconds,
                    finals,
                    cpu,
                    ProcessFigures.peakMemoryKilobytes(pid));
        } finally {
            loaded.city().stopPart(IngestLoad.INGEST);
        }
    }

    /** A filing every so often, whatever became of those before: what was late is made up for at once. */
    private static final class Steady implements LoadedCity.Pace {

        private final double nanosEach;
        private long start;
        private long sent;

        Steady(int rate) {
            this.nanosEach = 1e9 / rate;
        }

        @Override
        public void await() throws InterruptedException {
            if (sent == 0) {
                start = System.nanoTime();
            }
            long early = start + (long) (sent++ * nanosEach) - System.nanoTime();
            if (early > 0) {
                TimeUnit.NANOSECONDS.sleep(early);
            }
        }
    }
}
