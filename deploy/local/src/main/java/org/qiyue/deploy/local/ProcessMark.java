package org.qiyue.deploy.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A note on disk that a process runs for the city, so that it is found again after the launcher was killed.
 *
 * @param order the place in the order of starting
 * @param started when it started: a process that has its id but not its start is another
 */
record ProcessMark(String part, int order, long pid, Instant started) {

    private static final String SUFFIX = ".process";
    private static final Duration CLOCK_STEP = Duration.ofSeconds(2);

    static ProcessMark of(String part, int order, ProcessHandle process) {
        return new ProcessMark(
                part, order, process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** Every mark in a folder, last started first. */
    static List<ProcessMark> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<ProcessMark> marks = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(SUFFIX))
                    .forEach(file -> read(file).ifPresent(marks::add));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        marks.sort(Comparator.comparingInt(ProcessMark::order).reversed());
        return marks;
    }

    private static Optional<ProcessMark> read(Path file) {
        Properties content = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            content.load(reader);
            String name = file.getFileName().toString();
            return Optional.of(new ProcessMark(
                    name.substring(0, name.length() - SUFFIX.length()),
                    Integer.parseInt(content.getProperty("order")),
                    Long.parseLong(content.getProperty("pid")),
                    Instant.parse(content.getProperty("started"))));
        } catch (IOException | IllegalArgumentException | NullPointerException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    void write(Path folder) {
        String content = "order=" + order + "\npid=" + pid + "\nstarted=" + started + "\n";
        CityFolder.writePrivately(folder.resolve(part + SUFFIX), content.getBytes(StandardCharsets.UTF_8));
    }

    void erase(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(part + SUFFIX));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The process, if it still runs and is the one that was noted. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> handle.info()
                        .startInstant()
                        .map(instant -> Duration.between(instant, started).abs().compareTo(CLOCK_STEP) <= 0)
                        .orElse(false));
    }
}
