package org.qiyue.ingest.protocol;

import java.math.BigInteger;
import java.security.PublicKey;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.math.ec.ECAlgorithms;
import org.bouncycastle.math.ec.ECPoint;

/**
 * Verifies SM2 signatures with one public key. The key is decoded once, and from the {@value #USES_WORTH_A_TABLE}th
 * signature on its multiples are kept (half a MiB), so keep the verifier as long as the key. Safe for use by many threads.
 */
public final class Sm2Verifier {
    /** Making the multiples of a key takes about as long as verifying a few hundred signatures without them. */
    static final int USES_WORTH_A_TABLE = 256;

    private static final int DIGIT = 8;

    private final ECPoint point;
    private final byte[] identity;
    private final AtomicInteger uses = new AtomicInteger();
    private volatile Sm2Multiples multiples;

    private Sm2Verifier(ECPoint point) {
        this.point = point;
        this.identity = Sm2Domain.identity(point);
    }

    /**
     * A verifier for an SM2 public key.
     *
     * @throws IllegalArgumentException when the key is not on the SM2 curve
     */
    public static Sm2Verifier of(PublicKey key) {
        return new Sm2Verifier(Sm2Domain.point(key));
    }

    /**
     * Whether the signature is this key's over exactly these bytes.
     *
     * @param signature Base64 of the DER form; false when it is anything else, and when r or s is not in
     *     [1, n-1]
     */
    public boolean verify(byte[] message, String signature) {
        BigInteger[] rs = Sm2Signature.decode(signature);
        return rs != null && verify(message, rs[0], rs[1]);
    }

    private boolean verify(byte[] message, BigInteger r, BigInteger s) {
        if (isOutOfRange(r) || isOutOfRange(s)) {
            return false;
        }
        BigInteger t = r.add(s).mod(Sm2Domain.N);
        if (t.signum() == 0) {
            return false;
        }
        BigInteger x = r.subtract(Sm2Domain.digest(identity, message)).mod(Sm2Domain.N);
        return sumHasX(s, t, x);
    }

    /** Whether the x of s*G + t*key is this number modulo n; false when the sum is infinity. */
    private boolean sumHasX(BigInteger s, BigInteger t, BigInteger x) {
        Sm2Multiples ofKey = multiples();
        if (ofKey != null) {
            Sm2Sum sum = new Sm2Sum();
            OfGenerator.MULTIPLES.addTo(sum, s);
            ofKey.addTo(sum, t);
            if (!sum.isBroken()) {
                BigInteger another = x.add(Sm2Domain.N);
                return sum.hasX(x) || another.compareTo(Sm2Domain.P) < 0 && sum.hasX(another);
            }
        }
        ECPoint sum = ECAlgorithms.sumOfTwoMultiplies(Sm2Domain.G, s, point, t).normalize();
        return !sum.isInfinity()
                && sum.getAffineXCoord().toBigInteger().mod(Sm2Domain.N).equals(x);
    }

    private Sm2Multiples multiples() {
        if (multiples == null && uses.incrementAndGet() == USES_WORTH_A_TABLE) {
            multiples = Sm2Multiples.of(point, DIGIT);
        }
        return multiples;
    }

    private static boolean isOutOfRange(BigInteger number) {
        return number.signum() <= 0 || number.compareTo(Sm2Domain.N) >= 0;
    }

    private static final class OfGenerator {
        private static final Sm2Multiples MULTIPLES = Sm2Multiples.of(Sm2Domain.G, DIGIT);
    }
}
