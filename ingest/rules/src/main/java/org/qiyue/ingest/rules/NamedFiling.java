package org.qiyue.ingest.rules;

import java.time.Instant;
import java.util.Objects;

/**
 * The filing that a correction or withdrawal names.
 *
 * @param filingId its id
 * @param receivedAt its time of receipt
 * @param openRisk whether a RISK finding on it is still open
 */
public record NamedFiling(String filingId, Instant receivedAt, boolean openRisk) {

    public NamedFiling {
        Objects.requireNonNull(filingId, "filingId");
        Objects.requireNonNull(receivedAt, "receivedAt");
    }
}
