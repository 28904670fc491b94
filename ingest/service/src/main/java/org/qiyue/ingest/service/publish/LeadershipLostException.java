package org.qiyue.ingest.service.publish;

/** Another instance publishes, or this one cannot prove that it still may. */
final class LeadershipLostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LeadershipLostException(String message) {
        super(message);
    }
}
