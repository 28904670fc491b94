package org.qiyue.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What Linux knows about a running process: processor time and memory. */
public final class ProcessFigures {

    /** The kernel counts processor time for programs in hundredths of a second on every Linux (USER_HZ). */
    private static final long MICROS_A_TICK = 10_000;

    private static final Path PROCESSES = Path.of("/proc");

    private ProcessFigures() {}

    /** What the fields of {@code /proc/PID/stat} tell. */
    record Stat(String name, long parent, long ownMicros, long endedChildrenMicros) {

        /** @throws IllegalArgumentException when the line has not the form of proc(5) */
        static Stat read(String line) {
            // The name stands in brackets and may hold anything, brackets and blanks too.
            int open = line.indexOf('(');
            int close = line.lastIndexOf(')');
            String[] fields =
                    close < 0 ? new String[0] : line.substring(close + 2).split(" ");
            if (open < 0 || fields.length < 15) {
                throw new IllegalArgumentException("Not a line of /proc/PID/stat: " + line);
            }
            return new Stat(
                    line.substring(open + 1, close),
                    Long.parseLong(fields[1]),
                    (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MICROS_A_TICK,
                    (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * MICROS_A_TICK);
        }
    }

    /** The processor time a process has used, in microseconds. */
    static long micros(long pid) throws IOException {
        return stat(PROCESSES.resolve(pid + "/stat")).ownMicros();
    }

    /** The processor time of a process and of its children, ended ones included, in microseconds. */
    static long microsWithChildren(long pid) throws IOException {
        Stat parent = stat(PROCESSES.resolve(pid + "/stat"));
        long micros = parent.ownMicros() + parent.endedChildrenMicros();
        try (Stream<Path> processes = Files.list(PROCESSES)) {
            for (Path process : processes
                    .filter(path ->
                            Character.isDigit(path.getFileName().toString().charAt(0)))
                    .toList()) {
                try {
                    Stat stat = stat(process.resolve("stat"));
                    micros += stat.parent() == pid ? stat.ownMicros() : 0;
                } catch (IOException endedMeanwhile) {
                    // counted with the ended children next time
                }
            }
        }
        return micros;
    }

    /** Processor time of a process by thread name, numbers at its end left out, in microseconds. */
    static Map<String, Long> microsByThread(long pid) throws IOException {
        Map<String, Long> micros = new TreeMap<>();
        try (Stream<Path> threads = Files.list(PROCESSES.resolve(pid + "/task"))) {
            for (Path thread : threads.toList()) {
                try {
                    Stat stat = stat(thread.resolve("stat"));
                    micros.merge(stat.name().replaceAll("[-# ]*\\d+$", "").strip(), stat.ownMicros(), Long::sum);
                } catch (IOException endedMeanwhile) {
                    // a thread that is gone has no share worth telling
                }
            }
        }
        return micros;
    }

    /** The most memory a process has held at a time, in kilobytes. */
    public static long peakMemoryKilobytes(long pid) throws IOException {
        return Files.readAllLines(PROCESSES.resolve(pid + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private static Stat stat(Path file) throws IOException {
        return Stat.read(Files.readString(file));
    }
}
