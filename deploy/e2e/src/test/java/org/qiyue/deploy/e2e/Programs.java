package org.qiyue.deploy.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs programs of other people as they are run by hand. */
final class Programs {

    /** The top of the source tree. */
    static final Path TOP = Path.of("..", "..").toAbsolutePath().normalize();

    private Programs() {}

    /** What a program said and how it ended. */
    record Ended(int code, String out, String err) {
        @Override
        public String toString() {
            return "exit code " + code + "\n" + out + err;
        }
    }

    /**
     * Runs a program at the top of the source tree until it ends.
     *
     * @throws IllegalStateException when it has not ended in time; it and its children are then killed
     */
    static Ended run(Duration time, Map<String, String> settings, List<String> command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("qiyue-e2e", ".out");
        Path err = Files.createTempFile("qiyue-e2e", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(TOP.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("QIYUE_"));
            builder.environment().putAll(settings);
            Process process = builder.start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(time.toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
            String said = Files.readString(out, StandardCharsets.UTF_8);
            String complained = Files.readString(err, StandardCharsets.UTF_8);
            if (!ended) {
                throw new IllegalStateException(
                        command.get(0) + " did not end within " + time + "\n" + said + complained);
            }
            return new Ended(process.exitValue(), said, complained);
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
