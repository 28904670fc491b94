package org.qiyue.ingest.protocol;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteOrder;

/**
 * Arithmetic modulo the order n of the SM2 curve's generator (GB/T 32918.5), with numbers of four words of 64 bits, least
 * significant first. Nothing here branches on a number.
 */
final class Sm2Number {
    static final int WORDS = 4;

    private static final VarHandle OCTETS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int HALVES = 2 * WORDS;
    private static final long HALF = 0xffffffffL;
    static final long[] N = of(Sm2Domain.N);
    /** -1/n modulo 2^32. */
    private static final long CLEARING =
            Sm2Domain.N.modInverse(BigInteger.ONE.shiftLeft(32)).negate().intValue() & HALF;

    private Sm2Number() {}

    /** The words of a number in [0, 2^256). */
    static long[] of(BigInteger number) {
        long[] words = new long[WORDS];
        for (int word = 0; word < WORDS; word++) {
            words[word] = number.shiftRight(64 * word).longValue();
        }
        return words;
    }

    /** The words of the number that 32 octets are, most significant first. */
    static long[] of(byte[] octets, int at) {
        long[] words = new long[WORDS];
        for (int word = 0; word < WORDS; word++) {
            words[word] = (long) OCTETS.get(octets, at + 8 * (WORDS - 1 - word));
        }
        return words;
    }

    /** The number that words are. */
    static BigInteger toBigInteger(long[] number) {
        byte[] octets = new byte[8 * WORDS];
        for (int word = 0; word < WORDS; word++) {
            OCTETS.set(octets, 8 * (WORDS - 1 - word), number[word]);
        }
        return new BigInteger(1, octets);
    }

    /**
     * Bits of a number, those beyond its 256 being 0.
     *
     * @param from the lowest of them, below 256
     * @param width how many, at most 63
     */
    static long bits(long[] number, int from, int width) {
        int word = from >>> 6;
        int shift = from & 63;
        long bits = number[word] >>> shift;
        if (shift + width > 64 && word + 1 < WORDS) {
            bits |= number[word + 1] << 64 - shift;
        }
        return bits & (1L << width) - 1;
    }

    static boolean isZero(long[] a) {
        return (a[0] | a[1] | a[2] | a[3]) == 0;
    }

    /** Whether a number is in [1, n-1]. */
    static boolean isInRange(long[] a) {
        return !isZero(a) && isBelow(a, N);
    }

    /** Whether a is below b. */
    static boolean isBelow(long[] a, long[] b) {
        return subtract(a, b, new long[WORDS]) != 0;
    }

    /** A number below 2^256, which is below 2n, modulo n. */
    static long[] reduced(long[] a) {
        long[] result = new long[WORDS];
        addMasked(result, N, subtract(a, N, result));
        return result;
    }

    /** a + b modulo n, both of them below n. */
    static long[] sum(long[] a, long[] b) {
        long[] result = new long[WORDS];
        long carry = add(a, b, result);
        long borrow = subtract(result, N, result);
        addMasked(result, N, borrow & carry - 1);
        return result;
    }

    /** a - b modulo n, both of them below n. */
    static long[] difference(long[] a, long[] b) {
        long[] result = new long[WORDS];
        addMasked(result, N, subtract(a, b, result));
        return result;
    }

    /** a + b, and the carry out of it, 0 or 1. */
    static long add(long[] a, long[] b, long[] result) {
        long carry = 0;
        for (int word = 0; word < WORDS; word++) {
            long x = a[word];
            long y = b[word];
            long sum = x + y + carry;
            carry = (x & y | (x | y) & ~sum) >>> 63;
            result[word] = sum;
        }
        return carry;
    }

    /** a - b, and -1 when something had to be borrowed for it, else 0. */
    private static long subtract(long[] a, long[] b, long[] result) {
        long borrow = 0;
        for (int word = 0; word < WORDS; word++) {
            long x = a[word];
            long y = b[word];
            long difference = x - y + borrow;
            borrow = (~x & y | (~x | y) & difference) >> 63;
            result[word] = difference;
        }
        return borrow;
    }

    private static void addMasked(long[] a, long[] b, long mask) {
        long carry = 0;
        for (int word = 0; word < WORDS; word++) {
            long x = a[word];
            long y = b[word] & mask;
            long sum = x + y + carry;
            carry = (x & y | (x | y) & ~sum) >>> 63;
            a[word] = sum;
        }
    }

    /**
     * a * b / 2^256 modulo n, both of them below n (Montgomery 1985, in words of 32 bits, a row at a time): with b kept as
     * its product with 2^256, a * b.
     */
    static long[] montgomeryProduct(long[] a, long[] b) {
        long[] t = new long[HALVES + 1];
        for (int row = 0; row < HALVES; row++) {
            long factor = half(a, row);
            long clearing = (t[0] + factor * half(b, 0)) * CLEARING & HALF;
            long ofProduct = 0;
            long ofOrder = 0;
            for (int column = 0; column < HALVES; column++) {
                ofProduct += factor * half(b, column) + t[column];
                ofOrder += clearing * half(N, column) + (ofProduct & HALF);
                ofProduct >>>= 32;
                if (column > 0) {
                    t[column - 1] = ofOrder & HALF;
                }
                ofOrder >>>= 32;
            }
            ofProduct += ofOrder + t[HALVES];
            t[HALVES - 1] = ofProduct & HALF;
            t[HALVES] = ofProduct >>> 32;
        }
        long[] product = new long[WORDS];
        for (int word = 0; word < WORDS; word++) {
            product[word] = t[2 * word] | t[2 * word + 1] << 32;
        }
        long borrow = subtract(product, N, product);
        addMasked(product, N, borrow & t[HALVES] - 1);
        return product;
    }

    private static long half(long[] number, int at) {
        return number[at >>> 1] >>> 32 * (at & 1) & HALF;
    }
}
