package org.qiyue.analytics.jobs;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Computes the figures of the registry and publishes them as a release; or, with the arguments {@code reproduce} and a
 * release, computes that one again and compares; or, with {@code rehearse} and what {@link Rehearsal} asks for, tells how long
 * it would take.
 *
 * <p>Reads the environment variables named in {@link StatisticsConfig}. Exit codes: 0 published, nothing to do, reproduced
 * or rehearsed; 2 a setting or argument is missing or wrong; 3 the database is away or refuses the login; 4 a schema or right
 * is missing; 5 the release cannot be reproduced or its figures differ; 1 anything else.
 */
public final class StatisticsMain {

    /** As a shell tells of SIGTERM. */
    private static final int STOPPED = 143;

    private StatisticsMain() {}

    /** Runs once and exits. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(System.getenv(), Clock.systemUTC(), out, err, arguments));
    }

    static int run(
            Map<String, String> environment, Clock clock, PrintStream out, PrintStream err, String... arguments) {
        String url = "";
        try {
            Progress progress = new Progress(out);
            if (arguments.length > 0 && arguments[0].equals("rehearse")) {
                Rehearsal.of(List.of(arguments).subList(1, arguments.length)).run(environment, progress);
                return 0;
            }
            StatisticsConfig config = StatisticsConfig.from(environment, clock);
            url = config.printableUrl();
            carryOut(config, progress, arguments);
            return 0;
        } catch (Exception thrown) {
            if (isEnding()) {
                // Spark stops in a hook of its own, and what was under way fails on that.
                err.println("统计任务被停止。 / The statistics were stopped.");
                return STOPPED;
            }
            StatisticsFailure failure = StatisticsFailure.of(thrown, url);
            if (failure == null) {
                err.println("统计任务失败 / the statistics failed:");
                thrown.printStackTrace(err);
                return StatisticsFailure.Reason.UNFORESEEN.exitCode();
            }
            err.println(failure.getMessage());
            return failure.reason().exitCode();
        }
    }

    private static void carryOut(StatisticsConfig config, Progress progress, String... arguments)
            throws SQLException, IOException {
        if (arguments.length == 0) {
            new StatisticsJob(config, progress).run();
        } else if (arguments.length == 2 && arguments[0].equals("reproduce")) {
            new ReproductionJob(config, progress).run(arguments[1]);
        } else {
            throw new StatisticsFailure(
                    StatisticsFailure.Reason.CONFIGURATION,
                    "参数应为空，或 reproduce 发布编号，或 " + Rehearsal.USAGE,
                    "the arguments are none, or reproduce and the id of a release, or those of rehearse");
        }
    }

    /** Whether the process is on its way out already: it then takes no more hooks. */
    private static boolean isEnding() {
        Thread probe = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException ending) {
            return true;
        }
    }
}
