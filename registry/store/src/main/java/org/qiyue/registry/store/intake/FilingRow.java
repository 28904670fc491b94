package org.qiyue.registry.store.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.store.SealedFiling;

/**
 * A filing as it arrived, and what was decided about it. Components marked "or null" may be absent.
 *
 * @param filingNo its number, from {@link IntakeTransaction#filingNumbers}
 * @param platformCode the topic's platform
 * @param filingId the event's id, or null where it is no UUID
 * @param kind its kind, or null where that cannot be read
 * @param contractNo the event's subject, or null
 * @param position where it lay in Kafka
 * @param receivedAt Kafka's append time
 * @param contentDigest SM3 of the exact bytes, 32 bytes
 * @param sealed the exact bytes, encrypted
 * @param signature the signature header, or null
 * @param certificateSerial the certificate header, or null
 * @param provisionalReceiptNo number of the provisional receipt, or null
 * @param backfill whether it is historic load
 * @param occurredOn legal date of the fact, or null
 * @param decision what was decided
 */
public record FilingRow(
        long filingNo,
        String platformCode,
        UUID filingId,
        FilingKind kind,
        String contractNo,
        KafkaPosition position,
        Instant receivedAt,
        byte[] contentDigest,
        SealedFiling sealed,
        String signature,
        String certificateSerial,
        String provisionalReceiptNo,
        boolean backfill,
        LocalDate occurredOn,
        Decision decision) {

    public FilingRow {
        Objects.requireNonNull(platformCode, "platformCode");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(sealed, "sealed");
        Objects.requireNonNull(decision, "decision");
        if (contentDigest.length != 32) {
            throw new IllegalArgumentException("An SM3 digest has 32 bytes");
        }
    }
}
