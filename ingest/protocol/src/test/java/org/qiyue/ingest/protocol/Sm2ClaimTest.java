package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.util.BigIntegers;
import org.junit.jupiter.api.Test;

class Sm2ClaimTest {
    private static final ECPoint G = Sm2Domain.G;
    private static final BigInteger N = Sm2Domain.N;
    private static final Random RANDOM = new Random(20260505);
    private static final BigInteger SECRET = number();
    private static final ECPoint KEY = G.multiply(SECRET).normalize();
    private static final Sm2Multiples OF_KEY = Sm2Multiples.of(KEY, Sm2Claim.DIGIT);

    @Test
    void claimsAreJudgedTheSameAloneTogetherAndWithoutATable() {
        List<Sm2Claim> claims = new ArrayList<>();
        List<Boolean> expected = new ArrayList<>();
        for (BigInteger s : numbers()) {
            for (BigInteger t : numbers()) {
                BigInteger sum = s.add(t.multiply(SECRET)).mod(N);
                BigInteger x = sum.signum() == 0
                        ? BigInteger.ONE
                        : G.multiply(sum)
                                .normalize()
                                .getAffineXCoord()
                                .toBigInteger()
                                .mod(N);
                claims.add(claim(KEY, OF_KEY, s, t, x));
                expected.add(sum.signum() != 0);
                claims.add(claim(KEY, OF_KEY, s, t, x.add(BigInteger.ONE).mod(N)));
                expected.add(false);
            }
        }
        BigInteger t = number();
        BigInteger opposite = t.multiply(SECRET).negate().mod(N);
        BigInteger equal = t.multiply(SECRET).mod(N);
        BigInteger doubled = G.multiply(equal.shiftLeft(1))
                .normalize()
                .getAffineXCoord()
                .toBigInteger()
                .mod(N);
        claims.add(claim(KEY, OF_KEY, opposite, t, BigInteger.ZERO));
        expected.add(false);
        claims.add(claim(KEY, OF_KEY, equal, t, doubled));
        expected.add(true);
        claims.add(claim(KEY, OF_KEY, equal, t, BigInteger.ZERO));
        expected.add(false);
        boolean[] together = Sm2Claim.hold(claims);
        for (int i = 0; i < together.length; i++) {
            Sm2Claim claim = claims.get(i);
            assertThat(together[i]).isEqualTo(expected.get(i));
            assertThat(claim.holds()).isEqualTo(expected.get(i));
            assertThat(new Sm2Claim(claim.key(), null, claim.s(), claim.t(), claim.x()).holds())
                    .isEqualTo(expected.get(i));
        }
    }

    /** Hardly one point of 2^128 has an x of n or more, so that a key is made for one. */
    @Test
    void anXOfTheOrderOrMoreIsComparedModuloTheOrder() {
        ECPoint beyond = pointBeyondOrder();
        BigInteger s = number();
        BigInteger t = number();
        ECPoint key = beyond.subtract(G.multiply(s)).multiply(t.modInverse(N)).normalize();
        BigInteger x = beyond.getAffineXCoord().toBigInteger().subtract(N);
        Sm2Multiples ofKey = Sm2Multiples.of(key, Sm2Claim.DIGIT);
        Sm2Claim right = claim(key, ofKey, s, t, x);
        Sm2Claim wrong = claim(key, ofKey, s, t, x.add(BigInteger.ONE));
        assertThat(right.holds()).isTrue();
        assertThat(wrong.holds()).isFalse();
        assertThat(Sm2Claim.hold(List.of(wrong, right))).containsExactly(false, true);
    }

    private static ECPoint pointBeyondOrder() {
        BigInteger x = N;
        while (true) {
            byte[] encoded = new byte[33];
            encoded[0] = 2;
            System.arraycopy(BigIntegers.asUnsignedByteArray(32, x), 0, encoded, 1, 32);
            try {
                return G.getCurve().decodePoint(encoded).normalize();
            } catch (IllegalArgumentException noPoint) {
                x = x.add(BigInteger.ONE);
            }
        }
    }

    private static Sm2Claim claim(ECPoint key, Sm2Multiples ofKey, BigInteger s, BigInteger t, BigInteger x) {
        return new Sm2Claim(key, ofKey, Sm2Number.of(s), Sm2Number.of(t), Sm2Number.of(x));
    }

    private static BigInteger number() {
        return new BigInteger(300, RANDOM).mod(N);
    }

    private static List<BigInteger> numbers() {
        return List.of(
                BigInteger.ONE,
                BigInteger.TWO,
                N.subtract(BigInteger.ONE),
                N.subtract(BigInteger.TWO),
                BigInteger.ONE.shiftLeft(128),
                BigInteger.ONE.shiftLeft(192).subtract(BigInteger.ONE),
                number(),
                number());
    }
}
