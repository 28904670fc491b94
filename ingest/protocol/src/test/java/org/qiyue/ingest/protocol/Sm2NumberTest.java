package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bouncycastle.util.BigIntegers;
import org.junit.jupiter.api.Test;

class Sm2NumberTest {
    private static final BigInteger N = Sm2Domain.N;
    private static final BigInteger BEYOND = BigInteger.ONE.shiftLeft(256);
    private static final Random RANDOM = new Random(20260303);

    @Test
    void wordsAreTheNumberAndItsOctets() {
        for (BigInteger number : numbers()) {
            assertThat(Sm2Number.toBigInteger(Sm2Number.of(number))).isEqualTo(number);
            byte[] octets = new byte[40];
            System.arraycopy(BigIntegers.asUnsignedByteArray(32, number), 0, octets, 5, 32);
            assertThat(Sm2Number.of(octets, 5)).isEqualTo(Sm2Number.of(number));
        }
    }

    @Test
    void whetherANumberIsInRangeIsTold() {
        for (BigInteger number : numbers()) {
            long[] words = Sm2Number.of(number);
            assertThat(Sm2Number.isZero(words)).isEqualTo(number.signum() == 0);
            assertThat(Sm2Number.isInRange(words)).isEqualTo(number.signum() > 0 && number.compareTo(N) < 0);
            assertThat(result(Sm2Number.reduced(words))).isEqualTo(number.mod(N));
            for (BigInteger other : numbers()) {
                assertThat(Sm2Number.isBelow(words, Sm2Number.of(other))).isEqualTo(number.compareTo(other) < 0);
            }
        }
    }

    @Test
    void sumsDifferencesAndProductsAreTheLibrarysModuloN() {
        List<BigInteger> numbers =
                numbers().stream().map(number -> number.mod(N)).toList();
        for (BigInteger first : numbers) {
            for (BigInteger second : numbers) {
                long[] a = Sm2Number.of(first);
                long[] b = Sm2Number.of(second);
                assertThat(result(Sm2Number.sum(a, b)))
                        .isEqualTo(first.add(second).mod(N));
                assertThat(result(Sm2Number.difference(a, b)))
                        .isEqualTo(first.subtract(second).mod(N));
                long[] kept = Sm2Number.of(second.shiftLeft(256).mod(N));
                assertThat(result(Sm2Number.montgomeryProduct(a, kept)))
                        .isEqualTo(first.multiply(second).mod(N));
                long[] plain = new long[Sm2Number.WORDS];
                long carry = Sm2Number.add(a, b, plain);
                assertThat(result(plain).add(BigInteger.valueOf(carry).shiftLeft(256)))
                        .isEqualTo(first.add(second));
            }
        }
    }

    private static BigInteger result(long[] words) {
        return Sm2Number.toBigInteger(words);
    }

    private static List<BigInteger> numbers() {
        List<BigInteger> numbers = new ArrayList<>(List.of(BigInteger.ZERO, BEYOND.subtract(BigInteger.ONE)));
        for (BigInteger base : List.of(N, Sm2Domain.P)) {
            for (int i = -2; i <= 2; i++) {
                numbers.add(base.add(BigInteger.valueOf(i)));
            }
        }
        for (int bit = 0; bit < 256; bit += 31) {
            numbers.add(BigInteger.ONE.shiftLeft(bit));
            numbers.add(BigInteger.ONE.shiftLeft(bit).subtract(BigInteger.ONE));
            numbers.add(BEYOND.subtract(BigInteger.ONE.shiftLeft(bit)));
        }
        for (int i = 0; i < 40; i++) {
            numbers.add(new BigInteger(256, RANDOM));
        }
        return numbers;
    }
}
