package org.qiyue.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** What a running city is asked to do once and that comes to its end: file its history, review a day, compute, erase. */
final class CityTasks {

    private static final int REVIEW_ATTEMPTS = 20;

    private final CityStart start;
    private final Supervisor supervisor;
    private final CityFolder folder;
    private final Console console;

    CityTasks(CityStart start, Supervisor supervisor, CityFolder folder, Console console) {
        this.start = start;
        this.supervisor = supervisor;
        this.folder = folder;
        this.console = console;
    }

    /**
     * Files the simulated history of that many contracts, or what is missing of it, has the day reviewed, and reconciles.
     *
     * @throws CityFailure when it did not come to its end
     */
    SimulationReport simulate(int contracts) {
        try {
            SimulationMain.forgetReport(folder);
            complete(start.services().simulation(contracts), console::line);
            LocalDate day = CityCharter.today();
            review(day);
            complete(start.services().reviewReconciliation(contracts, day), console::line);
            return SimulationMain.report(folder).orElseThrow(() -> ended(CityServices.SIMULATION, 0));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The service reviews once a day by itself; where it is at it, it is waited for. */
    private void review(LocalDate day) {
        Part review = start.services().review(List.of("--day", day.toString()));
        int code = runToItsEnd(review, line -> {});
        for (int again = 0; code != 0 && again < REVIEW_ATTEMPTS; again++) {
            LocalCity.pause();
            code = runToItsEnd(review, line -> {});
        }
        if (code != 0) {
            throw ended(CityServices.REVIEW, code);
        }
    }

    /**
     * Runs a part and waits until it has done its work.
     *
     * @param lines told every line that it writes
     * @throws CityFailure when it ends with another code than 0
     */
    void complete(Part part, Consumer<String> lines) {
        int code = runToItsEnd(part, lines);
        if (code != 0) {
            throw ended(part.name(), code);
        }
    }

    /**
     * Runs a part and waits for its end.
     *
     * @return its exit code
     * @throws CityFailure when another part of the city ends meanwhile
     */
    int runToItsEnd(Part part, Consumer<String> lines) {
        RunningPart running = supervisor.startTask(part);
        LogFollower log = new LogFollower(running.log(), lines);
        while (running.isAlive()) {
            if (supervisor.failure().isDone()) {
                throw supervisor.failure().join();
            }
            log.advance();
            LocalCity.pause();
        }
        log.advance();
        supervisor.remove(running);
        return running.end().join();
    }

    private CityFailure ended(String part, int code) {
        return new CityFailure(
                "%s 没有完成（退出码 %d），日志 %s".formatted(part, code, folder.log(part)),
                "%s did not finish (exit code %d), log %s".formatted(part, code, folder.log(part)));
    }
}
