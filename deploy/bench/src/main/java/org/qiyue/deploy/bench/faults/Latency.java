package org.qiyue.deploy.bench.faults;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * From the broker's having a filing to the broker's having its final receipt, by the broker's own clock.
 *
 * @param median in milliseconds
 * @param p99 in milliseconds
 * @param filings how many
 */
record Latency(long median, long p99, int filings) {

    static Latency of(History history) {
        return of(history, filing -> true);
    }

    /** @param wanted which filings count */
    static Latency of(History history, Predicate<Sent> wanted) {
        Map<String, Long> sent = new HashMap<>();
        history.sent().stream().filter(wanted).forEach(filing -> sent.put(filing.digest(), filing.appendedMillis()));
        long[] millis = history.received().stream()
                .filter(Received::isFinal)
                .filter(receipt -> sent.getOrDefault(receipt.digest(), 0L) > 0)
                .mapToLong(receipt -> receipt.appendedMillis() - sent.get(receipt.digest()))
                .sorted()
                .toArray();
        return new Latency(at(millis, 0.5), at(millis, 0.99), millis.length);
    }

    private static long at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    }
}
