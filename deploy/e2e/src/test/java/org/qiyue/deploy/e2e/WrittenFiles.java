package org.qiyue.deploy.e2e;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every file that a program has in a folder while it works, kept by a hard link under a number: what the program removes can
 * be read afterwards, as it was at last.
 */
final class WrittenFiles implements AutoCloseable {
    private static final long PAUSE_MILLIS = 3;

    private final Path folder;
    private final Path kept;
    /** File and name: a file that is renamed is kept under both. */
    private final Set<String> known = new HashSet<>();

    private final Thread watching = new Thread(this::watch, "written-files");
    private int links;
    private volatile boolean ended;
    private volatile IOException failure;

    private WrittenFiles(Path folder, Path kept) {
        this.folder = folder;
        this.kept = kept;
    }

    /**
     * Begins to keep.
     *
     * @param kept an empty folder beside, on the same file system
     */
    static WrittenFiles in(Path folder, Path kept) throws IOException {
        Files.createDirectories(folder);
        Files.createDirectories(kept);
        WrittenFiles files = new WrittenFiles(folder, kept);
        files.watching.start();
        return files;
    }

    /** Ends keeping; gives the files with something in them, by the name that the program gave them. */
    Map<Path, List<Path>> end() throws IOException, InterruptedException {
        ended = true;
        watching.join();
        if (failure != null) {
            throw failure;
        }
        Map<Path, List<Path>> byName = new HashMap<>();
        try (Stream<Path> links = Files.list(kept)) {
            for (Path link : links.toList()) {
                if (Files.size(link) > 0) {
                    String name = link.getFileName().toString();
                    byName.computeIfAbsent(Path.of(name.substring(name.indexOf('-') + 1)), none -> new ArrayList<>())
                            .add(link);
                }
            }
        }
        return byName;
    }

    private void watch() {
        try {
            while (!ended) {
                Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                        keep(file, attributes);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException gone) {
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path directory, IOException gone) {
                        return FileVisitResult.CONTINUE;
                    }
                });
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (IOException e) {
            failure = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep(Path file, BasicFileAttributes attributes) throws IOException {
        String name = file.getFileName().toString();
        if (!known.add(attributes.fileKey() + " " + name)) {
            return;
        }
        Path link = kept.resolve(links++ + "-" + name);
        try {
            Files.createLink(link, file);
        } catch (NoSuchFileException gone) {
            known.remove(attributes.fileKey() + " " + name);
        }
    }

    @Override
    public void close() {
        ended = true;
    }
}
