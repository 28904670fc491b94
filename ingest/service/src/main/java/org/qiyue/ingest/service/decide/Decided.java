package org.qiyue.ingest.service.decide;

import java.util.List;
import java.util.Objects;
import org.qiyue.registry.store.intake.IntakeBatch;

/**
 * What was decided about a batch.
 *
 * @param batch its rows, all but the receipts
 * @param receipts the receipts, in order
 * @param tally the verdicts, counted
 */
public record Decided(IntakeBatch batch, List<DraftReceipt> receipts, Tally tally) {
    public Decided {
        Objects.requireNonNull(batch);
        Objects.requireNonNull(tally);
        receipts = List.copyOf(receipts);
    }
}
