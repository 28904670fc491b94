package org.qiyue.registry.store.intake;

import java.util.HexFormat;
import java.util.Objects;

/**
 * The key of bytes that took no idempotency key (refused under A03 to A07, or quarantined).
 *
 * @param platformCode the topic's platform
 * @param contentDigest SM3 of the bytes, 64 hex digits, lower case
 */
public record ContentKey(String platformCode, String contentDigest) {

    public ContentKey {
        Objects.requireNonNull(platformCode, "platformCode");
        if (contentDigest.length() != 64) {
            throw new IllegalArgumentException("An SM3 digest has 64 hex digits");
        }
    }

    /** The key of a digest of 32 bytes. */
    public static ContentKey of(String platformCode, byte[] contentDigest) {
        return new ContentKey(platformCode, HexFormat.of().formatHex(contentDigest));
    }

    byte[] digestBytes() {
        return HexFormat.of().parseHex(contentDigest);
    }
}
