package org.qiyue.deploy.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Measures the composed limit in a process that is begun for it, with the options of this one. */
final class LimitProcess {

    private static final long PATIENCE_MINUTES = 10;

    private final LimitQuestion question;

    LimitProcess(LimitQuestion question) {
        this.question = question;
    }

    /**
     * The limit now, for the rows and receipts that ingest has written last.
     *
     * @throws IOException when the process fails; what it said stands on standard error
     */
    Limit measure() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), LimitProgram.class.getName()));
        Path answer = Files.createTempFile(question.folder(), "limit", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(answer.toFile())
                .start();
        Thread farewell = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(farewell);
        try {
            try (OutputStream asked = process.getOutputStream()) {
                question.said().store(asked, null);
            }
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                throw new IOException("The limit was not measured within " + PATIENCE_MINUTES + " minutes");
            }
            if (process.exitValue() != 0) {
                throw new IOException(
                        "The limit was not measured, exit code " + process.exitValue() + "; why stands above");
            }
            return Limit.of(Files.readAllLines(answer, StandardCharsets.UTF_8));
        } finally {
            process.destroyForcibly();
            Runtime.getRuntime().removeShutdownHook(farewell);
            Files.delete(answer);
        }
    }
}
