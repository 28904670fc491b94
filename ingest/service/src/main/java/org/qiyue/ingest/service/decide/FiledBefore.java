package org.qiyue.ingest.service.decide;

import java.time.Instant;
import java.util.Objects;

/**
 * What a correction or withdrawal needs to know of the filing it names.
 *
 * @param platformCode the platform that filed it
 * @param receivedAt its time of receipt
 * @param openRisk whether a RISK finding on it is open
 */
public record FiledBefore(String platformCode, Instant receivedAt, boolean openRisk) {
    public FiledBefore {
        Objects.requireNonNull(platformCode);
        Objects.requireNonNull(receivedAt);
    }
}
