package org.qiyue.registry.store;

import java.nio.charset.StandardCharsets;

/** The encrypted columns. A value decrypts only as the column it was encrypted for. */
public enum IdentifierField {
    /** registry.worker.id_cipher. */
    WORKER_ID("registry.worker.id"),
    /** registry.worker.name_cipher. */
    WORKER_NAME("registry.worker.name"),
    /** registry.worker.birth_cipher. */
    WORKER_BIRTH_DATE("registry.worker.birth");

    private final byte[] label;

    IdentifierField(String label) {
        this.label = label.getBytes(StandardCharsets.US_ASCII);
    }

    byte[] label() {
        return label;
    }
}
