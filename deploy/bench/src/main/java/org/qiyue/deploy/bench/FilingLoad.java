package org.qiyue.deploy.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * Fills the filings topics of a city without ingest, starts ingest and measures how fast it decides them; beside it, on
 * the same records, the bare copy, the peer of PERF-1 and the parts of the composed limit of PERF-2.
 */
public final class FilingLoad {

    private final LoadOptions options;
    private final String command;

    private FilingLoad(LoadOptions options, String command) {
        this.options = options;
        this.command = command;
    }

    /** Runs once and exits. */
    public static void main(String[] arguments) {
        System.exit(Program.LOAD.run(arguments, (options, command) -> new FilingLoad(options, command).measure()));
    }

    private void measure() throws Exception {
        try (LoadedCity loaded = LoadedCity.start(options)) {
            measure(loaded);
        }
    }

    private void measure(LoadedCity loaded) throws Exception {
        Broker broker = loaded.broker();
        Register register = loaded.register();
        Stopwatch stopwatch = loaded.stopwatch();
        loaded.say("filling the topics");
        long finals = loaded.file(0, LoadedCity.Pace.NONE);
        Map<TopicPartition, Long> ends = broker.ends(broker.topics("filings."));
        FilingKinds kinds = FilingKinds.of(loaded.archive(0));
        LimitProcess limit = new LimitProcess(loaded.limitOf(0, kinds.all()));
        IngestLoad ingest = new IngestLoad(loaded.city(), broker, register, stopwatch);
        BareCopy bareCopy = new BareCopy(broker, register);
        ConnectPeer peer = new ConnectPeer(
                broker,
                register,
                stopwatch,
                options.ports().registry(),
                options.folder().resolve("peer"),
                peerJars());
        List<Repetition> repetitions = new ArrayList<>();
        loaded.say("a first run that does not count, for the rows and receipts of the limit");
        ingest.run(finals, IngestLoad.Observer.NONE);
        for (int i = 1; i <= options.repetitions(); i++) {
            String load = Machine.load();
            loaded.say("repetition " + i + ", load averages " + load);
            bareCopy.prepare();
            Measured copied = stopwatch.measure("bare copy", () -> bareCopy.copy(ends));
            PeerFigures peered = options.peer() ? peer.run(ends) : null;
            Limit before = limit.measure();
            IngestFigures figures = ingest.run(finals, IngestLoad.Observer.NONE);
            Limit after = limit.measure();
            Repetition repetition = new Repetition(load, copied, peered, figures, before, after);
            repetitions.add(repetition);
            loaded.say(String.format(
                    Locale.ROOT,
                    "%,.0f decided/s, bare copy %,.0f/s, peer %,.0f/s, composed limit %,.0f/s (%,.0f before, %,.0f after)",
                    figures.decidedRate(),
                    copied.rate(),
                    peered == null ? 0 : peered.rate(),
                    repetition.limitRate(),
                    before.rate(),
                    after.rate()));
        }
        Profile profile = null;
        if (options.profile()) {
            loaded.say("one more repetition under the profiler");
            profile = new Profile(register, options.folder());
            ingest.run(finals, profile);
        }
        Report.Conditions conditions = new Report.Conditions(
                LocalDate.now(),
                Machine.here(),
                command,
                kinds.all(),
                kinds.meanBytes(),
                kinds.kinds(),
                register.settings());
        Files.createDirectories(options.result().getParent());
        Files.writeString(options.result(), Report.write(conditions, repetitions, profile), StandardCharsets.UTF_8);
        loaded.say("written to " + options.result());
    }

    private static Path peerJars() {
        return Path.of(System.getProperty("qiyue.root", ".")).toAbsolutePath().resolve("deploy/bench/target/peer/lib");
    }
}
