package org.qiyue.ingest.protocol;

import java.math.BigInteger;
import java.security.PublicKey;
import org.bouncycastle.math.ec.ECAlgorithms;
import org.bouncycastle.math.ec.ECPoint;

/**
 * Verifies SM2 signatures with one public key. The key is decoded and its tables are made once, so keep the
 * verifier as long as the key. Safe for use by many threads.
 */
public final class Sm2Verifier {
    private final ECPoint point;
    private final byte[] identity;

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
        ECPoint sum = ECAlgorithms.sumOfTwoMultiplies(Sm2Domain.G, s, point, t).normalize();
        if (sum.isInfinity()) {
            return false;
        }
        BigInteger e = Sm2Domain.digest(identity, message);
        return e.add(sum.getAffineXCoord().toBigInteger()).mod(Sm2Domain.N).equals(r);
    }

    private static boolean isOutOfRange(BigInteger number) {
        return number.signum() <= 0 || number.compareTo(Sm2Domain.N) >= 0;
    }
}
