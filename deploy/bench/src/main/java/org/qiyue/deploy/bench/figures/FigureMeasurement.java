package org.qiyue.deploy.bench.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.qiyue.deploy.bench.Machine;

/** Lets the statistics job and DuckDB compute the figures of the same extracts in turn, each in a fresh process. */
final class FigureMeasurement {

    static final List<String> JOB_OPTIONS = List.of("-XX:+UseParallelGC", "-XX:ActiveProcessorCount=2");
    static final String JOB_MASTER = "local[2]";
    private static final String PARTS = "months,flows";

    private final FigureOptions options;
    private final Path analytics;
    private final Consumer<String> say;

    /** @param root the top of the source tree, in which the job is built */
    FigureMeasurement(FigureOptions options, Path root, Consumer<String> say) {
        this.options = options;
        this.analytics = root.toAbsolutePath().normalize().resolve("analytics/jobs/target");
        this.say = say;
    }

    /**
     * Everything that was asked for.
     *
     * @throws DifferentFiguresException when they do not come to the same figures
     */
    List<SizeFigures> measure() throws IOException, SQLException, InterruptedException, DifferentFiguresException {
        Files.createDirectories(options.folder());
        List<SizeFigures> sizes = new ArrayList<>();
        for (int contracts : options.contracts()) {
            say.accept("making the extracts of %,d contracts, or finding them".formatted(contracts));
            ExtractFiles extracts = ExtractFiles.make(options.folder(), contracts, options.seed(), options.memory());
            extracts.read();
            List<SizeFigures.Repetition> repetitions = new ArrayList<>();
            for (int i = 0; i < options.repetitions(); i++) {
                SizeFigures.Repetition repetition = repetition(extracts, i % 2 == 0);
                repetitions.add(repetition);
                say.accept(String.format(
                        Locale.ROOT,
                        "job %.1f s cold, %.1f warm, %,d MiB; DuckDB %.1f, %.1f, %,d; %.2f cold, %.2f warm",
                        repetition.job().cold(),
                        repetition.job().warm(),
                        repetition.job().peakKilobytes() / 1024,
                        repetition.duckDb().cold(),
                        repetition.duckDb().warm(),
                        repetition.duckDb().peakKilobytes() / 1024,
                        repetition.cold(),
                        repetition.warm()));
            }
            sizes.add(new SizeFigures(contracts, extracts.bytes(), options.heapFor(contracts), repetitions));
        }
        return sizes;
    }

    private SizeFigures.Repetition repetition(ExtractFiles extracts, boolean jobFirst)
            throws IOException, InterruptedException, DifferentFiguresException {
        String load = Machine.load();
        FigureRun job = jobFirst ? job(extracts) : null;
        FigureRun duckDb = duckDb(extracts);
        if (job == null) {
            job = job(extracts);
        }
        if (!job.digest().equals(duckDb.digest())) {
            String differences = Differences.between("the job", lines("job"), "DuckDB", lines("duckdb"));
            if (!differences.isEmpty()) {
                throw new DifferentFiguresException("With %,d contracts not the same figures came out.%n%s"
                        .formatted(extracts.contracts(), differences));
            }
        }
        return new SizeFigures.Repetition(load, job, duckDb);
    }

    private FigureRun job(ExtractFiles extracts) throws IOException, InterruptedException {
        List<String> command = java("-Xmx" + options.heapFor(extracts.contracts()) + "m");
        command.addAll(JOB_OPTIONS);
        command.add("@" + analytics.resolve("classes/org/qiyue/analytics/jobs/jvm-options"));
        command.addAll(List.of("-jar", jobJar().toString(), "rehearse"));
        command.addAll(asked(extracts, lines("job")));
        FigureRun run = FigureProcess.run(
                command,
                times(),
                Map.of(
                        "QIYUE_SPARK_MASTER",
                        JOB_MASTER,
                        "QIYUE_SPARK_DIR",
                        options.folder().toString()),
                options.folder().resolve("job.log"));
        if (run.startSeconds() <= 0) {
            throw new IOException("The job did not say when it was ready; its cold time would lack the start");
        }
        return run;
    }

    private FigureRun duckDb(ExtractFiles extracts) throws IOException, InterruptedException {
        List<String> command = java("-Xmx128m", "-XX:+UseSerialGC");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), DuckDbFigures.class.getName()));
        command.addAll(asked(extracts, lines("duckdb")));
        command.add(Integer.toString(options.memory()));
        command.add(options.folder().toString());
        return FigureProcess.run(command, times(), Map.of(), options.folder().resolve("duckdb.log"));
    }

    /** What both programs are asked in the same words. */
    private List<String> asked(ExtractFiles extracts, Path lines) {
        return List.of(
                extracts.folder().toString(),
                ExtractFiles.FIRST_MONTH.toString(),
                ExtractFiles.AS_OF.toString(),
                PARTS,
                Integer.toString(times()),
                lines.toString());
    }

    private int times() {
        return 1 + options.warm();
    }

    private Path lines(String who) {
        return options.folder().resolve(who + "-figures.txt");
    }

    private Path jobJar() throws IOException {
        try (Stream<Path> files = Files.list(analytics)) {
            List<Path> jars = files.filter(file ->
                            file.getFileName().toString().matches("qiyue-analytics-jobs-[0-9][^-]*(-SNAPSHOT)?\\.jar"))
                    .toList();
            if (jars.size() != 1) {
                throw new IOException("The statistics job is to be in " + analytics + " once, but there is " + jars);
            }
            return jars.get(0);
        }
    }

    private static List<String> java(String... jvmOptions) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(List.of(jvmOptions));
        return command;
    }
}
