package org.qiyue.ingest.protocol;

/** A filing that reports a fact about a contract between an employer and a worker. */
public sealed interface ContractFiling extends Filing permits Concluded, Renewed, Amended, EndingFiling {
    /** The employer's key; its component is null when absent. */
    EmployerKey employerKey();

    /** The worker's key; its components are null when absent. */
    WorkerKey workerKey();

    /** The signed document, or null when the event has none. */
    EvidenceBlock evidence();
}
