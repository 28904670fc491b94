package org.qiyue.deploy.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program under test and what it started, as a crash, a freeze or a stop finds them. */
final class Child {

    private static final Duration AFTER_KILL = Duration.ofSeconds(20);
    private static final Set<ProcessHandle> STARTED = ConcurrentHashMap.newKeySet();

    static {
        // Also when the program that started them is told to end.
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> running().forEach(ProcessHandle::destroyForcibly), "children"));
    }

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    /** Starts a program; what it prints goes to the end of a file. */
    static Child start(List<String> command, Map<String, String> environment, Path log) throws IOException {
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment()
                .keySet()
                .removeIf(variable -> variable.matches("(QIYUE|QUARKUS|KAFKA|PG|JAVA_TOOL|JDK_JAVA).*"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        STARTED.add(process.toHandle());
        return new Child(process);
    }

    /** Programs started here, or by those, that still run. */
    static List<ProcessHandle> running() {
        return STARTED.stream()
                .flatMap(each -> Stream.concat(Stream.of(each), each.descendants()))
                .filter(ProcessHandle::isAlive)
                .distinct()
                .toList();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Its exit code; it has ended. */
    int exitCode() {
        return process.exitValue();
    }

    /** Waits for its end. */
    boolean ends(Duration within) throws InterruptedException {
        return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends it and all it started without notice, as kill -9 does. */
    void kill() throws InterruptedException {
        List<ProcessHandle> all = all();
        all.forEach(ProcessHandle::destroyForcibly);
        awaitEnd(all, AFTER_KILL);
    }

    /** Asks it to end by a signal of its own, and kills it when the time is over. */
    void stop(String signal, Duration patience) throws IOException, InterruptedException {
        List<ProcessHandle> all = all();
        if (process.isAlive()) {
            signal(List.of(process.toHandle()), signal);
        }
        if (!awaitEnd(all, patience)) {
            kill();
        }
    }

    /** It and all it started stand still, and their connections stay open. */
    void freeze() throws IOException, InterruptedException {
        signal(all(), "STOP");
    }

    /** It goes on as if no time had passed. */
    void thaw() throws IOException, InterruptedException {
        signal(all(), "CONT");
    }

    private List<ProcessHandle> all() {
        List<ProcessHandle> all = new ArrayList<>(List.of(process.toHandle()));
        process.descendants().forEach(all::add);
        return all;
    }

    private static void signal(List<ProcessHandle> processes, String signal) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal));
        processes.forEach(each -> command.add(Long.toString(each.pid())));
        // A child may have ended by itself meanwhile; kill then signals the others and says so.
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor(5, TimeUnit.SECONDS);
    }

    private static boolean awaitEnd(List<ProcessHandle> all, Duration within) throws InterruptedException {
        long until = System.nanoTime() + within.toNanos();
        while (all.stream().anyMatch(ProcessHandle::isAlive)) {
            if (System.nanoTime() > until) {
                return false;
            }
            Thread.sleep(20);
        }
        return true;
    }
}
