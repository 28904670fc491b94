package org.qiyue.ingest.protocol;

import java.math.BigInteger;

/**
 * Arithmetic modulo the prime p = 2^256 - 2^224 - 2^96 + 2^64 - 1 of the SM2 curve (GB/T 32918.5), in which a number stands
 * as five signed words of 53 bits, least significant first, and as its product with 2^265 (Montgomery, Modular
 * multiplication without trial division, 1985). Nothing here branches on a number.
 *
 * <p>A word may be out of its range for a while: {@link #subtract} carries nothing (lazy reduction; Guide to Elliptic
 * Curve Cryptography, 2.2 and 5.1). What {@link #multiply} and {@link #square} return has words in [0, 2^53), the last one
 * signed, and is in amount below that of the product divided by 2^265, plus p.
 */
final class Sm2Field {
    /** Words of a number. */
    static final int WORDS = 5;
    /** Words of a number below p that is kept, without bits to spare. */
    static final int PACKED = 4;

    private static final int BITS = 53;
    private static final long MASK = (1L << BITS) - 1;
    /** {@code high(a, b << UP)} is what a * b is above 2^55. */
    private static final int UP = 9;

    private static final int HIGH = 64 - UP;
    private static final int OVER = HIGH - BITS;
    /** p + 1 is 2 * Q * 2^(4 * 53) - Q * 2^53. */
    private static final long Q = (1L << 43) - (1L << 11);

    private static final BigInteger P = Sm2Domain.P;
    private static final BigInteger MONTGOMERY = BigInteger.ONE.shiftLeft(WORDS * BITS);
    private static final long[] PRIME = words(P);
    private static final long[] SQUARE = words(MONTGOMERY.multiply(MONTGOMERY).mod(P));
    private static final long[] PLAIN_ONE = words(BigInteger.ONE);
    private static final long[] ZERO = new long[WORDS];
    private static final long[] ONE = words(MONTGOMERY.mod(P));

    private Sm2Field() {}

    private static long[] words(BigInteger number) {
        long[] words = new long[WORDS];
        for (int word = 0; word < WORDS; word++) {
            words[word] = number.shiftRight(BITS * word).longValue() & MASK;
        }
        return words;
    }

    /** Puts the number 1 at a place of an array. */
    static void one(long[] result, int k) {
        System.arraycopy(ONE, 0, result, k, WORDS);
    }

    /** Takes a plain number below 2^256, four words of 64 bits, into the form in which it is reckoned with. */
    static void enter(long[] plain, long[] result, int k) {
        unpack(plain, 0, result, k);
        multiply(SQUARE, 0, result, k, result, k);
    }

    /** Puts a plain number below p in the form in which it is reckoned with, packed, at a place of an array. */
    static void kept(long[] plain, long[] packed, int k) {
        long[] entered = new long[WORDS];
        enter(plain, entered, 0);
        // Once more times 2^265, so that leaving, which brings it into [0, p), leaves it as it was.
        multiply(SQUARE, 0, entered, 0, entered, 0);
        System.arraycopy(leave(entered, 0), 0, packed, k, PACKED);
    }

    /** The plain number below p, four words of 64 bits. */
    static long[] leave(long[] a, int i) {
        long[] plain = new long[WORDS];
        plain(a, i, plain);
        long[] packed = new long[PACKED];
        pack(plain, 0, packed, 0);
        return packed;
    }

    /** Whether a number, below 2^264 in amount, is a multiple of p. */
    static boolean isZero(long[] a, int i) {
        long[] plain = new long[WORDS];
        plain(a, i, plain);
        return (plain[0] | plain[1] | plain[2] | plain[3] | plain[4]) == 0;
    }

    /** Divided by 2^265 a number below that is in [0, p]: it is one reduced by q * p, with q below 2^265. */
    private static void plain(long[] a, int i, long[] plain) {
        multiply(a, i, PLAIN_ONE, 0, plain, 0);
        long difference = 0;
        for (int word = 0; word < WORDS; word++) {
            difference |= plain[word] ^ PRIME[word];
        }
        long keep = (difference | -difference) >> 63;
        for (int word = 0; word < WORDS; word++) {
            plain[word] &= keep;
        }
    }

    /** Puts a number below 2^256 with words in their range at a place of an array where it takes four words. */
    static void pack(long[] a, int i, long[] packed, int k) {
        packed[k] = a[i] | a[i + 1] << 53;
        packed[k + 1] = a[i + 1] >>> 11 | a[i + 2] << 42;
        packed[k + 2] = a[i + 2] >>> 22 | a[i + 3] << 31;
        packed[k + 3] = a[i + 3] >>> 33 | a[i + 4] << 20;
    }

    /** Undoes {@link #pack}. */
    static void unpack(long[] packed, int i, long[] result, int k) {
        long p0 = packed[i];
        long p1 = packed[i + 1];
        long p2 = packed[i + 2];
        long p3 = packed[i + 3];
        result[k] = p0 & MASK;
        result[k + 1] = (p0 >>> 53 | p1 << 11) & MASK;
        result[k + 2] = (p1 >>> 42 | p2 << 22) & MASK;
        result[k + 3] = (p2 >>> 31 | p3 << 33) & MASK;
        result[k + 4] = p3 >>> 20;
    }

    /** Puts a - b at a place of an array, word by word. */
    static void subtract(long[] a, int i, long[] b, int j, long[] result, int k) {
        result[k] = a[i] - b[j];
        result[k + 1] = a[i + 1] - b[j + 1];
        result[k + 2] = a[i + 2] - b[j + 2];
        result[k + 3] = a[i + 3] - b[j + 3];
        result[k + 4] = a[i + 4] - b[j + 4];
    }

    /** Puts a + b at a place of an array, word by word. */
    static void add(long[] a, int i, long[] b, int j, long[] result, int k) {
        result[k] = a[i] + b[j];
        result[k + 1] = a[i + 1] + b[j + 1];
        result[k + 2] = a[i + 2] + b[j + 2];
        result[k + 3] = a[i + 3] + b[j + 3];
        result[k + 4] = a[i + 4] + b[j + 4];
    }

    /** Makes a number its negative, word by word, where the sign is -1, and leaves it where it is 0. */
    static void negate(long sign, long[] a, int i) {
        for (int word = i; word < i + WORDS; word++) {
            a[word] = (a[word] ^ sign) - sign;
        }
    }

    /** Brings the words of a number into their range; the last one takes what is over. */
    static void carry(long[] a, int i) {
        long c = a[i];
        a[i] = c & MASK;
        c = a[i + 1] + (c >> BITS);
        a[i + 1] = c & MASK;
        c = a[i + 2] + (c >> BITS);
        a[i + 2] = c & MASK;
        c = a[i + 3] + (c >> BITS);
        a[i + 3] = c & MASK;
        a[i + 4] += c >> BITS;
    }

    /**
     * Puts the product of two numbers at a place of an array, which may be a factor's.
     *
     * @param a a number with words below 2^57 in amount
     * @param b a number with words below 2^54 in amount
     */
    static void multiply(long[] a, int i, long[] b, int j, long[] result, int k) {
        multiplyDifference(a, i, ZERO, 0, b, j, result, k);
    }

    /**
     * Puts (a - minus) * b at a place of an array, which may be a factor's.
     *
     * <p>A column of the product is kept as two sums: of the products modulo 2^64, and of what each is above 2^55. The
     * second taken off the first leaves the rest of the column exactly, so that no carry has to be looked for.
     *
     * @param a with minus taken off, a number with words below 2^57 in amount
     * @param b a number with words below 2^54 in amount
     */
    static void multiplyDifference(long[] a, int i, long[] minus, int h, long[] b, int j, long[] result, int k) {
        long a0 = a[i] - minus[h];
        long b0 = b[j];
        long u0 = b0 << UP;
        long a1 = a[i + 1] - minus[h + 1];
        long b1 = b[j + 1];
        long u1 = b1 << UP;
        long a2 = a[i + 2] - minus[h + 2];
        long b2 = b[j + 2];
        long u2 = b2 << UP;
        long a3 = a[i + 3] - minus[h + 3];
        long b3 = b[j + 3];
        long u3 = b3 << UP;
        long a4 = a[i + 4] - minus[h + 4];
        long b4 = b[j + 4];
        long u4 = b4 << UP;
        reduce(
                a0 * b0,
                high(a0, u0),
                a0 * b1 + a1 * b0,
                high(a0, u1) + high(a1, u0),
                a0 * b2 + a1 * b1 + a2 * b0,
                high(a0, u2) + high(a1, u1) + high(a2, u0),
                a0 * b3 + a1 * b2 + a2 * b1 + a3 * b0,
                high(a0, u3) + high(a1, u2) + high(a2, u1) + high(a3, u0),
                a0 * b4 + a1 * b3 + a2 * b2 + a3 * b1 + a4 * b0,
                high(a0, u4) + high(a1, u3) + high(a2, u2) + high(a3, u1) + high(a4, u0),
                a1 * b4 + a2 * b3 + a3 * b2 + a4 * b1,
                high(a1, u4) + high(a2, u3) + high(a3, u2) + high(a4, u1),
                a2 * b4 + a3 * b3 + a4 * b2,
                high(a2, u4) + high(a3, u3) + high(a4, u2),
                a3 * b4 + a4 * b3,
                high(a3, u4) + high(a4, u3),
                a4 * b4,
                high(a4, u4),
                result,
                k);
    }

    /**
     * Puts the square of a number at a place of an array, which may be the number's.
     *
     * @param a a number with words below 2^54 in amount
     */
    static void square(long[] a, int i, long[] result, int k) {
        long a0 = a[i];
        long a1 = a[i + 1];
        long a2 = a[i + 2];
        long a3 = a[i + 3];
        long a4 = a[i + 4];
        long d0 = a0 << 1;
        long d1 = a1 << 1;
        long d2 = a2 << 1;
        long d3 = a3 << 1;
        long u0 = a0 << UP;
        long u1 = a1 << UP;
        long u2 = a2 << UP;
        long u3 = a3 << UP;
        long u4 = a4 << UP;
        reduce(
                a0 * a0,
                high(a0, u0),
                d0 * a1,
                high(d0, u1),
                d0 * a2 + a1 * a1,
                high(d0, u2) + high(a1, u1),
                d0 * a3 + d1 * a2,
                high(d0, u3) + high(d1, u2),
                d0 * a4 + d1 * a3 + a2 * a2,
                high(d0, u4) + high(d1, u3) + high(a2, u2),
                d1 * a4 + d2 * a3,
                high(d1, u4) + high(d2, u3),
                d2 * a4 + a3 * a3,
                high(d2, u4) + high(a3, u3),
                d3 * a4,
                high(d3, u4),
                a4 * a4,
                high(a4, u4),
                result,
                k);
    }

    private static long high(long a, long b) {
        return Math.multiplyHigh(a, b);
    }

    /**
     * Divides nine columns, the low and the high sum of each, by 2^265 modulo p. As p is -1 modulo 2^53, the multiple of p
     * that clears a column is the column itself. A method of its own, because the compiler then keeps more in registers.
     */
    private static void reduce(
            long l0,
            long m0,
            long l1,
            long m1,
            long l2,
            long m2,
            long l3,
            long m3,
            long l4,
            long m4,
            long l5,
            long m5,
            long l6,
            long m6,
            long l7,
            long m7,
            long l8,
            long m8,
            long[] result,
            int k) {
        long c = l0 - (m0 << HIGH);
        long q = c & MASK;
        long l = q * Q;
        long m = high(q, Q << UP);
        l1 -= l;
        m1 -= m;
        l4 += l + l;
        m4 += m + m;
        c = l1 - (m1 << HIGH) + (m0 << OVER) + (c >> BITS);
        q = c & MASK;
        l = q * Q;
        m = high(q, Q << UP);
        l2 -= l;
        m2 -= m;
        l5 += l + l;
        m5 += m + m;
        c = l2 - (m2 << HIGH) + (m1 << OVER) + (c >> BITS);
        q = c & MASK;
        l = q * Q;
        m = high(q, Q << UP);
        l3 -= l;
        m3 -= m;
        l6 += l + l;
        m6 += m + m;
        c = l3 - (m3 << HIGH) + (m2 << OVER) + (c >> BITS);
        q = c & MASK;
        l = q * Q;
        m = high(q, Q << UP);
        l4 -= l;
        m4 -= m;
        l7 += l + l;
        m7 += m + m;
        c = l4 - (m4 << HIGH) + (m3 << OVER) + (c >> BITS);
        q = c & MASK;
        l = q * Q;
        m = high(q, Q << UP);
        l5 -= l;
        m5 -= m;
        l8 += l + l;
        m8 += m + m;
        c = l5 - (m5 << HIGH) + (m4 << OVER) + (c >> BITS);
        result[k] = c & MASK;
        c = l6 - (m6 << HIGH) + (m5 << OVER) + (c >> BITS);
        result[k + 1] = c & MASK;
        c = l7 - (m7 << HIGH) + (m6 << OVER) + (c >> BITS);
        result[k + 2] = c & MASK;
        c = l8 - (m8 << HIGH) + (m7 << OVER) + (c >> BITS);
        result[k + 3] = c & MASK;
        result[k + 4] = (m8 << OVER) + (c >> BITS);
    }

    /** Puts 1/a at a place of an array that is not a's, and 0 for 0: a^(p-2), whose steps are the same for any number. */
    static void invert(long[] a, int i, long[] result, int k) {
        long[] ones = new long[6 * WORDS];
        int ones3 = 0;
        int ones15 = WORDS;
        int ones30 = 2 * WORDS;
        int ones31 = 3 * WORDS;
        int ones32 = 4 * WORDS;
        int t = 5 * WORDS;
        power(a, i, 1, a, i, ones, t);
        power(ones, t, 1, a, i, ones, ones3);
        power(ones, ones3, 3, ones, ones3, ones, t);
        power(ones, t, 6, ones, t, ones, ones15);
        power(ones, ones15, 3, ones, ones3, ones, ones15);
        power(ones, ones15, 15, ones, ones15, ones, ones30);
        power(ones, ones30, 1, a, i, ones, ones31);
        power(ones, ones31, 1, a, i, ones, ones32);
        power(ones, ones31, 33, ones, ones32, ones, t);
        power(ones, t, 32, ones, ones32, ones, t);
        power(ones, t, 32, ones, ones32, ones, t);
        power(ones, t, 32, ones, ones32, ones, t);
        power(ones, t, 64, ones, ones32, ones, t);
        power(ones, t, 30, ones, ones30, ones, t);
        power(ones, t, 2, a, i, result, k);
    }

    /** a^(2^squarings) * b, neither of which may stand where the result goes, but for a. */
    private static void power(long[] a, int i, int squarings, long[] b, int j, long[] result, int k) {
        long[] square = new long[WORDS];
        square(a, i, square, 0);
        for (int squaring = 1; squaring < squarings; squaring++) {
            square(square, 0, square, 0);
        }
        multiply(b, j, square, 0, result, k);
    }
}
