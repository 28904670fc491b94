package org.qiyue.ingest.protocol;

import java.util.Objects;
import org.qiyue.registry.model.FilingKind;

/** A labour contract was renewed (续订). {@code dispatch} and {@code evidence} are null when absent. */
public record Renewed(
        Envelope envelope,
        FilingBlock filing,
        EmployerKey employer,
        WorkerKey worker,
        ContractBlock contract,
        RenewalBlock renewal,
        DispatchBlock dispatch,
        EvidenceBlock evidence)
        implements ContractFiling {
    public Renewed {
        Filing.requireKind(envelope, FilingKind.RENEWED);
        Objects.requireNonNull(filing);
        Objects.requireNonNull(employer);
        Objects.requireNonNull(worker);
        Objects.requireNonNull(contract);
        Objects.requireNonNull(renewal);
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
