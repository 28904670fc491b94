package org.qiyue.deploy.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The programs of this module that load ingest, with the options they understand beside those of all. */
enum Program {
    LOAD("filing-load", 600_000, 3, Set.of("--filings", "--no-profile", "--no-peer")),
    LATENCY("filing-latency", 0, 3, Set.of("--rate", "--seconds", "--warm-up")),
    GROWTH("filing-growth", 40_000, 3, Set.of("--filings", "--contracts"));

    private final String command;
    private final int filings;
    private final int repetitions;
    private final Set<String> own;

    Program(String command, int filings, int repetitions, Set<String> own) {
        this.command = command;
        this.filings = filings;
        this.repetitions = repetitions;
        this.own = own;
    }

    /** A measurement with options that were understood. */
    @FunctionalInterface
    interface Measurement {
        /** @param command as it was called, for the report */
        void run(LoadOptions options, String command) throws Exception;
    }

    String command() {
        return command;
    }

    int filings() {
        return filings;
    }

    int repetitions() {
        return repetitions;
    }

    boolean understands(String option) {
        return own.contains(option) || Arrays.stream(values()).noneMatch(other -> other.own.contains(option));
    }

    /**
     * Measures.
     *
     * @return the exit code: 0 measured and written down; 1 failed; 2 not understood, or not possible as asked
     */
    int run(String[] arguments, Measurement measurement) {
        return CommandLine.run(
                command, List.of(arguments), (read, home) -> LoadOptions.read(this, read, home), (options, called) -> {
                    measurement.run(options, called);
                    return true;
                });
    }
}
