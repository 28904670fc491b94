package org.qiyue.ingest.protocol;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.util.BigIntegers;

/**
 * Multiples of one point of the SM2 curve, worked out once, so that any multiple is a sum of one entry for each digit of
 * the number, without a doubling (fixed-base windowing; Hankerson, Menezes, Vanstone, Guide to Elliptic Curve
 * Cryptography, 3.3.2). Entry {@code d} of window {@code i} is {@code d * 2^(width * i) + mask * 2^i} times the point, and
 * the masks are taken off the number beforehand. With a random mask no digit is a case of its own, and nobody can choose
 * a number on whose way two equal points would have to be added. For secret numbers there is {@link Sm2SecretMultiples}.
 * Safe for use by many threads.
 */
final class Sm2Multiples {
    private static final int BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int width;
    private final int windows;
    private final long[] entries;
    private final long[] masks;

    private Sm2Multiples(int width, int windows, long[] entries, long[] masks) {
        this.width = width;
        this.windows = windows;
        this.entries = entries;
        this.masks = masks;
    }

    /**
     * The multiples of a point.
     *
     * @param width bits of a digit, 1 to 16: more of them make fewer additions and a larger table (8: 512 KiB)
     */
    static Sm2Multiples of(ECPoint point, int width) {
        BigInteger mask = BigIntegers.createRandomInRange(BigInteger.ONE, Sm2Domain.N.subtract(BigInteger.ONE), RANDOM);
        int windows = (BITS + width - 1) / width;
        int digits = 1 << width;
        long[] entries = new long[windows * digits * Sm2Entry.WORDS];
        ECPoint base = point.normalize();
        ECPoint masked = point.multiply(mask);
        for (int window = 0; window < windows; window++) {
            ECPoint[] multiples = new ECPoint[digits];
            multiples[0] = masked;
            for (int digit = 1; digit < digits; digit++) {
                multiples[digit] = multiples[digit - 1].add(base);
            }
            Sm2Entry.keep(multiples, entries, window * digits);
            base = base.timesPow2(width).normalize();
            masked = masked.twice();
        }
        BigInteger masks = mask.multiply(BigInteger.ONE.shiftLeft(windows).subtract(BigInteger.ONE));
        return new Sm2Multiples(width, windows, entries, Sm2Number.of(masks.mod(Sm2Domain.N)));
    }

    /** How many entries a multiple is the sum of. */
    int windows() {
        return windows;
    }

    /** The number, 0 to n - 1, of which the digits tell the entries. */
    long[] rest(long[] number) {
        return Sm2Number.difference(number, masks);
    }

    /** Puts the entry of a window's digit at a place of an array. What is read depends on the number: it must be public. */
    void entry(long[] rest, int window, long[] result, int k) {
        Sm2Entry.put(entries, ((window << width) + digit(rest, window)) * Sm2Entry.WORDS, result, k);
    }

    private int digit(long[] number, int window) {
        return (int) Sm2Number.bits(number, window * width, width);
    }
}
