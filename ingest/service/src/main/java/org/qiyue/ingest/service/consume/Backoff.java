package org.qiyue.ingest.service.consume;

import java.time.Duration;

/** Pauses that double from a least to a most. */
final class Backoff {
    private final Duration least;
    private final Duration most;
    private Duration next;

    Backoff(Duration least, Duration most) {
        this.least = least;
        this.most = most;
        this.next = least;
    }

    Duration next() {
        Duration pause = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(most) > 0 ? most : doubled;
        return pause;
    }

    void reset() {
        next = least;
    }
}
