package org.qiyue.registry.store;

/** An encrypted value cannot be read: its key is not on the ring, or the value or its place was changed. */
public final class UnreadableCipherException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableCipherException(String message) {
        super(message);
    }

    UnreadableCipherException(String message, Throwable cause) {
        super(message, cause);
    }
}
