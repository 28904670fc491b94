package org.qiyue.deploy.bench.figures;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.qiyue.deploy.bench.CommandLine;
import org.qiyue.deploy.bench.Machine;

/** Measures how long the monthly figures and the flows of jobs of a release take from their extracts, beside DuckDB (PERF-5). */
public final class FigureTimes {

    private FigureTimes() {}

    /** Runs once and exits: 0 measured and written down; 1 failed, or not the same figures came out; 2 not understood. */
    public static void main(String[] arguments) {
        System.exit(CommandLine.run("statistics", List.of(arguments), FigureOptions::read, FigureTimes::measured));
    }

    private static boolean measured(FigureOptions options, String command) throws Exception {
        long began = System.nanoTime();
        List<SizeFigures> sizes;
        try {
            sizes = new FigureMeasurement(
                            options,
                            Path.of(System.getProperty("qiyue.root", ".")),
                            line -> System.out.printf(
                                    Locale.ROOT, "[%7.1f s] %s%n", (System.nanoTime() - began) / 1e9, line))
                    .measure();
        } catch (DifferentFiguresException different) {
            System.err.println(different.getMessage());
            return false;
        }
        FigureReport.Conditions conditions =
                new FigureReport.Conditions(LocalDate.now(), Machine.here(), command, options, duckDbVersion(options));
        Files.createDirectories(options.result().getParent());
        Files.writeString(options.result(), FigureReport.write(conditions, sizes), StandardCharsets.UTF_8);
        System.out.println("written to " + options.result());
        return true;
    }

    private static String duckDbVersion(FigureOptions options) throws Exception {
        try (DuckDb duckDb = DuckDb.open(options.memory(), options.folder())) {
            return duckDb.version();
        }
    }
}
