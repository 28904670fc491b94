package org.qiyue.analytics.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The run's own folder for what Spark spills; removed when the run ends, however it ends short of a kill. */
final class WorkFolder implements AutoCloseable {

    private final Path path;
    private final Thread atExit = new Thread(this::remove, "remove-work-folder");

    private WorkFolder(Path path) {
        this.path = path;
    }

    static WorkFolder under(Path parent) {
        try {
            Files.createDirectories(parent);
            WorkFolder folder = new WorkFolder(
                    Files.createTempDirectory(parent, "qiyue-statistics-").toAbsolutePath());
            Runtime.getRuntime().addShutdownHook(folder.atExit);
            return folder;
        } catch (IOException refused) {
            throw new UncheckedIOException("no work folder can be made under " + parent, refused);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException exiting) {
            // The hook is running already and does the same.
        }
    }

    private void remove() {
        try (Stream<Path> inside = Files.walk(path)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException busy) {
            // What another hook of the same exit is removing at this moment needs no second attempt.
        }
    }
}
