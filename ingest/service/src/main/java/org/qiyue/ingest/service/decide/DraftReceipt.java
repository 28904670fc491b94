package org.qiyue.ingest.service.decide;

import java.util.Objects;
import org.qiyue.ingest.protocol.Receipt;

/**
 * A receipt to be written, signed and published.
 *
 * @param platformCode whose topic it goes to
 * @param receipt what it says
 */
public record DraftReceipt(String platformCode, Receipt receipt) {
    public DraftReceipt {
        Objects.requireNonNull(platformCode);
        Objects.requireNonNull(receipt);
    }

    /** The key of its record. */
    public String key() {
        return receipt.filingId() == null ? receipt.receiptNo() : receipt.filingId();
    }
}
