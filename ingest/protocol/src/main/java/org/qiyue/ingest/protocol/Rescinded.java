package org.qiyue.ingest.protocol;

import java.util.Objects;
import org.qiyue.registry.model.FilingKind;

/** A labour contract was rescinded (解除). {@code evidence} is null when absent. */
public record Rescinded(
        Envelope envelope,
        FilingBlock filing,
        EmployerKey employer,
        WorkerKey worker,
        EndingBlock ending,
        EvidenceBlock evidence)
        implements EndingFiling {
    public Rescinded {
        Filing.requireKind(envelope, FilingKind.RESCINDED);
        Objects.requireNonNull(filing);
        Objects.requireNonNull(employer);
        Objects.requireNonNull(worker);
        Objects.requireNonNull(ending);
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
