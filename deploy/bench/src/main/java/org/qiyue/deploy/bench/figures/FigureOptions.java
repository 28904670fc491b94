package org.qiyue.deploy.bench.figures;

import static org.qiyue.deploy.bench.CommandLine.demand;
import static org.qiyue.deploy.bench.CommandLine.number;
import static org.qiyue.deploy.bench.CommandLine.value;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * How the computation of figures is to be measured.
 *
 * @param contracts of how many contracts, ascending
 * @param seed what they are generated from
 * @param warm how often each program computes again after its first time
 * @param repetitions how often both programs are begun
 * @param heap of the statistics job, in megabytes; 0 for what {@link #heapFor} says
 * @param memory what DuckDB may take, in gigabytes
 * @param folder where the extracts lie, which are used again when they are there, and what is spilled
 * @param result where the result is written
 */
record FigureOptions(
        List<Integer> contracts, int seed, int warm, int repetitions, int heap, int memory, Path folder, Path result) {

    private static final int MOST_CONTRACTS = 50_000_000;
    private static final int BASE_HEAP = 1_024;
    private static final int CONTRACTS_A_MEGABYTE = 10_000;

    FigureOptions {
        contracts = contracts.stream().sorted().distinct().toList();
        contracts.forEach(each -> demand("--contracts", each, 1_000, MOST_CONTRACTS));
        demand("--seed", seed, 0, 100);
        demand("--warm", warm, 1, 20);
        demand("--repetitions", repetitions, 1, 20);
        demand("--heap", heap, 0, 65_536);
        demand("--duckdb-memory", memory, 1, 1_024);
        folder = folder.toAbsolutePath().normalize();
        result = result.toAbsolutePath().normalize();
    }

    /**
     * Reads the arguments.
     *
     * @param home the folder of this module, in which results and data lie when nothing else is said
     * @throws IllegalArgumentException naming the first argument that is not understood
     */
    static FigureOptions read(List<String> arguments, Path home) {
        List<Integer> contracts = List.of(1_000_000, 5_000_000, 12_000_000, 20_000_000);
        int seed = 1;
        int warm = 2;
        int repetitions = 3;
        int heap = 0;
        int memory = 10;
        Path folder = home.resolve(".bench");
        Path result = home.resolve("results/statistics.md");
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--contracts" -> contracts = numbers(option, value(option, rest));
                case "--seed" -> seed = number(option, rest);
                case "--warm" -> warm = number(option, rest);
                case "--repetitions" -> repetitions = number(option, rest);
                case "--heap" -> heap = number(option, rest);
                case "--duckdb-memory" -> memory = number(option, rest);
                case "--folder" -> folder = Path.of(value(option, rest));
                case "--result" -> result = Path.of(value(option, rest));
                default -> throw new IllegalArgumentException("Unknown option " + option);
            }
        }
        return new FigureOptions(
                contracts, seed, warm, repetitions, heap, memory, folder.resolve("statistics"), result);
    }

    /** The heap of the job for so many contracts, in megabytes: 1 GB, and 100 MB for each million. */
    int heapFor(int contractsOfSize) {
        return heap > 0 ? heap : BASE_HEAP + contractsOfSize / CONTRACTS_A_MEGABYTE;
    }

    private static List<Integer> numbers(String option, String values) {
        return Arrays.stream(values.split(","))
                .map(each -> number(option, List.of(each).iterator()))
                .toList();
    }
}
