package org.qiyue.ingest.protocol;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.util.BigIntegers;

/**
 * Multiples of one point of the SM2 curve, worked out once, so that any multiple is a sum of one entry for each digit of
 * the number, without a doubling (fixed-base windowing; Hankerson, Menezes, Vanstone, Guide to Elliptic Curve
 * Cryptography, 3.3.2). Entry {@code d} of window {@code i} is {@code d * 2^(width * i) + mask * 2^i} times the point, and
 * the masks are taken off the number beforehand. With a random mask no digit is a case of its own, and nobody can choose
 * a number on whose way two equal points would have to be added. Safe for use by many threads.
 */
final class Sm2Multiples {
    /** Words of an entry: x, then y, packed. */
    private static final int ENTRY = 2 * Sm2Field.PACKED;

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
        long[] entries = new long[windows * digits * ENTRY];
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
                int at = (window * digits + digit) * ENTRY;
                put(multiples[digit].getAffineXCoord().toBigInteger(), entries, at);
                put(multiples[digit].getAffineYCoord().toBigInteger(), entries, at + Sm2Field.PACKED);
            }
            base = base.timesPow2(width).normalize();
            masked = masked.twice();
        }
        BigInteger masks = mask.multiply(BigInteger.ONE.shiftLeft(windows).subtract(BigInteger.ONE));
        return new Sm2Multiples(width, windows, entries, Sm2Number.of(masks.mod(Sm2Domain.N)));
    }

    private static void put(BigInteger coordinate, long[] entries, int at) {
        Sm2Field.kept(Sm2Number.of(coordinate), entries, at);
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
        put(entries, ((window << width) + digit(rest, window)) * ENTRY, result, k);
    }

    /** Puts the entry of a window's digit at a place of an array, reading the same memory whatever the digit is. */
    void entrySecretly(long[] rest, int window, long[] result, int k) {
        long[] chosen = new long[ENTRY];
        choose(window, digit(rest, window), chosen);
        put(chosen, 0, result, k);
    }

    /**
     * Puts the entries of a window's digits, one for each number, at places of an array, reading the same memory whatever
     * the digits are. An entry is read once for all numbers, in loops that compilers make vector instructions of.
     *
     * @param rests what {@link #rest} gave for each number
     * @param k the place for the first number's entry
     * @param step how far the place for the next number's is
     */
    void entriesSecretly(long[][] rests, int window, long[] result, int k, int step) {
        int count = rests.length;
        long[] digits = new long[count];
        for (int number = 0; number < count; number++) {
            digits[number] = digit(rests[number], window);
        }
        long[][] chosen = new long[ENTRY][count];
        long[] masks = new long[count];
        int at = (window << width) * ENTRY;
        for (int candidate = 0; candidate < 1 << width; candidate++) {
            for (int number = 0; number < count; number++) {
                masks[number] = -((candidate ^ digits[number]) - 1 >>> 63);
            }
            for (int word = 0; word < ENTRY; word++) {
                addChosen(entries[at++], masks, chosen[word]);
            }
        }
        long[] entry = new long[ENTRY];
        for (int number = 0; number < count; number++) {
            for (int word = 0; word < ENTRY; word++) {
                entry[word] = chosen[word][number];
            }
            put(entry, 0, result, k + number * step);
        }
    }

    private static void addChosen(long value, long[] masks, long[] chosen) {
        for (int number = 0; number < masks.length; number++) {
            chosen[number] |= value & masks[number];
        }
    }

    private static void put(long[] packed, int at, long[] result, int k) {
        Sm2Field.unpack(packed, at, result, k);
        Sm2Field.unpack(packed, at + Sm2Field.PACKED, result, k + Sm2Field.WORDS);
    }

    private void choose(int window, int digit, long[] chosen) {
        Arrays.fill(chosen, 0);
        int at = (window << width) * ENTRY;
        for (int candidate = 0; candidate < 1 << width; candidate++) {
            long mask = (candidate ^ digit) - 1L >> 63;
            for (int word = 0; word < ENTRY; word++) {
                chosen[word] |= entries[at + word] & mask;
            }
            at += ENTRY;
        }
    }

    private int digit(long[] number, int window) {
        int bit = window * width;
        int word = bit >>> 6;
        int shift = bit & 63;
        long digit = number[word] >>> shift;
        if (shift + width > 64 && word + 1 < Sm2Number.WORDS) {
            digit |= number[word + 1] << 64 - shift;
        }
        return (int) digit & (1 << width) - 1;
    }
}
