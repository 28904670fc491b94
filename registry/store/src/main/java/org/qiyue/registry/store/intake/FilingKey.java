package org.qiyue.registry.store.intake;

import java.util.Objects;
import java.util.UUID;

/**
 * The idempotency key of a filing.
 *
 * @param platformCode the platform
 * @param filingId the event's id
 */
public record FilingKey(String platformCode, UUID filingId) {

    public FilingKey {
        Objects.requireNonNull(platformCode, "platformCode");
        Objects.requireNonNull(filingId, "filingId");
    }
}
