package org.qiyue.deploy.bench.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the faults are wanted.
 *
 * @param rows which rows of the matrix; empty means all there are
 * @param times how often each
 * @param rate filings a second
 * @param margin how long there is load before a fault and after its healing
 * @param pause how long what is frozen or cut off stays so
 * @param busiest how much of the cores, in percent, others may use when a repetition begins
 */
record FaultOptions(
        Set<Integer> rows,
        int times,
        int rate,
        Duration margin,
        Duration pause,
        int busiest,
        FaultPorts ports,
        Path folder,
        Path result) {

    static final int DEFAULT_PORT_BASE = 19_200;

    FaultOptions {
        rows = Set.copyOf(rows);
        if (times < 1 || times > 100) {
            throw new IllegalArgumentException("--times is 1 to 100, not " + times);
        }
        if (rate < 1 || rate > 2_000) {
            throw new IllegalArgumentException("--rate is 1 to 2000, not " + rate);
        }
        if (busiest < 1 || busiest > 100) {
            throw new IllegalArgumentException("--busiest is 1 to 100, not " + busiest);
        }
        Objects.requireNonNull(ports);
        folder = folder.toAbsolutePath().normalize();
        result = result.toAbsolutePath().normalize();
    }

    /**
     * Reads the arguments.
     *
     * @param home the folder of this module
     * @param known every row there is
     * @throws IllegalArgumentException naming the first argument that is not understood
     */
    static FaultOptions read(List<String> arguments, Path home, Set<Integer> known) {
        Set<Integer> rows = new TreeSet<>();
        int times = 3;
        int rate = 100;
        int margin = 5;
        int pause = 60;
        int busiest = 40;
        int portBase = DEFAULT_PORT_BASE;
        Path folder = home.resolve(".bench/faults");
        Path result = home.resolve("results/faults.md");
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String[] parts = rest.next().split("=", 2);
            switch (parts[0]) {
                case "--rows" -> rows.addAll(rows(value(parts, rest), known));
                case "--times" -> times = number(parts, rest);
                case "--rate" -> rate = number(parts, rest);
                case "--margin" -> margin = number(parts, rest);
                case "--pause" -> pause = number(parts, rest);
                case "--busiest" -> busiest = number(parts, rest);
                case "--port-base" -> portBase = number(parts, rest);
                case "--folder" -> folder = Path.of(value(parts, rest));
                case "--result" -> result = Path.of(value(parts, rest));
                default -> throw new IllegalArgumentException("Unknown option " + parts[0]);
            }
        }
        return new FaultOptions(
                rows,
                times,
                rate,
                Duration.ofSeconds(margin),
                Duration.ofSeconds(pause),
                busiest,
                new FaultPorts(portBase),
                folder,
                result);
    }

    private static Set<Integer> rows(String list, Set<Integer> known) {
        Set<Integer> rows = new TreeSet<>();
        for (String row : list.split(",")) {
            if (!row.matches("[0-9]{1,2}") || !known.contains(Integer.valueOf(row))) {
                throw new IllegalArgumentException("No row \"" + row + "\"; there are " + new TreeSet<>(known));
            }
            rows.add(Integer.valueOf(row));
        }
        return rows;
    }

    /** Whether a row is wanted. */
    boolean wants(int row) {
        return rows.isEmpty() || rows.contains(row);
    }

    private static String value(String[] parts, Iterator<String> rest) {
        String value = parts.length == 2 ? parts[1] : rest.hasNext() ? rest.next() : "";
        if (value.isBlank()) {
            throw new IllegalArgumentException("Option " + parts[0] + " needs a value");
        }
        return value;
    }

    private static int number(String[] parts, Iterator<String> rest) {
        String value = value(parts, rest);
        if (!value.matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException("Option " + parts[0] + " cannot be \"" + value + "\"");
        }
        return Integer.parseInt(value);
    }
}
