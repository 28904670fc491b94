package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bouncycastle.math.ec.ECAlgorithms;
import org.bouncycastle.math.ec.ECPoint;
import org.junit.jupiter.api.Test;

class Sm2MultiplesTest {
    private static final ECPoint G = Sm2Domain.G;
    private static final BigInteger N = Sm2Domain.N;
    private static final Random RANDOM = new Random(20260101);

    @Test
    void everyMultipleIsTheLibrarysWhateverTheWidthOfADigit() {
        for (int width = 1; width <= 9; width++) {
            Sm2Multiples multiples = Sm2Multiples.of(G, width);
            Sm2SecretMultiples secret = Sm2SecretMultiples.of(G, width);
            for (BigInteger number : numbers()) {
                BigInteger expected = xOf(G.multiply(number));
                assertThat(x(publicly(multiples, number))).isEqualTo(expected);
                assertThat(x(secretly(secret, number))).isEqualTo(expected);
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
            sum.add(ofKey, Sm2Number.of(other));
            BigInteger expected = xOf(ECAlgorithms.sumOfTwoMultiplies(G, number, key, other));
            assertThat(sum.isBroken()).isFalse();
            assertThat(x(sum)).isEqualTo(expected);
            assertThat(sum.hasX(Sm2Number.of(expected))).isTrue();
            assertThat(sum.hasX(Sm2Number.of(expected.xor(BigInteger.ONE)))).isFalse();
        }
    }

    @Test
    void aSumThatIsInfinityOrADoublingIsBrokenInsteadOfWrong() {
        BigInteger number = number();
        Sm2Multiples multiples = Sm2Multiples.of(G, 8);
        Sm2Sum infinity = publicly(multiples, number);
        assertThat(infinity.isBroken()).isFalse();
        infinity.add(multiples, Sm2Number.of(N.subtract(number)));
        assertThat(infinity.isBroken()).isTrue();

        long[] entry = new long[2 * Sm2Field.WORDS];
        multiples.entry(multiples.rest(Sm2Number.of(number)), 7, entry, 0);
        Sm2Sum doubled = new Sm2Sum();
        doubled.add(entry, 0);
        assertThat(doubled.isBroken()).isFalse();
        doubled.add(entry, 0);
        assertThat(doubled.isBroken()).isTrue();
    }

    /** One of the few numbers on whose way equal points meet: signing takes the library for it. */
    @Test
    void aNumberWhoseLastEntryIsTheSumOfTheOthersIsBrokenInsteadOfWrong() {
        BigInteger number = BigInteger.valueOf(15).shiftLeft(253).subtract(N);
        assertThat(secretly(Sm2SecretMultiples.of(G, 7), number).isBroken()).isTrue();
        assertThat(secretly(Sm2SecretMultiples.of(G, 5), number).isBroken()).isFalse();
    }

    private static Sm2Sum publicly(Sm2Multiples multiples, BigInteger number) {
        Sm2Sum sum = new Sm2Sum();
        sum.add(multiples, Sm2Number.of(number));
        return sum;
    }

    private static Sm2Sum secretly(Sm2SecretMultiples multiples, BigInteger number) {
        Sm2Sum sum = new Sm2Sum();
        sum.add(multiples, Sm2Number.of(number));
        return sum;
    }

    private static BigInteger x(Sm2Sum sum) {
        return Sm2Number.toBigInteger(sum.x());
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
