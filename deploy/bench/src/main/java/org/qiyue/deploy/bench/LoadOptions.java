package org.qiyue.deploy.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.qiyue.deploy.local.Ports;

/**
 * How a load is wanted.
 *
 * @param filings of a portion: the least number of filings; the contract that reaches it is filed to its end
 * @param seed what they are generated from
 * @param repetitions how often the load is measured, at least once
 * @param profile whether a repetition with a profiler follows, which is not counted
 * @param peer whether the peer of PERF-1 copies the same filings
 * @param rate of a steady load: filings a second
 * @param warmUp of a steady load: seconds that do not count
 * @param contracts of a register that grows: how many contracts it holds before each load, ascending; empty for one that does not grow
 * @param ports where the city under load listens
 * @param folder where it lives and the signed filings are kept
 * @param result the Markdown file to write
 */
record LoadOptions(
        int filings,
        long seed,
        int repetitions,
        boolean profile,
        boolean peer,
        int rate,
        int warmUp,
        List<Integer> contracts,
        Ports ports,
        Path folder,
        Path result) {

    static final int DEFAULT_PORT_BASE = 19_000;

    private static final int MOST_FILINGS = 5_000_000;
    private static final int MOST_REPETITIONS = 20;
    private static final int MOST_A_SECOND = 100_000;
    private static final int MOST_SECONDS = 86_400;
    private static final int MOST_CONTRACTS = 20_000_000;

    LoadOptions {
        if (filings < 1 || filings > MOST_FILINGS) {
            throw new IllegalArgumentException("--filings is 1 to " + MOST_FILINGS + ", not " + filings);
        }
        if (repetitions < 1 || repetitions > MOST_REPETITIONS) {
            throw new IllegalArgumentException("--repetitions is 1 to " + MOST_REPETITIONS + ", not " + repetitions);
        }
        if (rate < 1) {
            throw new IllegalArgumentException("--rate is 1 to " + MOST_A_SECOND + ", not " + rate);
        }
        contracts = contracts.stream().sorted().distinct().toList();
        if (contracts.size() == 1 || !contracts.isEmpty() && contracts.get(0) < 1) {
            throw new IllegalArgumentException("--contracts is two numbers of contracts or more, not " + contracts);
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
    static LoadOptions read(Program program, List<String> arguments, Path home) {
        int filings = program.filings();
        long seed = 1;
        int repetitions = program.repetitions();
        boolean profile = true;
        boolean peer = true;
        int rate = 300;
        int seconds = 120;
        int warmUp = 30;
        List<Integer> contracts = program == Program.GROWTH ? List.of(100_000, 10_000_000) : List.of();
        int portBase = DEFAULT_PORT_BASE;
        Path folder = home.resolve(".bench");
        Path result = home.resolve("results/" + program.command() + ".md");
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String[] parts = rest.next().split("=", 2);
            switch (program.understands(parts[0]) ? parts[0] : "") {
                case "--filings" -> filings = number(parts, rest, MOST_FILINGS);
                case "--seed" -> seed = number(parts[0], value(parts, rest), Long.MAX_VALUE);
                case "--repetitions" -> repetitions = number(parts, rest, MOST_REPETITIONS);
                case "--rate" -> rate = number(parts, rest, MOST_A_SECOND);
                case "--seconds" -> seconds = number(parts, rest, MOST_SECONDS);
                case "--warm-up" -> warmUp = number(parts, rest, MOST_SECONDS);
                case "--contracts" -> contracts = numbers(parts, rest, MOST_CONTRACTS);
                case "--port-base" -> portBase = number(parts, rest, 65_535);
                case "--folder" -> folder = Path.of(value(parts, rest));
                case "--result" -> result = Path.of(value(parts, rest));
                case "--no-profile" -> profile = false;
                case "--no-peer" -> peer = false;
                default -> throw new IllegalArgumentException("Unknown option " + parts[0]);
            }
        }
        if (program == Program.LATENCY) {
            filings = (int) Math.min(Integer.MAX_VALUE, (long) rate * (warmUp + seconds));
        }
        return new LoadOptions(
                filings,
                seed,
                repetitions,
                profile,
                peer,
                rate,
                warmUp,
                contracts,
                new Ports(portBase),
                folder,
                result);
    }

    /** How many portions of so many filings are signed: one is filed at a time, so that none is filed twice. */
    int portions() {
        return contracts.isEmpty() ? 1 : 1 + contracts.size() * repetitions;
    }

    private static String value(String[] parts, Iterator<String> rest) {
        String value = parts.length == 2 ? parts[1] : rest.hasNext() ? rest.next() : "";
        if (value.isBlank()) {
            throw new IllegalArgumentException("Option " + parts[0] + " needs a value");
        }
        return value;
    }

    private static int number(String[] parts, Iterator<String> rest, int most) {
        return (int) number(parts[0], value(parts, rest), most);
    }

    private static List<Integer> numbers(String[] parts, Iterator<String> rest, int most) {
        return Arrays.stream(value(parts, rest).split(","))
                .map(value -> (int) number(parts[0], value, most))
                .toList();
    }

    private static long number(String option, String value, long most) {
        try {
            long number = Long.parseLong(value);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // said below, as for a number out of range
        }
        throw new IllegalArgumentException("Option " + option + " cannot be \"" + value + "\"");
    }
}
