package org.qiyue.ingest.protocol;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.raw.Nat256;
import org.bouncycastle.util.BigIntegers;

/**
 * Multiples of one point of the SM2 curve, worked out once, so that any multiple is a sum of one entry for each digit of
 * the number, without a doubling (fixed-base windowing; Hankerson, Menezes, Vanstone, Guide to Elliptic Curve
 * Cryptography, 3.3.2). Entry {@code d} of window {@code i} is {@code d * 2^(width * i) + mask * 2^i} times the point, and
 * the masks are taken off the number beforehand. With a random mask no digit is a case of its own, and nobody can choose
 * a number on whose way two equal points would have to be added. Safe for use by many threads.
 */
final class Sm2Multiples {
    private static final int BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int width;
    private final int windows;
    private final int[] entries;
    private final BigInteger masks;

    private Sm2Multiples(int width, int windows, int[] entries, BigInteger masks) {
        this.width = width;
        this.windows = windows;
        this.entries = entries;
        this.masks = masks;
    }

    /**
     * The multiples of a point.
     *
     * @param width bits of a digit, 1 to 8: more of them make fewer additions and a larger table (8: 512 KiB)
     */
    static Sm2Multiples of(ECPoint point, int width) {
        BigInteger mask = BigIntegers.createRandomInRange(BigInteger.ONE, Sm2Domain.N.subtract(BigInteger.ONE), RANDOM);
        int windows = (BITS + width - 1) / width;
        int digits = 1 << width;
        int[] entries = new int[windows * digits * Sm2Sum.POINT];
        ECPoint base = point.normalize();
        ECPoint masked = point.multiply(mask);
        for (int window = 0; window < windows; window++) {
            ECPoint[] multiples = new ECPoint[digits];
            multiples[0] = masked;
            for (int digit = 1; digit < digits; digit++) {
                multiples[digit] = multiples[digit - 1].add(base);
            }
            point.getCurve().normalizeAll(multiples);
            for (int digit = 0; digit < digits; digit++) {
                int at = (window * digits + digit) * Sm2Sum.POINT;
                put(multiples[digit].getAffineXCoord().toBigInteger(), entries, at);
                put(multiples[digit].getAffineYCoord().toBigInteger(), entries, at + Sm2Sum.WORDS);
            }
            base = base.timesPow2(width).normalize();
            masked = masked.twice();
        }
        BigInteger masks = mask.multiply(BigInteger.ONE.shiftLeft(windows).subtract(BigInteger.ONE));
        return new Sm2Multiples(width, windows, entries, masks.mod(Sm2Domain.N));
    }

    private static void put(BigInteger coordinate, int[] entries, int at) {
        System.arraycopy(Nat256.fromBigInteger(coordinate), 0, entries, at, Sm2Sum.WORDS);
    }

    /** Adds this many times the point, 0 to n - 1. What is read depends on the number, so it must be public. */
    void addTo(Sm2Sum sum, BigInteger number) {
        int[] rest = rest(number);
        for (int window = 0; window < windows; window++) {
            sum.add(entries, ((window << width) + digit(rest, window)) * Sm2Sum.POINT);
        }
    }

    /** Adds this many times the point, 0 to n - 1, reading the same memory whatever the number is. */
    void addSecretlyTo(Sm2Sum sum, BigInteger number) {
        int[] rest = rest(number);
        int[] chosen = new int[Sm2Sum.POINT];
        for (int window = 0; window < windows; window++) {
            choose(window, digit(rest, window), chosen);
            sum.add(chosen, 0);
        }
    }

    private void choose(int window, int digit, int[] chosen) {
        Arrays.fill(chosen, 0);
        int at = (window << width) * Sm2Sum.POINT;
        for (int candidate = 0; candidate < 1 << width; candidate++) {
            int mask = (candidate ^ digit) - 1 >> 31;
            for (int word = 0; word < Sm2Sum.POINT; word++) {
                chosen[word] |= entries[at + word] & mask;
            }
            at += Sm2Sum.POINT;
        }
    }

    private int[] rest(BigInteger number) {
        BigInteger rest = number.subtract(masks);
        return Nat256.fromBigInteger(rest.signum() < 0 ? rest.add(Sm2Domain.N) : rest);
    }

    private int digit(int[] number, int window) {
        int bit = window * width;
        int word = bit >>> 5;
        int shift = bit & 31;
        int digit = number[word] >>> shift;
        if (shift + width > 32 && word + 1 < Sm2Sum.WORDS) {
            digit |= number[word + 1] << 32 - shift;
        }
        return digit & (1 << width) - 1;
    }
}
