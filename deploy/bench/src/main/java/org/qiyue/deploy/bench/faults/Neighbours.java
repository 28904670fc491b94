package org.qiyue.deploy.bench.faults;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How the other platforms fare while one does harm, beside how they fared when it did none.
 *
 * @param harmful the platform
 * @param calm when it did nothing unusual
 * @param harmed when it did
 */
record Neighbours(String harmful, List<Span> calm, List<Span> harmed) {

    /** The matrix, row 24: their p99 may rise by a fifth. */
    static final double MOST = 1.2;

    /** Below this the hundredth part is a handful of filings. */
    private static final int LEAST = 300;

    /** A time, in milliseconds since 1970. */
    record Span(long from, long to) {
        boolean holds(long millis) {
            return millis >= from && millis < to;
        }
    }

    Neighbours {
        calm = List.copyOf(calm);
        harmed = List.copyOf(harmed);
    }

    /**
     * What a history says of them.
     *
     * @throws NotStruckException when they sent too little; that nobody answered them is no reason, but a loss
     */
    Comparison in(History history) {
        Latency before = waits(history, calm);
        Latency during = waits(history, harmed);
        if (Math.min(sent(history, calm), sent(history, harmed)) < LEAST) {
            throw new NotStruckException(LEAST + " filings of neighbours before and during it");
        }
        return new Comparison(before, during);
    }

    private long sent(History history, List<Span> spans) {
        return history.sent().stream().filter(neighbours(spans)).count();
    }

    private Latency waits(History history, List<Span> spans) {
        return Latency.of(history, neighbours(spans));
    }

    private Predicate<Sent> neighbours(List<Span> spans) {
        return filing -> !filing.platform().equals(harmful)
                && spans.stream().anyMatch(span -> span.holds(filing.appendedMillis()));
    }

    /** Their waits without the harm and with it. */
    record Comparison(Latency calm, Latency harmed) {

        boolean isBearable() {
            return harmed.p99() <= calm.p99() * MOST;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "neighbours' p99 %d ms before and between (%,d filings), %d ms during (%,d filings): %+.0f %%",
                    calm.p99(),
                    calm.filings(),
                    harmed.p99(),
                    harmed.filings(),
                    (harmed.p99() / (double) Math.max(1, calm.p99()) - 1) * 100);
        }
    }
}
