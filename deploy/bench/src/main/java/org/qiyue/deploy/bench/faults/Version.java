package org.qiyue.deploy.bench.faults;

/**
 * A version of a contract.
 *
 * @param recordedMillis when it was registered, milliseconds since 1970
 */
record Version(String contractId, int version, long filingNo, long recordedMillis) {}
