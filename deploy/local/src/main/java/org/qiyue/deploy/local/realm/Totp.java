package org.qiyue.deploy.local.realm;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time passwords (RFC 6238): six digits, thirty seconds, HMAC-SHA-1, as every authenticator app makes
 * them.
 */
public final class Totp {

    /** How long a code is current, in seconds. */
    public static final int PERIOD = 30;

    private static final int DIGITS = 6;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    /** The period in which an instant lies, counted from 1970. */
    public static long period(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), PERIOD);
    }

    /**
     * The code of a period.
     *
     * @param secret in base 32 (RFC 4648) without padding
     * @throws IllegalArgumentException when the secret is not in base 32
     */
    public static String code(String secret, long period) {
        return code(decoded(secret), period, DIGITS);
    }

    /** Section 5.3 of RFC 4226, with the period for a counter. */
    static String code(byte[] key, long period, int digits) {
        byte[] hash = hmac(key, ByteBuffer.allocate(Long.BYTES).putLong(period).array());
        int offset = hash[hash.length - 1] & 0xf;
        int truncated = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
        return String.format(Locale.ROOT, "%0" + digits + "d", truncated % (long) Math.pow(10, digits));
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] decoded(String base32) {
        ByteBuffer bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
        int bits = 0;
        int held = 0;
        for (char letter : base32.toCharArray()) {
            int value = BASE32.indexOf(letter);
            if (value < 0) {
                throw new IllegalArgumentException("Not base 32");
            }
            held = held << 5 | value;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (held >> bits));
                held &= (1 << bits) - 1;
            }
        }
        return bytes.array();
    }
}
