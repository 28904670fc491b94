package org.qiyue.ingest.service.rebuild;

import java.time.Instant;
import java.util.List;
import org.qiyue.registry.store.intake.FilingLog;

/**
 * Filings that were recorded in one transaction.
 *
 * @param at when they were decided
 * @param filings in the order of their numbers
 */
record LoggedBatch(Instant at, List<FilingLog.Entry> filings) {
    LoggedBatch {
        filings = List.copyOf(filings);
    }
}
