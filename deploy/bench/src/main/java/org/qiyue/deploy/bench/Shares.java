package org.qiyue.deploy.bench;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each of several things was seen. */
final class Shares {

    private final Map<String, Long> counts = new HashMap<>();

    /** One thing and its part of the whole, 0 to 1. */
    record Share(String name, double part) {}

    void add(String name, long times) {
        counts.merge(name, times, Long::sum);
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The most frequent first; equal ones by name. */
    List<Share> top(int most) {
        double total = Math.max(1, total());
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(entry -> new Share(entry.getKey(), entry.getValue() / total))
                .toList();
    }
}
