package org.qiyue.ingest.service.decide;

import java.nio.charset.StandardCharsets;
import org.qiyue.ingest.protocol.Sm3;
import org.qiyue.registry.store.intake.ContentKey;
import org.qiyue.registry.store.intake.FilingKey;
import org.qiyue.registry.store.intake.FilingResult;

/**
 * Numbers of receipts: 128 bits of an SM3 digest over what the receipt answers, so that the same event has the same
 * receipt number however often, and by whichever instance, it is decided.
 */
final class ReceiptNumbers {
    private static final int DIGITS = 32;

    private ReceiptNumbers() {}

    /** Of the final receipt for an event that holds its key. */
    private static String decided(FilingKey key, String contentDigest) {
        return number("final", key.platformCode(), key.filingId().toString(), contentDigest);
    }

    /** Of the receipt that says an event is held. */
    private static String held(FilingKey key, String contentDigest) {
        return number("held", key.platformCode(), key.filingId().toString(), contentDigest);
    }

    /** Of the receipt that says an event waits for the bureau. */
    private static String approval(FilingKey key, String contentDigest) {
        return number("approval", key.platformCode(), key.filingId().toString(), contentDigest);
    }

    /** Of the receipt with an outcome. */
    static String of(FilingResult result, FilingKey key, String contentDigest) {
        return switch (result) {
            case HELD -> held(key, contentDigest);
            case PENDING_APPROVAL -> approval(key, contentDigest);
            case ACCEPTED, ACCEPTED_WITH_WARNINGS, REJECTED -> decided(key, contentDigest);
            case QUARANTINED -> throw new IllegalArgumentException("Quarantined bytes hold no key");
        };
    }

    /** Of the receipt for bytes that took no key. */
    static String refused(ContentKey content) {
        return number("refused", content.platformCode(), content.contentDigest());
    }

    private static String number(String... parts) {
        return Sm3.hex(String.join("\n", parts).getBytes(StandardCharsets.UTF_8))
                .substring(0, DIGITS);
    }
}
