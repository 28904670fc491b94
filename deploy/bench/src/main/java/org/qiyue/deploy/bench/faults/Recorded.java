package org.qiyue.deploy.bench.faults;

/**
 * A filing as the register holds it.
 *
 * @param filingNo rises in the order in which filings were recorded
 * @param digest SM3 of its bytes, hex
 * @param partition Kafka's id of its topic, and the partition
 * @param offset where it stood there
 * @param result as the register calls it
 */
record Recorded(long filingNo, String platform, String digest, String partition, long offset, String result) {}
