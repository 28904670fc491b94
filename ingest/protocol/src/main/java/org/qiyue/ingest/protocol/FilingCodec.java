package org.qiyue.ingest.protocol;

/** Reads and writes filings as the exact bytes of the wire. Safe for use by many threads. */
public final class FilingCodec {
    /** Reads an event; never throws on account of what the bytes say. */
    public FilingReading read(byte[] event) {
        throw new UnsupportedOperationException();
    }

    /** The bytes of a filing's event. */
    public byte[] write(Filing filing) {
        throw new UnsupportedOperationException();
    }
}
