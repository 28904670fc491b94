package org.qiyue.registry.service.paging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes the sort keys of a page's last row into an opaque text and reads them back, with an HMAC-SHA256 over keys and
 * purpose. The purpose (endpoint, filters, sort, caller's scope) is signed but not carried, so that a cursor opens only
 * under the very question it was given for.
 */
final class CursorSeal {
    private static final String ALGORITHM = "HmacSHA256";
    static final int KEY_BYTES = 32;
    private static final int TAG_BYTES = 16;
    private static final int MAX_CHARACTERS = 2048;
    private static final char ABSENT = '0';
    private static final char PRESENT = '1';

    private final SecretKeySpec key;

    /** Takes a key of at least 32 bytes. */
    CursorSeal(byte[] key) {
        if (key.length < KEY_BYTES) {
            throw new IllegalArgumentException("the cursor key has fewer than 32 bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The cursor for these keys, each of which may be null. */
    String close(String purpose, List<String> keys) {
        byte[] payload = write(keys);
        byte[] tag = tag(purpose, payload);
        byte[] all = ByteBuffer.allocate(TAG_BYTES + payload.length)
                .put(tag, 0, TAG_BYTES)
                .put(payload)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** The keys of a cursor, or nothing when it was not issued by this key for this purpose. */
    Optional<List<String>> open(String purpose, String cursor) {
        if (cursor.length() > MAX_CHARACTERS) {
            return Optional.empty();
        }
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (all.length < TAG_BYTES) {
            return Optional.empty();
        }
        byte[] payload = Arrays.copyOfRange(all, TAG_BYTES, all.length);
        byte[] expected = Arrays.copyOf(tag(purpose, payload), TAG_BYTES);
        return MessageDigest.isEqual(expected, Arrays.copyOf(all, TAG_BYTES))
                ? Optional.of(read(payload))
                : Optional.empty();
    }

    private byte[] tag(String purpose, byte[] payload) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] purposeBytes = purpose.getBytes(StandardCharsets.UTF_8);
            mac.update(ByteBuffer.allocate(Integer.BYTES)
                    .putInt(purposeBytes.length)
                    .flip());
            mac.update(purposeBytes);
            return mac.doFinal(payload);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    private static byte[] write(List<String> keys) {
        StringBuilder text = new StringBuilder();
        for (String each : keys) {
            if (each == null) {
                text.append(ABSENT);
            } else {
                text.append(PRESENT).append(each.length()).append(':').append(each);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> read(byte[] payload) {
        String text = new String(payload, StandardCharsets.UTF_8);
        List<String> keys = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == ABSENT) {
                keys.add(null);
                at++;
            } else {
                int colon = text.indexOf(':', at);
                int end = colon + 1 + Integer.parseInt(text.substring(at + 1, colon));
                keys.add(text.substring(colon + 1, end));
                at = end;
            }
        }
        return keys;
    }
}
