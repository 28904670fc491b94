package org.qiyue.ingest.protocol;

import java.util.Objects;
import org.qiyue.registry.model.FilingKind;

/** An earlier report is corrected (更正). */
public record Corrected(Envelope envelope, FilingBlock filing, CorrectionBlock correction) implements RepairFiling {
    public Corrected {
        Filing.requireKind(envelope, FilingKind.CORRECTED);
        Objects.requireNonNull(filing);
        Objects.requireNonNull(correction);
    }

    @Override
    public String supersedesFilingId() {
        return correction.supersedesFilingId();
    }
}
