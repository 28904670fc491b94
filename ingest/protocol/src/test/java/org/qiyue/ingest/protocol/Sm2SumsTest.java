package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.bouncycastle.math.ec.ECPoint;
import org.junit.jupiter.api.Test;

class Sm2SumsTest {
    private static final ECPoint G = Sm2Domain.G;
    private static final BigInteger N = Sm2Domain.N;
    private static final Random RANDOM = new Random(20260404);
    private static final Sm2Multiples OF_G = Sm2Multiples.of(G, 8);
    private static final int WINDOWS = OF_G.windows();

    @Test
    void eachSumIsTheLibrarysHoweverManyThereAre() {
        for (int width : new int[] {4, 5, 7, 8}) {
            Sm2Multiples multiples = Sm2Multiples.of(G, width);
            Sm2SecretMultiples secret = Sm2SecretMultiples.of(G, width);
            for (int count : new int[] {1, 2, 3, 17}) {
                BigInteger[] numbers = new BigInteger[count];
                long[][] words = new long[count][];
                Sm2Sums publicly = new Sm2Sums(count, multiples.windows());
                Sm2Sums secretly = new Sm2Sums(count, secret.windows());
                for (int sum = 0; sum < count; sum++) {
                    numbers[sum] = number();
                    words[sum] = Sm2Number.of(numbers[sum]);
                    publicly.put(sum, 0, multiples, words[sum]);
                }
                secretly.put(secret, words);
                publicly.addUp(1);
                secretly.addUp(1);
                for (int sum = 0; sum < count; sum++) {
                    BigInteger expected = xOf(G.multiply(numbers[sum]));
                    assertThat(publicly.isBroken(sum) || secretly.isBroken(sum)).isFalse();
                    assertThat(Sm2Number.toBigInteger(publicly.x(sum))).isEqualTo(expected);
                    assertThat(Sm2Number.toBigInteger(secretly.x(sum))).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void aSumOfTwoTermsKnowsItsX() {
        Sm2Sums sums = new Sm2Sums(20, 2 * WINDOWS);
        BigInteger[] expected = new BigInteger[20];
        for (int sum = 0; sum < expected.length; sum++) {
            BigInteger first = number();
            BigInteger second = number();
            expected[sum] = xOf(G.multiply(first.add(second)));
            sums.put(sum, 0, OF_G, Sm2Number.of(first));
            sums.put(sum, WINDOWS, OF_G, Sm2Number.of(second));
        }
        sums.addUp(2);
        for (int sum = 0; sum < expected.length; sum++) {
            assertThat(sums.isBroken(sum)).isFalse();
            assertThat(sums.hasX(sum, Sm2Number.of(expected[sum]))).isTrue();
            assertThat(sums.hasX(sum, Sm2Number.of(expected[sum].xor(BigInteger.ONE))))
                    .isFalse();
            assertThat(sums.hasX(sum, Sm2Number.of(expected[(sum + 1) % 20]))).isFalse();
        }
    }

    /**
     * Entries put again some places further meet their equals: at the place next door in the first round, two places further
     * in the second, and so on; and a number and its negative at the very end.
     */
    @Test
    void onlyTheSumInWhichEqualPointsMeetIsBroken() {
        for (int distance : new int[] {1, 2, 4, 8, 16, 32}) {
            Sm2Sums sums = new Sm2Sums(5, 2 * WINDOWS);
            BigInteger[] numbers = new BigInteger[5];
            for (int sum = 0; sum < 5; sum++) {
                numbers[sum] = number();
                sums.put(sum, 0, OF_G, Sm2Number.of(numbers[sum]));
                sums.put(sum, WINDOWS, OF_G, Sm2Number.of(numbers[sum].shiftRight(1)));
            }
            for (int broken : new int[] {1, 4}) {
                sums.put(broken, distance, OF_G, Sm2Number.of(numbers[broken]));
            }
            sums.addUp(1);
            for (int sum = 0; sum < 5; sum++) {
                assertThat(sums.isBroken(sum)).isEqualTo(sum == 1 || sum == 4);
                if (!sums.isBroken(sum)) {
                    BigInteger both = numbers[sum].add(numbers[sum].shiftRight(1));
                    assertThat(Sm2Number.toBigInteger(sums.x(sum))).isEqualTo(xOf(G.multiply(both)));
                }
            }
        }
    }

    @Test
    void twoTermsThatAreEqualOrOppositeAreBroken() {
        BigInteger number = number();
        Sm2Sums sums = new Sm2Sums(3, 2 * WINDOWS);
        BigInteger[] others = {number, N.subtract(number), N.subtract(number).subtract(BigInteger.ONE)};
        for (int sum = 0; sum < 3; sum++) {
            sums.put(sum, 0, OF_G, Sm2Number.of(number));
            sums.put(sum, WINDOWS, OF_G, Sm2Number.of(others[sum]));
        }
        sums.addUp(2);
        assertThat(sums.isBroken(0)).isTrue();
        assertThat(sums.isBroken(1)).isTrue();
        assertThat(sums.isBroken(2)).isFalse();
        assertThat(sums.hasX(2, Sm2Number.of(xOf(G)))).isTrue();
    }

    private static BigInteger xOf(ECPoint point) {
        return point.normalize().getAffineXCoord().toBigInteger();
    }

    private static BigInteger number() {
        return new BigInteger(300, RANDOM).mod(N);
    }
}
