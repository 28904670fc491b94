package org.qiyue.ingest.protocol;

/** A filing that reports the end of a contract. */
public sealed interface EndingFiling extends ContractFiling permits Rescinded, Terminated {
    /** How the contract ended. */
    EndingBlock ending();
}
