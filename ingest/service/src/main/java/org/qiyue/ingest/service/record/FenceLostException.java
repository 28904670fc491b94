package org.qiyue.ingest.service.record;

/** Another instance has moved an offset of this batch; nothing of the batch was written. */
public final class FenceLostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FenceLostException(String message) {
        super(message);
    }
}
