package org.qiyue.ingest.service.decide;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.qiyue.ingest.protocol.Sm3;
import org.qiyue.registry.store.intake.ContentKey;
import org.qiyue.registry.store.intake.FilingKey;
import org.qiyue.registry.store.intake.FilingResult;

/**
 * Numbers of the receipts for one event that holds its key: 128 bits of an SM3 digest over what the receipt answers, so that
 * the same event has the same receipt number however often, and by whichever instance, it is decided.
 */
final class ReceiptNumbers {
    private static final int OCTETS = 16;

    private final FilingKey key;
    private final String contentDigest;
    /** Of the final receipt: the number under which the key is taken is mostly that of the decision, too. */
    private String decided;

    ReceiptNumbers(FilingKey key, String contentDigest) {
        this.key = key;
        this.contentDigest = contentDigest;
    }

    /** Of the receipt with an outcome. */
    String of(FilingResult result) {
        return switch (result) {
            case HELD -> number("held");
            case PENDING_APPROVAL -> number("approval");
            case ACCEPTED, ACCEPTED_WITH_WARNINGS, REJECTED -> decided();
            case QUARANTINED -> throw new IllegalArgumentException("Quarantined bytes hold no key");
        };
    }

    /** Of the receipt for bytes that took no key. */
    static String refused(ContentKey content) {
        return number("refused", content.platformCode(), content.contentDigest());
    }

    private String decided() {
        if (decided == null) {
            decided = number("final");
        }
        return decided;
    }

    private String number(String outcome) {
        return number(outcome, key.platformCode(), key.filingId().toString(), contentDigest);
    }

    private static String number(String... parts) {
        byte[] digest = Sm3.digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, OCTETS);
    }
}
