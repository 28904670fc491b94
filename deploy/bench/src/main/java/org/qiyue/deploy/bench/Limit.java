package org.qiyue.deploy.bench;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The composed limit of PERF-2: the parts that nobody can leave out, done one after the other.
 *
 * @param receiptSignature what a signature on each receipt costs, which the limit does not hold
 */
record Limit(List<Measured> parts, Measured receiptSignature) {

    Limit {
        parts = List.copyOf(parts);
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
