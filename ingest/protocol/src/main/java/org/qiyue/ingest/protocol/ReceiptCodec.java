package org.qiyue.ingest.protocol;

/** Reads and writes receipts as the exact bytes of the wire. Safe for use by many threads. */
public final class ReceiptCodec {
    /**
     * Reads a receipt.
     *
     * @throws IllegalArgumentException when the bytes are not a receipt
     */
    public Receipt read(byte[] event) {
        throw new UnsupportedOperationException();
    }

    /** The bytes of a receipt's event: what the bureau signs and publishes. */
    public byte[] write(Receipt receipt) {
        throw new UnsupportedOperationException();
    }
}
