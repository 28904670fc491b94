package org.qiyue.registry.service.reveal;

import java.time.Duration;
import org.qiyue.registry.service.problem.Problem;

/**
 * What the database answers who asks for values in clear: still encrypted, and only when the outcome is OK.
 *
 * @param entryNo number of the entry that was written, whatever the outcome
 * @param outcome OK, or the name of a {@link Problem}
 * @param retryAfter after how long to ask again where it was asked too often, else null
 * @param worker blind index of the worker, to whom the values are bound
 * @param id the identifier; null where it was not asked for or is not on record, likewise the others
 * @param mobile the filing that told the mobile number
 */
record SealedValues(
        long entryNo,
        String outcome,
        Duration retryAfter,
        byte[] worker,
        byte[] id,
        byte[] name,
        byte[] birthDate,
        SealedMobile mobile) {

    boolean isGiven() {
        return outcome.equals("OK");
    }

    /**
     * A filing in which the mobile number stands.
     *
     * @param blind blind index of the number, by which it is told from others in the filing
     * @param cipher the encrypted filing
     * @param wrappedKey its data key, null once it was destroyed
     * @param digest digest of the filing
     */
    record SealedMobile(byte[] blind, byte[] cipher, byte[] wrappedKey, byte[] digest) {}
}
