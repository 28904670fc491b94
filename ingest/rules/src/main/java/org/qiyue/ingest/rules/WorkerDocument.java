package org.qiyue.ingest.rules;

/**
 * The document of a contract's worker as the registry has it, in clear. Never to be logged.
 *
 * @param idType code of list {@code id-type}
 * @param idNumber the document's number
 */
public record WorkerDocument(String idType, String idNumber) {

    /** Without the number, so that a stray log line tells nobody anything. */
    @Override
    public String toString() {
        return "WorkerDocument[idType=" + idType + "]";
    }
}
