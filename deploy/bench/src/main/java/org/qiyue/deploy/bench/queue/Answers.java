package org.qiyue.deploy.bench.queue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qiyue.deploy.bench.pages.Waits;

/** What all people were answered, and how soon; safe for threads. */
final class Answers {

    private final long countsFrom;
    private final Map<Kind, List<Long>> micros = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<Integer, Long>> statuses = new EnumMap<>(Kind.class);
    private final List<Written> accepted = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    /** @param countsFrom from when on waits count, by {@link System#nanoTime} */
    Answers(long countsFrom) {
        this.countsFrom = countsFrom;
    }

    synchronized void answered(Kind kind, int status, long askedAt, long nanos) {
        statuses.computeIfAbsent(kind, each -> new TreeMap<>()).merge(status, 1L, Long::sum);
        if (askedAt >= countsFrom) {
            micros.computeIfAbsent(kind, each -> new ArrayList<>()).add(nanos / 1_000);
        }
    }

    synchronized void accepted(Written written) {
        accepted.add(written);
    }

    /** Something that must not happen to anybody: no answer, or one that is neither a success nor a lost race. */
    synchronized void failed(String what) {
        failures.add(what);
    }

    /** How long answers of a kind took; null where none counted. */
    synchronized Waits waits(Kind kind) {
        List<Long> of = micros.getOrDefault(kind, List.of());
        return of.isEmpty()
                ? null
                : new Waits(of.stream().mapToLong(Long::longValue).toArray());
    }

    /** How long all answers took. */
    synchronized Waits waits() {
        return new Waits(micros.values().stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .toArray());
    }

    /** How many answers of a kind had a status. */
    synchronized long count(Kind kind, int status) {
        return statuses.getOrDefault(kind, Map.of()).getOrDefault(status, 0L);
    }

    /** How many requests of a kind were answered. */
    synchronized long count(Kind kind) {
        return statuses.getOrDefault(kind, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    synchronized List<Written> accepted() {
        return List.copyOf(accepted);
    }

    synchronized List<String> failures() {
        return List.copyOf(failures);
    }
}
