package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bouncycastle.math.ec.ECAlgorithms;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.raw.Nat256;
import org.junit.jupiter.api.Test;

class Sm2MultiplesTest {
    private static final ECPoint G = Sm2Domain.G;
    private static final BigInteger N = Sm2Domain.N;
    private static final Random RANDOM = new Random(20260101);

    @Test
    void everyMultipleIsTheLibrarysWhateverTheWidthOfADigit() {
        for (int width = 1; width <= 8; width++) {
            Sm2Multiples multiples = Sm2Multiples.of(G, width);
            for (BigInteger number : numbers()) {
                BigInteger expected = xOf(G.multiply(number));
                assertThat(publicly(multiples, number).x()).isEqualTo(expected);
                assertThat(secretly(multiples, number).x()).isEqualTo(expected);
            }
        }
    }

    @Test
    void multiplesOfTwoPointsAddUp() {
        ECPoint key = G.multiply(number()).normalize();
        Sm2Multiples ofGenerator = Sm2Multiples.of(G, 8);
        Sm2Multiples ofKey = Sm2Multiples.of(key, 8);
        for (BigInteger number : numbers()) {
            BigInteger other = number();
            Sm2Sum sum = publicly(ofGenerator, number);
            ofKey.addTo(sum, other);
            BigInteger expected = xOf(ECAlgorithms.sumOfTwoMultiplies(G, number, key, other));
            assertThat(sum.isBroken()).isFalse();
            assertThat(sum.x()).isEqualTo(expected);
            assertThat(sum.hasX(expected)).isTrue();
            assertThat(sum.hasX(expected.xor(BigInteger.ONE))).isFalse();
        }
    }

    @Test
    void aSumThatIsInfinityOrADoublingIsBrokenInsteadOfWrong() {
        BigInteger number = number();
        Sm2Multiples multiples = Sm2Multiples.of(G, 8);
        Sm2Sum infinity = publicly(multiples, number);
        multiples.addTo(infinity, N.subtract(number));
        assertThat(infinity.isBroken()).isTrue();

        int[] g = new int[Sm2Sum.POINT];
        System.arraycopy(Nat256.fromBigInteger(xOf(G)), 0, g, 0, Sm2Sum.WORDS);
        System.arraycopy(
                Nat256.fromBigInteger(G.normalize().getAffineYCoord().toBigInteger()),
                0,
                g,
                Sm2Sum.WORDS,
                Sm2Sum.WORDS);
        Sm2Sum doubled = new Sm2Sum();
        doubled.add(g, 0);
        assertThat(doubled.isBroken()).isFalse();
        doubled.add(g, 0);
        assertThat(doubled.isBroken()).isTrue();
    }

    private static Sm2Sum publicly(Sm2Multiples multiples, BigInteger number) {
        Sm2Sum sum = new Sm2Sum();
        multiples.addTo(sum, number);
        return sum;
    }

    private static Sm2Sum secretly(Sm2Multiples multiples, BigInteger number) {
        Sm2Sum sum = new Sm2Sum();
        multiples.addSecretlyTo(sum, number);
        return sum;
    }

    private static BigInteger xOf(ECPoint point) {
        return point.normalize().getAffineXCoord().toBigInteger();
    }

    private static BigInteger number() {
        return new BigInteger(300, RANDOM).mod(N);
    }

    /** Ends, powers of two around the ends of words and digits, and others at random. */
    private static List<BigInteger> numbers() {
        List<BigInteger> numbers = new ArrayList<>(List.of(
                BigInteger.ONE,
                BigInteger.TWO,
                N.subtract(BigInteger.ONE),
                N.subtract(BigInteger.TWO),
                BigInteger.ONE.shiftLeft(255),
                BigInteger.ONE.shiftLeft(32).subtract(BigInteger.ONE)));
        for (int bit = 3; bit < 256; bit += 7) {
            numbers.add(BigInteger.ONE.shiftLeft(bit));
        }
        for (int i = 0; i < 50; i++) {
            numbers.add(number());
        }
        return numbers;
    }
}
