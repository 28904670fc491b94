package org.qiyue.ingest.protocol;

import java.math.BigInteger;
import java.util.List;
import org.bouncycastle.math.ec.ECAlgorithms;
import org.bouncycastle.math.ec.ECPoint;

/**
 * What a signature claims (GB/T 32918.2, 7.1, B6 and B7): that the x of s*G + t*key is a certain number modulo n.
 *
 * @param key the public key
 * @param ofKey its multiples, null while they are not kept
 * @param s in [1, n-1]
 * @param t in [1, n-1]
 * @param x in [0, n-1]
 */
record Sm2Claim(ECPoint key, Sm2Multiples ofKey, long[] s, long[] t, long[] x) {
    /** Bits of a digit in the table of a key: 32 additions, half a MiB. */
    static final int DIGIT = 8;

    private static final long[] P = Sm2Number.of(Sm2Domain.P);

    private static final class OfGenerator {
        /** There is one only, so that its digits may be longer: 26 additions, 1.7 MiB. */
        private static final Sm2Multiples MULTIPLES = Sm2Multiples.of(Sm2Domain.G, 10);
    }

    /** Whether it is so; false when the sum is infinity. */
    boolean holds() {
        if (ofKey != null) {
            Sm2Sum sum = new Sm2Sum();
            sum.add(OfGenerator.MULTIPLES, s);
            sum.add(ofKey, t);
            if (!sum.isBroken()) {
                long[] other = otherX();
                return sum.hasX(x) || other != null && sum.hasX(other);
            }
        }
        return holdsByLibrary();
    }

    /** Whether each claim is so. There must be one, and all must have the multiples of their keys, by {@link #DIGIT}. */
    static boolean[] hold(List<Sm2Claim> claims) {
        int windows = OfGenerator.MULTIPLES.windows();
        Sm2Sums sums = new Sm2Sums(claims.size(), windows + claims.get(0).ofKey.windows());
        for (int sum = 0; sum < claims.size(); sum++) {
            Sm2Claim claim = claims.get(sum);
            sums.put(sum, 0, OfGenerator.MULTIPLES, claim.s);
            sums.put(sum, windows, claim.ofKey, claim.t);
        }
        sums.addUp(2);
        boolean[] holds = new boolean[claims.size()];
        for (int sum = 0; sum < holds.length; sum++) {
            Sm2Claim claim = claims.get(sum);
            if (sums.isBroken(sum)) {
                holds[sum] = claim.holdsByLibrary();
            } else {
                long[] other = claim.otherX();
                holds[sum] = sums.hasX(sum, claim.x) || other != null && sums.hasX(sum, other);
            }
        }
        return holds;
    }

    /** The other number below p that is x modulo n, null when there is none. */
    private long[] otherX() {
        long[] other = new long[Sm2Number.WORDS];
        return Sm2Number.add(x, Sm2Number.N, other) == 0 && Sm2Number.isBelow(other, P) ? other : null;
    }

    private boolean holdsByLibrary() {
        BigInteger ofGenerator = Sm2Number.toBigInteger(s);
        ECPoint sum = ECAlgorithms.sumOfTwoMultiplies(Sm2Domain.G, ofGenerator, key, Sm2Number.toBigInteger(t))
                .normalize();
        return !sum.isInfinity()
                && sum.getAffineXCoord().toBigInteger().mod(Sm2Domain.N).equals(Sm2Number.toBigInteger(x));
    }
}
