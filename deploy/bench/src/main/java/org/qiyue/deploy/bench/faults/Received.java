package org.qiyue.deploy.bench.faults;

/**
 * A receipt as a platform finds it on its topic.
 *
 * @param partition of the topic
 * @param offset in the partition
 * @param appendedMillis when the broker appended it, milliseconds since 1970
 * @param receiptNo its id
 * @param digest the filing it answers: SM3 of those bytes, hex
 * @param result ACCEPTED, ACCEPTED_WITH_WARNINGS, REJECTED, or a provisional one
 * @param signed whether the bureau's signature is good
 * @param value its bytes; not copied
 */
record Received(
        String topic,
        int partition,
        long offset,
        long appendedMillis,
        String receiptNo,
        String digest,
        String result,
        boolean signed,
        byte[] value) {

    /** Whether no other answer to the filing follows. */
    boolean isFinal() {
        return !result.equals("HELD") && !result.equals("PENDING_APPROVAL");
    }
}
