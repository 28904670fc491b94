package org.qiyue.deploy.bench;

import java.util.List;
import java.util.Map;

/** What a Java stack was working on, told by the first of these classes or packages that stands in it. */
final class Layers {

    static final String OTHER = "other";

    private static final String OWN = "org.qiyue.";

    private static final List<Map.Entry<String, String>> LAYERS = List.of(
            Map.entry("org.qiyue.ingest.protocol.Sm2Verifier", "SM2 verification of filings"),
            Map.entry("org.qiyue.ingest.protocol.Sm2Signature", "SM2 verification of filings"),
            Map.entry("org.qiyue.ingest.protocol.Sm2Signer", "SM2 signature of receipts"),
            Map.entry("org.qiyue.registry.store.FilingCipher", "SM4-GCM of the filing's bytes"),
            Map.entry("org.qiyue.registry.store.IdentifierCipher", "SM4-GCM of identifiers"),
            Map.entry("org.qiyue.registry.store.BlindIndex", "blind index (HMAC-SM3)"),
            Map.entry("org.qiyue.ingest.protocol.Sm3", "SM3 digests"),
            Map.entry("org.qiyue.ingest.protocol.FilingCodec", "reading the event (FilingCodec)"),
            Map.entry("org.qiyue.ingest.protocol.ReceiptCodec", "writing the receipt (ReceiptCodec)"),
            Map.entry("org.qiyue.ingest.rules.", "rules"),
            Map.entry("org.qiyue.registry.store.intake.IntakeReader", "reading the register"),
            Map.entry("org.qiyue.registry.store.intake.OutboxStore", "reading and marking the outbox"),
            Map.entry("org.qiyue.registry.store.intake.", "writing the register"),
            Map.entry("org.qiyue.ingest.service.record.OpenRisks", "reading the register"),
            Map.entry("org.qiyue.ingest.service.decide.", "decision (life cycle, versions)"),
            Map.entry("org.qiyue.ingest.service.publish.", "publishing receipts"),
            Map.entry("org.apache.kafka.clients.producer.", "Kafka producer"),
            Map.entry("org.apache.kafka.", "Kafka consumer and admin"),
            Map.entry("org.qiyue.ingest.service.", "ingest, the rest"),
            Map.entry("org.postgresql.", "PostgreSQL driver, the rest"));

    private Layers() {}

    /** @param frames {@code class.method} of each frame */
    static String of(List<String> frames) {
        for (Map.Entry<String, String> layer : LAYERS) {
            if (frames.stream().anyMatch(frame -> frame.startsWith(layer.getKey()))) {
                return layer.getValue();
            }
        }
        return OTHER;
    }

    /** The uppermost frame; of the JDK, with the nearest of the product's own below it, who alone can be changed. */
    static String uppermost(List<String> frames) {
        if (frames.isEmpty()) {
            return OTHER;
        }
        String first = frames.get(0);
        return first.startsWith("java.")
                ? frames.stream()
                        .filter(frame -> frame.startsWith(OWN))
                        .findFirst()
                        .map(frame -> first + " < " + frame.substring(OWN.length()))
                        .orElse(first)
                : first;
    }
}
