package org.qiyue.analytics.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

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

    /** Spark removes its own folders at the same time, so what has gone meanwhile is passed over. */
    private void remove() {
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    return removed(file);
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException incomplete) {
                    return removed(folder);
                }
            });
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static FileVisitResult removed(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException busy) {
            // A folder another thread still writes to: the hook at exit comes once more.
            path.toFile().deleteOnExit();
        }
        return FileVisitResult.CONTINUE;
    }
}
