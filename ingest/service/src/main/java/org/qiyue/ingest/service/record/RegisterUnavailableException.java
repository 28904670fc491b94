package org.qiyue.ingest.service.record;

/**
 * The register cannot be reached or asks to try again. Whether the transaction under way took effect is unknown;
 * the offsets tell.
 */
public final class RegisterUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what the driver said. */
    public RegisterUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
