package org.qiyue.deploy.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads what is added to a log, line by line. */
final class LogFollower {

    private final Path log;
    private final Consumer<String> reader;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long position;

    LogFollower(Path log, Consumer<String> reader) {
        this.log = log;
        this.reader = reader;
    }

    /** Hands over every line that has become whole since the last call. */
    void advance() {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(file.length() - position, 1 << 20)];
            file.seek(position);
            file.readFully(bytes);
            position += bytes.length;
            for (byte b : bytes) {
                if (b == '\n') {
                    reader.accept(line.toString(StandardCharsets.UTF_8));
                    line.reset();
                } else {
                    line.write(b);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
