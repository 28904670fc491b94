package org.qiyue.ingest.service.decide;

import java.util.Iterator;
import java.util.List;

/**
 * Numbers taken from the register before a batch is decided. Some may stay unused, which leaves gaps.
 *
 * @param filings numbers for filings, rising
 * @param workers numbers for workers
 */
public record NumberSupply(Iterator<Long> filings, Iterator<Long> workers) {
    /** A supply of these numbers. */
    public static NumberSupply of(List<Long> filings, List<Long> workers) {
        return new NumberSupply(
                List.copyOf(filings).iterator(), List.copyOf(workers).iterator());
    }
}
