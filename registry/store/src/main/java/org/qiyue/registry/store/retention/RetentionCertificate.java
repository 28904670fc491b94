package org.qiyue.registry.store.retention;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * Proof of what one run erased 销毁与去标识化证明. No value of a person stands in it.
 *
 * @param number from 1, without gaps
 * @param document canonical JSON (RFC 8785)
 * @param hash SM3 of the document in UTF-8, hexadecimal; the next certificate tells it
 * @param signature SM2 over the document, Base64; null where the run was given no key
 * @param certificateSerial of the certificate that verifies it, or null
 */
public record RetentionCertificate(
        long number, Instant issuedAt, String document, String hash, String signature, String certificateSerial) {

    /** What the first certificate tells of the one before. */
    public static final String NONE_BEFORE = "0".repeat(64);

    static String hash(String document) {
        SM3Digest digest = new SM3Digest();
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        digest.update(bytes, 0, bytes.length);
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return HexFormat.of().formatHex(hash);
    }
}
