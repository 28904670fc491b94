package org.qiyue.ingest.protocol;

/**
 * The worker, by the key (劳动者标识). The components are the members of the block by their names on the wire;
 * a component is null when the member is absent or was not well-formed.
 *
 * @param idType 证件类型
 * @param idNumber 证件号码
 */
public record WorkerKey(String idType, String idNumber) {
    /** Without names, numbers and values, so that a stray log line tells nobody anything. */
    @Override
    public String toString() {
        return "WorkerKey[idType=" + idType + "]";
    }
}
