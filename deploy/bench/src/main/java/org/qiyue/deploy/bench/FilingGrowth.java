package org.qiyue.deploy.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures how fast ingest decides filings before a register of so many contracts, and then of ever more (PERF-3). Every
 * load is other filings of the same kind.
 */
public final class FilingGrowth {

    private final LoadOptions options;
    private final String command;

    private FilingGrowth(LoadOptions options, String command) {
        this.options = options;
        this.command = command;
    }

    /** Runs once and exits. */
    public static void main(String[] arguments) {
        System.exit(Program.GROWTH.run(arguments, (options, command) -> new FilingGrowth(options, command).measure()));
    }

    private void measure() throws Exception {
        try (LoadedCity loaded = LoadedCity.start(options)) {
            IngestLoad ingest = new IngestLoad(loaded.city(), loaded.broker(), loaded.register(), loaded.stopwatch());
            loaded.say("registering the pattern");
            ingest.run(loaded.file(0, LoadedCity.Pace.NONE), IngestLoad.Observer.NONE);
            RegisterGrowth growth = RegisterGrowth.forFiling(loaded.register());
            growth.takePattern();
            List<GrowthFigures> sizes = new ArrayList<>();
            int portion = 1;
            for (int wanted : options.contracts()) {
                long contracts = growth.growTo(wanted);
                long bytes = loaded.register().bytes();
                loaded.say("the register holds %,d contracts, %,.1f GB".formatted(contracts, bytes / 1e9));
                List<String> loads = new ArrayList<>();
                List<IngestFigures> repetitions = new ArrayList<>();
                for (int i = 1; i <= options.repetitions(); i++) {
                    loads.add(Machine.load());
                    IngestFigures figures = ingest.goOn(loaded.file(portion++, LoadedCity.Pace.NONE));
                    repetitions.add(figures);
                    loaded.say(String.format(Locale.ROOT, "%,.0f decided/s", figures.decidedRate()));
                }
                sizes.add(new GrowthFigures(contracts, bytes, loads, repetitions));
            }
            GrowthReport.Conditions conditions = new GrowthReport.Conditions(
                    LocalDate.now(),
                    Machine.here(),
                    command,
                    options.filings(),
                    loaded.register().settings());
            Files.createDirectories(options.result().getParent());
            Files.writeString(options.result(), GrowthReport.write(conditions, sizes), StandardCharsets.UTF_8);
            loaded.say("written to " + options.result());
        }
    }
}
