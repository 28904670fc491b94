package org.qiyue.deploy.bench.faults;

import java.util.Arrays;

/**
 * A receipt that the register has to publish.
 *
 * @param outboxNo rises in the order in which receipts are to be published
 * @param receiptNo the id of the receipt in {@code value}
 * @param value its bytes; not copied
 */
record Outgoing(long outboxNo, String topic, String receiptNo, byte[] value) {

    boolean isSame(byte[] other) {
        return Arrays.equals(value, other);
    }
}
