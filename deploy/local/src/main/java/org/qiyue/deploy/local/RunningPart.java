package org.qiyue.deploy.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A program of the city while it runs, with its log and the mark by which a later launcher finds it. */
final class RunningPart {

    private static final int TAIL_BYTES = 8 * 1024;
    private static final int TAIL_LINES = 25;

    private final Part part;
    private final Process process;
    private final Path log;
    private final ProcessMark mark;
    private final Path marks;
    private volatile boolean endExpected;

    private RunningPart(Part part, Process process, Path log, ProcessMark mark, Path marks) {
        this.part = part;
        this.process = process;
        this.log = log;
        this.mark = mark;
        this.marks = marks;
    }

    /**
     * Starts the program in a session of its own, so that a Ctrl-C in the terminal reaches the launcher alone and the
     * parts are stopped in order.
     */
    static RunningPart start(Part part, int order, CityFolder city) {
        Path log = city.log(part.name());
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid")) || Files.isExecutable(Path.of("/bin/setsid"))) {
            command.add("setsid");
        }
        command.addAll(part.command());
        try {
            if (Files.exists(log)) {
                Files.move(log, city.log(part.name() + ".before"), StandardCopyOption.REPLACE_EXISTING);
            }
            CityFolder.writePrivately(log, new byte[0]);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(part.folder().toFile())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().keySet().removeIf(RunningPart::leaks);
            builder.environment().putAll(part.environment());
            Process process = builder.start();
            ProcessMark mark = ProcessMark.of(part.name(), order, process.toHandle());
            mark.write(city.run());
            return new RunningPart(part, process, log, mark, city.run());
        } catch (IOException failed) {
            throw new CityFailure(
                    part.title() + " 无法启动：" + failed.getMessage(),
                    part.title() + " cannot be started: " + failed.getMessage(),
                    failed);
        }
    }

    /** Settings of the caller's shell that would change how a part runs. */
    private static boolean leaks(String variable) {
        return variable.startsWith("QIYUE_")
                || variable.startsWith("KC_")
                || variable.startsWith("PG")
                || variable.startsWith("QUARKUS_")
                || variable.startsWith("KAFKA_")
                || variable.startsWith("SPARK_")
                || variable.equals("JAVA_TOOL_OPTIONS")
                || variable.equals("JDK_JAVA_OPTIONS")
                || variable.equals("CLASSPATH");
    }

    String name() {
        return part.name();
    }

    String title() {
        return part.title();
    }

    Part part() {
        return part;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** From now on its end is no failure. */
    void expectEnd() {
        endExpected = true;
    }

    boolean endIsExpected() {
        return endExpected;
    }

    /** Completed with the exit code when it ends. */
    CompletableFuture<Integer> end() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Asks it to end, waits as long as it may take, then kills it. */
    void stop() {
        endExpected = true;
        part.signal().stop(process.toHandle(), part.patience());
        // It is gone a moment before this program has heard of it.
        end().orTimeout(5, TimeUnit.SECONDS).exceptionally(unheard -> -1).join();
        mark.erase(marks);
    }

    /** Kills it at once, as a crash would. */
    void kill() {
        endExpected = true;
        process.destroyForcibly();
        process.onExit().join();
        mark.erase(marks);
    }

    void forget() {
        mark.erase(marks);
    }

    Path log() {
        return log;
    }

    /** The last lines of its log. */
    String tail() {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - TAIL_BYTES);
            file.seek(from);
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.readFully(bytes);
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return String.join(
                    System.lineSeparator(), lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
