package org.qiyue.deploy.bench.faults;

import java.util.HashMap;
import java.util.Map;

/**
 * From the broker's having a filing to the broker's having its final receipt, by the broker's own clock.
 *
 * @param median in milliseconds
 * @param p99 in milliseconds
 */
record Latency(long median, long p99) {

    static Latency of(History history) {
        Map<String, Long> sent = new HashMap<>();
        history.sent().forEach(filing -> sent.put(filing.digest(), filing.appendedMillis()));
        long[] millis = history.received().stream()
                .filter(Received::isFinal)
                .filter(receipt -> sent.getOrDefault(receipt.digest(), 0L) > 0)
                .mapToLong(receipt -> receipt.appendedMillis() - sent.get(receipt.digest()))
                .sorted()
                .toArray();
        return new Latency(at(millis, 0.5), at(millis, 0.99));
    }

    private static long at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    }
}
