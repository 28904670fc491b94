package org.qiyue.registry.store.registers;

import java.util.List;

/**
 * What became of a file. When a line is refused, nothing of the file is loaded.
 *
 * @param register the register
 * @param fileDigest SM3 of the file, hex
 * @param outcome whether it was loaded
 * @param read lines with an entry
 * @param changed entries that are new or differ from what stood there
 * @param removed entries that were taken out
 * @param refused how many refusals there are
 * @param refusals the first of them, at most {@link #MOST_REFUSALS}
 */
public record LoadReport(
        Register register,
        String fileDigest,
        Outcome outcome,
        int read,
        int changed,
        int removed,
        int refused,
        List<LineRefusal> refusals) {

    /** As many refusals are listed. */
    public static final int MOST_REFUSALS = 1_000;

    /** Whether a file was loaded. */
    public enum Outcome {
        /** It was, and the load is recorded. */
        LOADED,
        /** The register was loaded last from a file of the same bytes; nothing was done. */
        ALREADY_LOADED,
        /** A line was refused; nothing was done. */
        REFUSED
    }

    public LoadReport {
        refusals = List.copyOf(refusals);
    }
}
