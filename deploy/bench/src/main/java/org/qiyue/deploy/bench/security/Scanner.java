package org.qiyue.deploy.bench.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program that attacks, with its output in a file. */
final class Scanner {

    private Scanner() {}

    /**
     * Runs it to its end.
     *
     * @return whether it ended by itself with 0
     */
    static boolean run(List<String> command, Path output, Duration most) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(output.toFile())
                .start();
        try {
            return process.waitFor(most.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /**
     * What a program calls itself.
     *
     * @throws IllegalStateException when it is not installed
     */
    static String version(String program) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(program, "--version")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(60, TimeUnit.SECONDS);
            return said.lines()
                    .map(String::strip)
                    .filter(line -> line.matches("(?:" + program + "[- ]?)?(?i)(?:wapiti )?[0-9]+\\.[0-9].*"))
                    .reduce((one, other) -> other)
                    .orElse(said.strip());
        } catch (IOException missing) {
            throw new IllegalStateException(
                    "No " + program + " was found: install it (Debian: apt-get install " + program + ")", missing);
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            org.qiyue.deploy.local.CityFoundation.delete(folder);
        }
    }
}
