package org.qiyue.registry.service.job;

/** A job cannot be done, and trying again does not help. */
public final class JobFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /** For a reason of which the code is told to whoever asked. */
    public JobFailedException(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
