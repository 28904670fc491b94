package org.qiyue.deploy.bench.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.qiyue.deploy.local.LocalCity;

/** PostgreSQL's own load program: sends scripts in the registry's name, prepared, over as many sessions as asked. */
final class Pgbench {

    private static final String PROGRAM = "pgbench";
    private static final int MOST_MINUTES = 10;

    private final LocalCity city;
    private final String user;

    Pgbench(LocalCity city, String user) {
        this.city = city;
        this.user = user;
    }

    /**
     * What it calls itself.
     *
     * @throws IllegalStateException when it is not installed
     */
    static String version() throws InterruptedException {
        try {
            Process process = new ProcessBuilder(PROGRAM, "--version")
                    .redirectErrorStream(true)
                    .start();
            String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            process.waitFor(10, TimeUnit.SECONDS);
            return version;
        } catch (IOException missing) {
            throw new IllegalStateException("No pgbench was found: install PostgreSQL's client programs", missing);
        }
    }

    /**
     * Runs scripts in turn, drawn at random.
     *
     * @param scripts at most 128
     * @param warmUp transactions a session that do not count
     * @param counted transactions a session that do
     * @return how long each of these took
     */
    Waits run(List<String> scripts, int sessions, int warmUp, int counted) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("qiyue-pgbench");
        try {
            List<String> command = new ArrayList<>(List.of(PROGRAM, "-n", "-M", "prepared"));
            command.addAll(List.of("-c", Integer.toString(sessions), "-j", "1"));
            command.addAll(List.of("-t", Integer.toString(warmUp + counted)));
            command.addAll(List.of("-l", "--log-prefix=" + folder.resolve("waits")));
            for (int i = 0; i < scripts.size(); i++) {
                Path script = folder.resolve("page-%03d.sql".formatted(i));
                Files.writeString(script, scripts.get(i));
                command.addAll(List.of("-f", script.toString()));
            }
            String url = city.jdbcUrl();
            command.addAll(List.of(
                    "-h", "127.0.0.1", "-p", Integer.toString(city.ports().postgres()), "-U", user));
            command.add(url.substring(url.lastIndexOf('/') + 1));
            Path output = folder.resolve("output");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("PGPASSWORD", city.databasePassword(user));
            Process process = builder.start();
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
                throw new IOException("pgbench did not end in " + MOST_MINUTES + " minutes");
            }
            String said = Files.readString(output);
            if (process.exitValue() != 0 || said.contains("aborted")) {
                throw new IOException(
                        "pgbench failed: " + said.lines().limit(20).toList());
            }
            List<String> lines = new ArrayList<>();
            try (Stream<Path> logs = Files.list(folder)) {
                for (Path log : logs.filter(
                                file -> file.getFileName().toString().startsWith("waits"))
                        .toList()) {
                    lines.addAll(Files.readAllLines(log));
                }
            }
            return waits(lines, warmUp);
        } finally {
            delete(folder);
        }
    }

    /** Of a log's lines: session, number of the transaction from 1, microseconds, and more. */
    static Waits waits(List<String> lines, int warmUp) {
        return new Waits(lines.stream()
                .map(line -> line.split(" "))
                .filter(fields -> Integer.parseInt(fields[1]) > warmUp)
                .mapToLong(fields -> Long.parseLong(fields[2]))
                .toArray());
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
