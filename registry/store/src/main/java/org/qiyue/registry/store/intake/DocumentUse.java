package org.qiyue.registry.store.intake;

import java.util.Objects;

/**
 * A document as one employer and worker have it.
 *
 * @param document digest of the document, 64 hex digits, lower case
 * @param creditCode the employer
 * @param workerId the worker's number; null for one whom the register does not know
 */
public record DocumentUse(String document, String creditCode, Long workerId) {
    public DocumentUse {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(creditCode, "creditCode");
    }
}
