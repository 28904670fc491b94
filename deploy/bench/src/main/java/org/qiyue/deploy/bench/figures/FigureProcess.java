package org.qiyue.deploy.bench.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qiyue.deploy.bench.ProcessFigures;

/** A program that computes the figures and says how long it took, in a process of its own. */
final class FigureProcess {

    private static final long PATIENCE_HOURS = 3;
    private static final int MOST_TOLD = 40;
    private static final Pattern READY = Pattern.compile("ready ([0-9.]+) s after the start");
    private static final Pattern COMPUTED =
            Pattern.compile("computed in ([0-9.]+) s: ([0-9]+) observations, digest ([0-9a-f]{64})");

    private final Path log;
    private double startSeconds;
    private final List<Double> seconds = new ArrayList<>();
    private long observations;
    private String digest;
    private long peakKilobytes;

    private FigureProcess(Path log) {
        this.log = log;
    }

    /**
     * Runs it to its end.
     *
     * @param times how often it is to compute; it is asked nothing, but may wait for the end of what it can read after that
     * @param environment what it finds in its environment beside what this program has
     * @param log where it writes what else it has to say
     * @throws IOException when it fails, or comes to other figures another time
     */
    static FigureRun run(List<String> command, int times, Map<String, String> environment, Path log)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        Thread farewell = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(farewell);
        Executor later = CompletableFuture.delayedExecutor(PATIENCE_HOURS, TimeUnit.HOURS);
        CompletableFuture<Void> patience = CompletableFuture.runAsync(process::destroyForcibly, later);
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            FigureProcess read = new FigureProcess(log);
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (read.understands(line)) {
                    read.peakKilobytes = ProcessFigures.peakMemoryKilobytes(process.pid());
                }
                if (read.seconds.size() == times) {
                    process.getOutputStream().close();
                }
            }
            return read.run(process.waitFor());
        } finally {
            patience.cancel(false);
            process.destroyForcibly();
            Runtime.getRuntime().removeShutdownHook(farewell);
        }
    }

    private boolean understands(String line) throws IOException {
        Matcher ready = READY.matcher(line);
        if (ready.find()) {
            startSeconds = Double.parseDouble(ready.group(1));
        }
        Matcher computed = COMPUTED.matcher(line);
        if (!computed.find()) {
            return false;
        }
        seconds.add(Double.parseDouble(computed.group(1)));
        if (digest != null && !digest.equals(computed.group(3))) {
            throw new IOException("Other figures came out another time: " + digest + " and " + computed.group(3));
        }
        observations = Long.parseLong(computed.group(2));
        digest = computed.group(3);
        return true;
    }

    private FigureRun run(int exitCode) throws IOException {
        if (exitCode != 0) {
            List<String> told = Files.readAllLines(log);
            throw new IOException("The figures were not computed, exit code " + exitCode + ":\n"
                    + String.join("\n", told.subList(Math.max(0, told.size() - MOST_TOLD), told.size())));
        }
        return new FigureRun(startSeconds, seconds, observations, digest, peakKilobytes);
    }
}
