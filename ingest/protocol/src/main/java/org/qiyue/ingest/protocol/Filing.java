package org.qiyue.ingest.protocol;

import org.qiyue.registry.model.FilingKind;

/**
 * One filing: a fact about a contract ({@link ContractFiling}) or the repair of an earlier report
 * ({@link RepairFiling}). The blocks a kind requires are never null; a block that was absent from a
 * refused event is there with nothing in it.
 */
public sealed interface Filing permits ContractFiling, RepairFiling {
    /** Who files what, and when. */
    Envelope envelope();

    /** The circumstances of the report. */
    FilingBlock filing();

    /** The kind of this filing. */
    default FilingKind kind() {
        return envelope().kind();
    }

    /** Refuses an envelope of another kind. */
    static void requireKind(Envelope envelope, FilingKind kind) {
        if (envelope.kind() != kind) {
            throw new IllegalArgumentException("The envelope is of kind " + envelope.kind() + ", not " + kind);
        }
    }
}
