package org.qiyue.ingest.protocol;

import java.util.Objects;
import org.qiyue.registry.model.FilingKind;

/** A labour contract was amended (变更). {@code evidence} is null when absent. */
public record Amended(
        Envelope envelope,
        FilingBlock filing,
        EmployerKey employer,
        WorkerKey worker,
        AmendmentBlock amendment,
        EvidenceBlock evidence)
        implements ContractFiling {
    public Amended {
        Filing.requireKind(envelope, FilingKind.AMENDED);
        Objects.requireNonNull(filing);
        Objects.requireNonNull(employer);
        Objects.requireNonNull(worker);
        Objects.requireNonNull(amendment);
    }

    @Override
    public EmployerKey employerKey() {
        return employer;
    }

    @Override
    public WorkerKey workerKey() {
        return worker;
    }
}
