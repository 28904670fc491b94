package org.qiyue.deploy.local;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** Starts the programs of the city, notices when one dies, and stops them in the reverse order of their start. */
final class Supervisor implements AutoCloseable {

    private final CityFolder folder;
    private final Console console;
    private final Deque<RunningPart> running = new ArrayDeque<>();
    private final CompletableFuture<CityFailure> failure = new CompletableFuture<>();
    private int started;
    private boolean closing;

    Supervisor(CityFolder folder, Console console) {
        this.folder = folder;
        this.console = console;
    }

    /**
     * Stops whatever an earlier launcher that was killed has left running.
     *
     * @return how many programs
     */
    static int stopLeftovers(CityFolder folder, Console console) {
        int stopped = 0;
        for (ProcessMark mark : ProcessMark.in(folder.run())) {
            Optional<ProcessHandle> process = mark.process();
            if (process.isPresent()) {
                console.say("停止遗留的 " + mark.part(), "stopping " + mark.part() + " left from before");
                StopSignal signal = mark.part().equals(Postgres.NAME) ? StopSignal.INT : StopSignal.TERM;
                signal.stop(process.get(), Duration.ofSeconds(20));
                stopped++;
            }
            mark.erase(folder.run());
        }
        return stopped;
    }

    /**
     * Starts a part that is to run as long as the city does.
     *
     * @throws CityFailure when it cannot be started, or the city is already being stopped
     */
    RunningPart start(Part part) {
        RunningPart runningPart = launch(part);
        runningPart.end().thenAccept(code -> ended(runningPart, code));
        return runningPart;
    }

    /** Starts a part that comes to an end by itself, which is no failure; the caller takes it out then. */
    RunningPart startTask(Part part) {
        RunningPart task = launch(part);
        task.expectEnd();
        return task;
    }

    private synchronized RunningPart launch(Part part) {
        if (closing) {
            throw stopping();
        }
        RunningPart runningPart = RunningPart.start(part, started++, folder);
        running.push(runningPart);
        return runningPart;
    }

    private static CityFailure stopping() {
        return new CityFailure("城市正在停止", "The city is being stopped");
    }

    private void ended(RunningPart part, int code) {
        if (!part.endIsExpected()) {
            failure.complete(new CityFailure(
                    "%s 意外退出（退出码 %d），日志 %s".formatted(part.title(), code, part.log()),
                    "%s ended unexpectedly (exit code %d), log %s%n%s"
                            .formatted(part.title(), code, part.log(), indented(part.tail()))));
        }
    }

    /** Completed when a part has died that should not have. */
    CompletableFuture<CityFailure> failure() {
        return failure;
    }

    /** Tells of a failure that is not the end of a part. */
    void fail(CityFailure told) {
        failure.complete(told);
    }

    /**
     * Waits until a part is ready.
     *
     * @throws CityFailure when it, or any other part, dies meanwhile or the time is over
     */
    void await(RunningPart part, Duration patience, BooleanSupplier ready) {
        long end = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            if (failure.isDone()) {
                throw failure.join();
            }
            if (closing()) {
                throw stopping();
            }
            if (!part.isAlive()) {
                ended(part, part.end().join());
                continue;
            }
            if (System.nanoTime() > end) {
                throw new CityFailure(
                        "%s 在 %d 秒内没有就绪，日志 %s".formatted(part.title(), patience.toSeconds(), part.log()),
                        "%s was not ready within %d seconds, log %s%n%s"
                                .formatted(part.title(), patience.toSeconds(), part.log(), indented(part.tail())));
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new CityFailure("启动被中断", "Starting was interrupted", interrupted);
            }
        }
    }

    /** The running program of that name. */
    synchronized Optional<RunningPart> find(String name) {
        return running.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** Takes a part out of the order; it is stopped, or has ended, by the caller's wish. */
    synchronized void remove(RunningPart part) {
        running.remove(part);
        part.forget();
    }

    private synchronized boolean closing() {
        return closing;
    }

    /** Stops every part, last started first; each is given its time and then killed. */
    @Override
    public void close() {
        List<RunningPart> parts;
        synchronized (this) {
            closing = true;
            parts = new ArrayList<>(running);
            running.clear();
        }
        parts.forEach(RunningPart::expectEnd);
        for (RunningPart part : parts) {
            if (part.isAlive()) {
                console.say("停止 " + part.title(), "stopping " + part.title());
            }
            part.stop();
        }
    }

    private static String indented(String tail) {
        return tail.lines()
                .map(line -> "    " + line)
                .reduce((a, b) -> a + System.lineSeparator() + b)
                .orElse("");
    }
}
