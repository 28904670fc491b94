package org.qiyue.deploy.bench;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The composed limit of PERF-2: the parts that nobody can leave out, done one after the other.
 *
 * @param receiptSignature what a signature on each receipt costs, which the limit does not hold
 */
record Limit(List<Measured> parts, Measured receiptSignature) {

    private static final String MARK = "measured ";

    Limit {
        parts = List.copyOf(parts);
    }

    /**
     * What {@link #lines} said; lines of anything else, as of a library's log, are passed over.
     *
     * @throws IllegalArgumentException where a part is missing or there is one too many
     */
    static Limit of(List<String> lines) {
        List<String> said = lines.stream()
                .filter(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()))
                .toList();
        List<Measured> measured = said.stream().skip(1).map(Measured::of).toList();
        if (said.isEmpty() || measured.size() != Integer.parseInt(said.get(0))) {
            throw new IllegalArgumentException("Not a whole limit: " + lines);
        }
        int last = measured.size() - 1;
        return new Limit(measured.subList(0, last), measured.get(last));
    }

    /** How many lines follow, then the parts and, last, the signature, a line each. */
    List<String> lines() {
        Stream<String> measured =
                Stream.concat(parts.stream(), Stream.of(receiptSignature)).map(Measured::line);
        return Stream.concat(Stream.of(Integer.toString(parts.size() + 1)), measured)
                .map(line -> MARK + line)
                .toList();
    }

    /** Filings a second if the parts were done one after the other, each on all cores. */
    double rate() {
        return 1e6 / wallMicrosEach();
    }

    /** The same with a signature on each receipt. */
    double signedRate() {
        return 1e6 / (wallMicrosEach() + receiptSignature.wallMicrosEach());
    }

    /** Processor time of the parts for one filing. */
    double cpuMicrosEach() {
        return parts.stream().mapToDouble(Measured::cpuMicrosEach).sum();
    }

    /** Both measurements of the same parts as one: the mean of their times, weighted by what was done. */
    Limit and(Limit other) {
        if (parts.size() != other.parts.size()) {
            throw new IllegalArgumentException("Not the same parts: " + parts + " and " + other.parts);
        }
        return new Limit(
                IntStream.range(0, parts.size())
                        .mapToObj(i -> parts.get(i).and(other.parts.get(i)))
                        .toList(),
                receiptSignature.and(other.receiptSignature));
    }

    private double wallMicrosEach() {
        return parts.stream().mapToDouble(Measured::wallMicrosEach).sum();
    }
}
