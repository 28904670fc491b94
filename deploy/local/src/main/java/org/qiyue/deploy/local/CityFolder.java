package org.qiyue.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** The folder in which a city lives: what lies where, readable by its owner alone. */
record CityFolder(Path root) {

    /** Marks a folder as a city's, so that nothing else is ever deleted. */
    private static final String MARK = "qiyue-city";

    /** The folder, made when missing. */
    static CityFolder open(Path root) {
        CityFolder folder = new CityFolder(root);
        try {
            if (!Files.exists(folder.mark())) {
                if (Files.isDirectory(root) && hasEntries(root)) {
                    throw new Refusal(
                            "文件夹 " + root + " 不是空的，也不是本地城市的文件夹。",
                            "Folder " + root + " is neither empty nor a local city's.");
                }
                createPrivate(root);
                Files.writeString(
                        folder.mark(), "Data, keys and logs of a local city; deploy/run --reset deletes them.\n");
            }
            for (Path inner : new Path[] {folder.data(), folder.keys(), folder.logs(), folder.run(), folder.state()}) {
                createPrivate(inner);
            }
            if (!Files.isWritable(folder.run())) {
                throw new IOException("not writable");
            }
        } catch (IOException unusable) {
            throw new Refusal(
                    "文件夹 " + root + " 不可写；请换用户运行，或用环境变量 QIYUE_CITY 另选一处。",
                    "Folder " + root + " cannot be written; run as its owner or name another by QIYUE_CITY.");
        }
        return folder;
    }

    boolean exists() {
        return Files.exists(mark());
    }

    private Path mark() {
        return root.resolve(MARK);
    }

    Path data() {
        return root.resolve("data");
    }

    Path keys() {
        return root.resolve("keys");
    }

    Path logs() {
        return root.resolve("logs");
    }

    /** Marks of what runs now. */
    Path run() {
        return root.resolve("run");
    }

    /** The simulation's own state. */
    Path state() {
        return root.resolve("simulation");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    Path charter() {
        return root.resolve("city.properties");
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** Deletes all but the folder itself and its mark of ownership; does nothing to a folder that is no city's. */
    void forget() {
        if (!exists()) {
            return;
        }
        try (Stream<Path> entries = Files.list(root)) {
            for (Path entry : entries.toList()) {
                if (!entry.equals(mark()) && !entry.equals(run())) {
                    delete(entry);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes a file so that nobody else can read it and that it is whole or absent. */
    static void writePrivately(Path file, byte[] content) {
        try {
            Path draft = Files.createTempFile(
                    file.getParent(),
                    ".draft",
                    null,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(draft, content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void createPrivate(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    /** Deletes a file or a folder with all in it; symbolic links are cut, not followed. */
    static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failed) throws IOException {
                if (failed != null) {
                    throw failed;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean hasEntries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isPresent();
        }
    }
}
