package org.qiyue.deploy.bench.pages;

import static org.qiyue.deploy.bench.CommandLine.demand;
import static org.qiyue.deploy.bench.CommandLine.number;
import static org.qiyue.deploy.bench.CommandLine.value;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.qiyue.deploy.local.Ports;

/**
 * How the pages are to be measured.
 *
 * @param employers how many employers the register has at least; contracts are some twelve times as many
 * @param pattern how many contracts are filed, of which the others are copies
 * @param seed what they are generated from
 * @param requests how many requests of a kind count in a repetition
 * @param repetitions how often each kind is measured
 * @param exports whether the exports are measured too
 * @param ports where the city listens
 * @param folder where its data lie; a register that stands there is used again
 * @param result where the result is written
 */
record PagesOptions(
        int employers,
        int pattern,
        long seed,
        int requests,
        int repetitions,
        boolean exports,
        Ports ports,
        Path folder,
        Path result) {

    static final int LEAST_EMPLOYERS = 1_000;
    private static final int DEFAULT_PORT_BASE = 19_000;

    PagesOptions {
        demand("--employers", employers, LEAST_EMPLOYERS, 5_000_000);
        demand("--pattern", pattern, 1_000, 200_000);
        demand("--requests", requests, 20, 10_000);
        demand("--repetitions", repetitions, 1, 20);
        folder = folder.toAbsolutePath().normalize();
        result = result.toAbsolutePath().normalize();
    }

    /**
     * Reads the arguments.
     *
     * @param home the folder of this module, in which results and data lie when nothing else is said
     * @throws IllegalArgumentException naming the first argument that is not understood
     */
    static PagesOptions read(List<String> arguments, Path home) {
        int employers = 1_000_000;
        int pattern = 24_000;
        long seed = 1;
        int requests = 300;
        int repetitions = 3;
        boolean exports = true;
        int portBase = DEFAULT_PORT_BASE;
        Path folder = home.resolve(".bench");
        Path result = home.resolve("results/api.md");
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--employers" -> employers = number(option, rest);
                case "--pattern" -> pattern = number(option, rest);
                case "--seed" -> seed = number(option, rest);
                case "--requests" -> requests = number(option, rest);
                case "--repetitions" -> repetitions = number(option, rest);
                case "--port-base" -> portBase = number(option, rest);
                case "--folder" -> folder = Path.of(value(option, rest));
                case "--result" -> result = Path.of(value(option, rest));
                case "--no-exports" -> exports = false;
                default -> throw new IllegalArgumentException("Unknown option " + option);
            }
        }
        return new PagesOptions(
                employers,
                pattern,
                seed,
                requests,
                repetitions,
                exports,
                new Ports(portBase),
                folder.resolve("pages-%d-%d-%d".formatted(employers, pattern, seed)),
                result);
    }
}
