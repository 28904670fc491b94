package org.qiyue.deploy.local;

import java.io.PrintStream;

/** A city from its start until somebody stops it or a part dies. */
final class CityRun {

    private final LocalCity city;
    private final CityOptions options;
    private final Console console;
    private final PrintStream err;

    private CityRun(LocalCity city, CityOptions options, Console console, PrintStream err) {
        this.city = city;
        this.options = options;
        this.console = console;
        this.err = err;
    }

    static int run(CityOptions options, PrintStream out, PrintStream err) {
        Console console = new Console(out);
        LocalCity city = LocalCity.claim(options, console);
        Thread atExit = new Thread(city::close, "stop");
        Runtime.getRuntime().addShutdownHook(atExit);
        return new CityRun(city, options, console, err).untilItEnds();
    }

    private int untilItEnds() {
        try {
            city.start();
            Summary summary = new Summary(city);
            Thread requests = new Thread(new RestartRequests(city, console), "requests");
            requests.setDaemon(true);
            requests.start();
            if (isToBeFilled()) {
                // Filling takes a while, and the pages can be used meanwhile.
                console.block(summary.welcome());
                fill();
            }
            console.block(summary.whatIsWhere());
            throw city.supervisor().failure().join();
        } catch (CityFailure failure) {
            if (city.isClosed() && !city.supervisor().failure().isDone()) {
                // The shutdown hook is stopping everything and ends this process.
                awaitExit();
            }
            err.println(failure.sentence());
            city.close();
            return 1;
        }
    }

    private boolean isToBeFilled() {
        return files() || publishes(city.charter().simulated());
    }

    private boolean files() {
        return options.simulation()
                && options.has(CityServices.INGEST)
                && !city.charter().simulated();
    }

    private boolean publishes(boolean filed) {
        return filed && options.has(CityServices.STATISTICS) && !city.charter().published();
    }

    /** The first time: five years of filings and a release of the statistics. */
    private void fill() {
        boolean filed = city.charter().simulated();
        if (files()) {
            console.say(
                    "模拟平台开始报送 %,d 份合同".formatted(city.charter().contracts()),
                    "the simulated platforms file %,d contracts"
                            .formatted(city.charter().contracts()));
            SimulationReport report = city.simulate();
            console.block(Summary.reconciliation(report));
            filed = report.exact();
            if (!filed && options.has(CityServices.STATISTICS)) {
                // Figures from a registry that is known to differ from what was sent would mislead whoever reads them.
                console.say(
                        "对账不一致，统计暂不发布；查明原因后再次运行 deploy/run，或用 deploy/run statistics 照样发布",
                        "no statistics are published while the reconciliation is not exact;"
                                + " find the cause and run deploy/run again, or publish them all the same"
                                + " with deploy/run statistics");
            }
        }
        if (publishes(filed)) {
            city.publishStatistics();
        }
    }

    private static void awaitExit() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
