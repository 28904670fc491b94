package org.qiyue.ingest.protocol;

import org.bouncycastle.math.ec.ECPoint;

/**
 * Odd multiples of one point of the SM2 curve, worked out once, so that any multiple of it, or its negative, is a sum of one
 * entry for each digit of the number, without a doubling and in the same steps whatever the number is. An odd number is
 * written with odd digits, of either sign: none is zero, and a negative one takes the negative of an entry, so that half
 * as many are kept (Joye, Tunstall, Exponent recoding and regular exponentiation algorithms, 2009; Hankerson, Menezes,
 * Vanstone, Guide to Elliptic Curve Cryptography, 3.3.2). Entry {@code e} of window {@code i} is
 * {@code (2e + 1) * 2^(width * i)} times the point. Safe for use by many threads.
 */
final class Sm2SecretMultiples {
    private static final int BITS = 256;

    private final int width;
    private final int windows;
    private final int digits;
    private final long[] entries;

    private Sm2SecretMultiples(int width, int windows, long[] entries) {
        this.width = width;
        this.windows = windows;
        this.digits = 1 << width - 1;
        this.entries = entries;
    }

    /**
     * The multiples of a point.
     *
     * @param width bits of a digit, 1 to 16: more of them make fewer additions, and more to read for each
     */
    static Sm2SecretMultiples of(ECPoint point, int width) {
        int windows = (BITS + width - 1) / width;
        int digits = 1 << width - 1;
        long[] entries = new long[windows * digits * Sm2Entry.WORDS];
        ECPoint base = point.normalize();
        for (int window = 0; window < windows; window++) {
            ECPoint twice = base.twice();
            ECPoint[] multiples = new ECPoint[digits];
            multiples[0] = base;
            for (int digit = 1; digit < digits; digit++) {
                multiples[digit] = multiples[digit - 1].add(twice);
            }
            Sm2Entry.keep(multiples, entries, window * digits);
            base = base.timesPow2(width).normalize();
        }
        return new Sm2SecretMultiples(width, windows, entries);
    }

    /** How many entries a multiple is the sum of. */
    int windows() {
        return windows;
    }

    /**
     * What tells the digits of a number, 1 to n - 1, or of its negative modulo n, whichever is odd: half of it, rounded
     * down. The digit of window i, as d in {@code 2d + 1 - 2^width}, is the bits of that window, the uppermost bit of the
     * last one being set.
     */
    static long[] half(long[] number) {
        long[] negative = Sm2Number.difference(new long[Sm2Number.WORDS], number);
        long even = (number[0] & 1) - 1;
        long[] half = new long[Sm2Number.WORDS];
        long above = 0;
        for (int word = Sm2Number.WORDS - 1; word >= 0; word--) {
            long odd = negative[word] & even | number[word] & ~even;
            half[word] = odd >>> 1 | above << 63;
            above = odd;
        }
        return half;
    }

    /**
     * Puts the entries of a window's digits, one for each number, at places of an array, reading the same memory whatever
     * the digits are. An entry is read once for all numbers, in loops that compilers make vector instructions of.
     *
     * @param halves {@link #half} of each number
     * @param k the place for the first number's entry
     * @param step how far the place for the next number's is
     */
    void entries(long[][] halves, int window, long[] result, int k, int step) {
        int count = halves.length;
        long[] wanted = new long[count];
        long[] signs = new long[count];
        for (int number = 0; number < count; number++) {
            long digit = digit(halves[number], window);
            signs[number] = (digit >>> width - 1) - 1;
            wanted[number] = (digit ^ signs[number]) & digits - 1;
        }
        long[][] chosen = new long[Sm2Entry.WORDS][count];
        long[] masks = new long[count];
        int at = window * digits * Sm2Entry.WORDS;
        for (int candidate = 0; candidate < digits; candidate++) {
            for (int number = 0; number < count; number++) {
                masks[number] = -((candidate ^ wanted[number]) - 1 >>> 63);
            }
            for (int word = 0; word < Sm2Entry.WORDS; word++) {
                addChosen(entries[at++], masks, chosen[word]);
            }
        }
        long[] entry = new long[Sm2Entry.WORDS];
        for (int number = 0; number < count; number++) {
            for (int word = 0; word < Sm2Entry.WORDS; word++) {
                entry[word] = chosen[word][number];
            }
            Sm2Entry.put(entry, 0, result, k + number * step);
            Sm2Field.negate(signs[number], result, k + number * step + Sm2Field.WORDS);
        }
    }

    /** As {@link #entries}, for one number. */
    void entry(long[] half, int window, long[] result, int k) {
        long digit = digit(half, window);
        long sign = (digit >>> width - 1) - 1;
        long wanted = (digit ^ sign) & digits - 1;
        long[] chosen = new long[Sm2Entry.WORDS];
        int at = window * digits * Sm2Entry.WORDS;
        for (int candidate = 0; candidate < digits; candidate++) {
            long mask = (candidate ^ wanted) - 1 >> 63;
            for (int word = 0; word < Sm2Entry.WORDS; word++) {
                chosen[word] |= entries[at + word] & mask;
            }
            at += Sm2Entry.WORDS;
        }
        Sm2Entry.put(chosen, 0, result, k);
        Sm2Field.negate(sign, result, k + Sm2Field.WORDS);
    }

    private static void addChosen(long value, long[] masks, long[] chosen) {
        for (int number = 0; number < masks.length; number++) {
            chosen[number] |= value & masks[number];
        }
    }

    private long digit(long[] half, int window) {
        int top = window == windows - 1 ? digits : 0;
        return Sm2Number.bits(half, window * width, width) | top;
    }
}
