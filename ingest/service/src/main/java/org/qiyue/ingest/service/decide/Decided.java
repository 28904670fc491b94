package org.qiyue.ingest.service.decide;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qiyue.registry.store.intake.FilingResult;
import org.qiyue.registry.store.intake.IntakeBatch;

/**
 * What was decided about a batch.
 *
 * @param batch its rows, all but the receipts
 * @param receipts the receipts, in order
 * @param counts filings by result; filings released or refused after a hold count once more
 * @param repeats filings that were there before, so that nothing happened
 */
public record Decided(IntakeBatch batch, List<DraftReceipt> receipts, Map<FilingResult, Integer> counts, int repeats) {
    public Decided {
        Objects.requireNonNull(batch);
        receipts = List.copyOf(receipts);
        counts = Map.copyOf(counts);
    }
}
