package org.qiyue.ingest.client;

import java.util.Objects;
import org.qiyue.ingest.protocol.Receipt;
import org.qiyue.ingest.protocol.ReceiptSeal;

/**
 * A receipt as it was read from the platform's topic.
 *
 * @param receipt its content
 * @param event its exact bytes
 * @param seal the bureau's signature; keep it with the receipt, of which it is the proof
 * @param certificate header {@code qiyue-certificate}, empty when absent
 * @param authenticity what verifying the signature gave
 */
public record ReceivedReceipt(
        Receipt receipt, byte[] event, ReceiptSeal seal, String certificate, Authenticity authenticity) {
    /** What verifying a receipt's signature gave. */
    public enum Authenticity {
        /** The bureau's certificate is not at hand. */
        NOT_VERIFIED,
        /** The bureau's key made the signature over exactly these bytes. */
        GENUINE,
        /** It did not: do not rely on the receipt. */
        FALSE
    }

    public ReceivedReceipt {
        Objects.requireNonNull(receipt);
        Objects.requireNonNull(event);
        Objects.requireNonNull(seal);
        Objects.requireNonNull(certificate);
        Objects.requireNonNull(authenticity);
    }
}
