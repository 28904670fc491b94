package org.qiyue.ingest.protocol;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;

/**
 * The detached signature of an event or a receipt: SM2 with SM3 (GB/T 32918) over the exact bytes, user id
 * {@code 1234567812345678}, as Base64 of the DER form of (r, s). There is one form for a signature: padded
 * Base64 without white space, the shortest DER, nothing after it.
 */
public final class Sm2Signature {
    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 0x02;
    private static final int MAX_INTEGER_OCTETS = 33;

    private Sm2Signature() {}

    /** Signs once; for many signatures keep an {@link Sm2Signer}. */
    public static String sign(PrivateKey key, byte[] message) {
        return Sm2Signer.of(key).sign(message);
    }

    /** Verifies once; for many signatures keep an {@link Sm2Verifier}. */
    public static boolean verify(PublicKey key, byte[] message, String signature) {
        return Sm2Verifier.of(key).verify(message, signature);
    }

    /**
     * Whether a text can be a signature header at all: padded Base64 of something, without white space. What it
     * encodes may still be no signature, which then does not verify.
     */
    public static boolean isHeader(String text) {
        return octets(text) != null;
    }

    /** What a text encodes, or null when it is no padded Base64 of something. */
    private static byte[] octets(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            byte[] octets = Base64.getDecoder().decode(text);
            return Base64.getEncoder().encodeToString(octets).equals(text) ? octets : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Whether a text has the form of a signature; it may still belong to nobody. */
    static boolean isWellFormed(String signature) {
        return decode(signature) != null;
    }

    /** The two numbers, or null when the text does not have the form of a signature. */
    static BigInteger[] decode(String signature) {
        byte[] der = signature == null || signature.length() > 100 ? null : octets(signature);
        if (der == null || der.length < 2 || der[0] != SEQUENCE || der[1] != der.length - 2) {
            return null;
        }
        int firstEnd = integerEnd(der, 2);
        if (firstEnd < 0 || integerEnd(der, firstEnd) != der.length) {
            return null;
        }
        return new BigInteger[] {
            new BigInteger(Arrays.copyOfRange(der, 4, firstEnd)),
            new BigInteger(Arrays.copyOfRange(der, firstEnd + 2, der.length))
        };
    }

    /** The end of the DER integer that begins at {@code start}, or -1 when there is none in shortest form. */
    private static int integerEnd(byte[] der, int start) {
        if (start + 3 > der.length || der[start] != INTEGER) {
            return -1;
        }
        int length = der[start + 1];
        int value = start + 2;
        if (length < 1 || length > MAX_INTEGER_OCTETS || value + length > der.length) {
            return -1;
        }
        boolean padded =
                length > 1 && (der[value] == 0 && der[value + 1] >= 0 || der[value] == -1 && der[value + 1] < 0);
        return padded ? -1 : value + length;
    }

    static String encode(BigInteger r, BigInteger s) {
        ByteArrayOutputStream content = new ByteArrayOutputStream(72);
        for (BigInteger number : new BigInteger[] {r, s}) {
            byte[] octets = number.toByteArray();
            content.write(INTEGER);
            content.write(octets.length);
            content.write(octets, 0, octets.length);
        }
        ByteArrayOutputStream sequence = new ByteArrayOutputStream(74);
        sequence.write(SEQUENCE);
        sequence.write(content.size());
        sequence.write(content.toByteArray(), 0, content.size());
        return Base64.getEncoder().encodeToString(sequence.toByteArray());
    }
}
