package org.qiyue.ingest.protocol;

import java.util.Objects;
import org.qiyue.registry.model.FilingKind;

/** A labour contract was concluded (订立). {@code dispatch} and {@code evidence} are null when absent. */
public record Concluded(
        Envelope envelope,
        FilingBlock filing,
        EmployerBlock employer,
        WorkerBlock worker,
        ContractBlock contract,
        DispatchBlock dispatch,
        EvidenceBlock evidence)
        implements ContractFiling {
    public Concluded {
        Filing.requireKind(envelope, FilingKind.CONCLUDED);
        Objects.requireNonNull(filing);
        Objects.requireNonNull(employer);
        Objects.requireNonNull(worker);
        Objects.requireNonNull(contract);
    }

    @Override
    public EmployerKey employerKey() {
        return employer.key();
    }

    @Override
    public WorkerKey workerKey() {
        return worker.key();
    }
}
