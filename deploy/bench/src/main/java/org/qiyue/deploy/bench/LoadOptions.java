package org.qiyue.deploy.bench;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.qiyue.deploy.local.Ports;

/**
 * How a load is wanted.
 *
 * @param filings the least number of filings; the contract that reaches it is filed to its end
 * @param seed what they are generated from
 * @param repetitions how often the load is measured, at least once
 * @param profile whether a repetition with a profiler follows, which is not counted
 * @param ports where the city under load listens
 * @param folder where it lives and the signed filings are kept
 * @param result the Markdown file to write
 */
record LoadOptions(int filings, long seed, int repetitions, boolean profile, Ports ports, Path folder, Path result) {

    static final int DEFAULT_FILINGS = 100_000;
    static final int DEFAULT_PORT_BASE = 19_000;

    private static final int MOST_FILINGS = 5_000_000;
    private static final int MOST_REPETITIONS = 20;

    LoadOptions {
        if (filings < 1 || filings > MOST_FILINGS) {
            throw new IllegalArgumentException("--filings is 1 to " + MOST_FILINGS + ", not " + filings);
        }
        if (repetitions < 1 || repetitions > MOST_REPETITIONS) {
            throw new IllegalArgumentException("--repetitions is 1 to " + MOST_REPETITIONS + ", not " + repetitions);
        }
        Objects.requireNonNull(ports);
        folder = folder.toAbsolutePath().normalize();
        result = result.toAbsolutePath().normalize();
    }

    /**
     * Reads the arguments.
     *
     * @param home the folder of this module, beside which results and data lie when nothing else is said
     * @throws IllegalArgumentException naming the first argument that is not understood
     */
    static LoadOptions read(List<String> arguments, Path home) {
        int filings = DEFAULT_FILINGS;
        long seed = 1;
        int repetitions = 3;
        boolean profile = true;
        int portBase = DEFAULT_PORT_BASE;
        Path folder = home.resolve(".bench");
        Path result = home.resolve("results/filing-load.md");
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String[] parts = rest.next().split("=", 2);
            switch (parts[0]) {
                case "--filings" -> filings = (int) number(parts, rest, MOST_FILINGS);
                case "--seed" -> seed = number(parts, rest, Long.MAX_VALUE);
                case "--repetitions" -> repetitions = (int) number(parts, rest, MOST_REPETITIONS);
                case "--port-base" -> portBase = (int) number(parts, rest, 65_535);
                case "--folder" -> folder = Path.of(value(parts, rest));
                case "--result" -> result = Path.of(value(parts, rest));
                case "--no-profile" -> profile = false;
                default -> throw new IllegalArgumentException("Unknown option " + parts[0]);
            }
        }
        return new LoadOptions(filings, seed, repetitions, profile, new Ports(portBase), folder, result);
    }

    private static String value(String[] parts, Iterator<String> rest) {
        String value = parts.length == 2 ? parts[1] : rest.hasNext() ? rest.next() : "";
        if (value.isBlank()) {
            throw new IllegalArgumentException("Option " + parts[0] + " needs a value");
        }
        return value;
    }

    private static long number(String[] parts, Iterator<String> rest, long most) {
        String value = value(parts, rest);
        try {
            long number = Long.parseLong(value);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // said below, as for a number out of range
        }
        throw new IllegalArgumentException("Option " + parts[0] + " cannot be \"" + value + "\"");
    }
}
