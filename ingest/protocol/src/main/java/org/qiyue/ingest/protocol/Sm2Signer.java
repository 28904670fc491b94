package org.qiyue.ingest.protocol;

import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.SecureRandom;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.bouncycastle.util.BigIntegers;

/** Makes SM2 signatures with one private key, decoded once. Safe for use by many threads. */
public final class Sm2Signer {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final BigInteger secret;
    private final BigInteger inverse;
    private final byte[] identity;

    private Sm2Signer(BigInteger secret) {
        this.secret = secret;
        this.inverse = BigIntegers.modOddInverse(Sm2Domain.N, secret.add(BigInteger.ONE));
        this.identity = Sm2Domain.identity(multiple(secret));
    }

    /**
     * A signer for an SM2 private key.
     *
     * @throws IllegalArgumentException when the key is not on the SM2 curve
     */
    public static Sm2Signer of(PrivateKey key) {
        return new Sm2Signer(Sm2Domain.secret(key));
    }

    /** The signature over exactly these bytes: Base64 of the DER form of (r, s). */
    public String sign(byte[] message) {
        BigInteger n = Sm2Domain.N;
        BigInteger e = Sm2Domain.digest(identity, message);
        while (true) {
            BigInteger k = BigIntegers.createRandomInRange(BigInteger.ONE, n.subtract(BigInteger.ONE), RANDOM);
            BigInteger r = e.add(xOfMultiple(k)).mod(n);
            if (r.signum() == 0 || r.add(k).equals(n)) {
                continue;
            }
            BigInteger s = inverse.multiply(k.subtract(r.multiply(secret))).mod(n);
            if (s.signum() != 0) {
                return Sm2Signature.encode(r, s);
            }
        }
    }

    private static BigInteger xOfMultiple(BigInteger number) {
        Sm2Sum sum = new Sm2Sum();
        OfGenerator.MULTIPLES.addSecretlyTo(sum, number);
        return sum.isBroken() ? multiple(number).getAffineXCoord().toBigInteger() : sum.x();
    }

    private static ECPoint multiple(BigInteger number) {
        return new FixedPointCombMultiplier().multiply(Sm2Domain.G, number).normalize();
    }

    private static final class OfGenerator {
        /** With digits of 5 bits, 52 entries are added and 1,664 read; smaller or larger ones take longer. */
        private static final Sm2Multiples MULTIPLES = Sm2Multiples.of(Sm2Domain.G, 5);
    }
}
