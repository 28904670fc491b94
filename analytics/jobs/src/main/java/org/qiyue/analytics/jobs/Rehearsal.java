package org.qiyue.analytics.jobs;

import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.qiyue.analytics.indicators.MonthSeries;
import org.qiyue.analytics.indicators.Observation;
import org.qiyue.analytics.indicators.ObservationDigest;

/**
 * Computes the figures of kept extracts, several times if asked, and tells how long each time took: what a machine or a
 * cluster bears is known before it has to. Needs no database and publishes nothing.
 */
final class Rehearsal {

    static final String USAGE = "rehearse FOLDER FIRST-MONTH AS-OF all|months,flows TIMES [FILE]";

    private static final int MOST_TIMES = 100;

    private final Path extracts;
    private final MonthSeries series;
    /** None when all figures of a release are wanted. */
    private final List<Part> parts;

    private final int times;
    /** Null when the figures are not to be written. */
    private final Path file;

    /** Figures that can be computed without the others. */
    private enum Part {
        MONTHS {
            @Override
            List<Observation> of(Extracts extracts, MonthSeries series) {
                return MonthlyIndicators.of(extracts.contracts(), extracts.events(), series);
            }
        },
        FLOWS {
            @Override
            List<Observation> of(Extracts extracts, MonthSeries series) {
                return QuarterlyIndicators.of(extracts.contracts(), series);
            }
        };

        abstract List<Observation> of(Extracts extracts, MonthSeries series);
    }

    private Rehearsal(Path extracts, MonthSeries series, List<Part> parts, int times, Path file) {
        this.extracts = extracts;
        this.series = series;
        this.parts = parts;
        this.times = times;
        this.file = file;
    }

    /**
     * The rehearsal that was asked for.
     *
     * @param arguments the folder of the extracts of one state; the first month, {@code YYYY-MM}; the as-of day; {@code all}
     *     figures of a release, or which, with commas between; how often, 1 to 100; where the lines of {@link ObservationDigest} are written, if anywhere
     * @throws StatisticsFailure when they are not understood
     */
    static Rehearsal of(List<String> arguments) {
        if (arguments.size() < 5 || arguments.size() > 6) {
            throw refused(String.join(" ", arguments));
        }
        try {
            int times = Integer.parseInt(arguments.get(4));
            if (times < 1 || times > MOST_TIMES) {
                throw refused(arguments.get(4));
            }
            return new Rehearsal(
                    Path.of(arguments.get(0)),
                    new MonthSeries(YearMonth.parse(arguments.get(1)), LocalDate.parse(arguments.get(2))),
                    parts(arguments.get(3)),
                    times,
                    arguments.size() == 6 ? Path.of(arguments.get(5)) : null);
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            throw refused(wrong.getMessage());
        }
    }

    private static List<Part> parts(String named) {
        return named.equals("all")
                ? List.of()
                : Arrays.stream(named.split(","))
                        .map(each -> Part.valueOf(each.toUpperCase(Locale.ROOT)))
                        .sorted()
                        .distinct()
                        .toList();
    }

    void run(Map<String, String> environment, Progress progress) throws IOException {
        try (WorkFolder folder = WorkFolder.under(StatisticsConfig.workFolder(environment));
                SparkSession spark = SparkSessions.open(StatisticsConfig.sparkMaster(environment), folder.path())) {
            KeptExtracts kept = KeptExtracts.in(spark, extracts);
            if (!kept.present()) {
                throw refused(extracts.toString());
            }
            double sinceStart = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
            progress.say("Spark 就绪", written("Spark is ready %.3f s after the start", sinceStart));
            List<Observation> observations = List.of();
            for (int time = 1; time <= times; time++) {
                // Those of the time before make room first.
                observations = List.of();
                long from = System.nanoTime();
                observations = computed(kept);
                double seconds = (System.nanoTime() - from) / 1e9;
                progress.say(
                        "第 " + time + " 次计算完成",
                        written(
                                "computed in %.3f s: %d observations, digest %s",
                                seconds, observations.size(), ObservationDigest.of(observations)));
            }
            if (file != null) {
                write(observations);
            }
        }
    }

    private List<Observation> computed(Extracts from) {
        if (parts.isEmpty()) {
            return ReleaseFigures.of(from, series);
        }
        List<Observation> observations = new ArrayList<>();
        parts.forEach(part -> observations.addAll(part.of(from, series)));
        Collections.sort(observations);
        return observations;
    }

    private void write(List<Observation> observations) throws IOException {
        try (Writer to = Files.newBufferedWriter(file)) {
            Iterator<String> lines = ObservationDigest.lines(observations).iterator();
            while (lines.hasNext()) {
                to.write(lines.next());
                to.write('\n');
            }
        }
    }

    private static String written(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static StatisticsFailure refused(String what) {
        return new StatisticsFailure(
                StatisticsFailure.Reason.CONFIGURATION,
                "无法试算 " + what + "；用法：" + USAGE,
                "cannot rehearse " + what + "; usage: " + USAGE);
    }
}
