package org.qiyue.ingest.rules;

import java.time.Instant;
import java.util.Objects;

/**
 * The filing that a correction or withdrawal names.
 *
 * @param platformCode the platform that filed it; ids are a platform's own
 * @param filingId its id
 * @param receivedAt its time of receipt, not of registration
 * @param openRisk whether a RISK finding on it is still open
 */
public record NamedFiling(String platformCode, String filingId, Instant receivedAt, boolean openRisk) {

    public NamedFiling {
        Objects.requireNonNull(platformCode, "platformCode");
        Objects.requireNonNull(filingId, "filingId");
        Objects.requireNonNull(receivedAt, "receivedAt");
    }
}
