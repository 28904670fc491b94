package org.qiyue.ingest.protocol;

import java.util.Objects;
import org.qiyue.registry.model.FilingKind;

/** An earlier report is withdrawn (撤回). */
public record Withdrawn(Envelope envelope, FilingBlock filing, WithdrawalBlock withdrawal) implements RepairFiling {
    public Withdrawn {
        Filing.requireKind(envelope, FilingKind.WITHDRAWN);
        Objects.requireNonNull(filing);
        Objects.requireNonNull(withdrawal);
    }

    @Override
    public String supersedesFilingId() {
        return withdrawal.supersedesFilingId();
    }
}
