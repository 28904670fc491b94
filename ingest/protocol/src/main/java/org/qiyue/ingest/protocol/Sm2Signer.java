package org.qiyue.ingest.protocol;

import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.bouncycastle.util.BigIntegers;

/** Makes SM2 signatures with one private key, decoded once. Safe for use by many threads. */
public final class Sm2Signer {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** So many signatures at a time that what is worked on stays in the second cache. */
    public static final int PORTION = 64;

    /** The inverse of the secret number plus 1, kept for {@link Sm2Number#montgomeryProduct}. */
    private final long[] inverse;

    private final byte[] identity;

    private Sm2Signer(BigInteger secret) {
        BigInteger inverseOfNext = BigIntegers.modOddInverse(Sm2Domain.N, secret.add(BigInteger.ONE));
        this.inverse = Sm2Number.of(inverseOfNext.shiftLeft(256).mod(Sm2Domain.N));
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

    /**
     * The signature over exactly these bytes: Base64 of the DER form of (r, s). Its s, by the standard
     * (k - r * secret) / (1 + secret), is worked out as (k + r) / (1 + secret) - r, with one product.
     */
    public String sign(byte[] message) {
        return sign(Sm2Domain.digest(identity, message));
    }

    private String sign(long[] number) {
        String signature;
        do {
            long[] k = random();
            signature = signature(number, k, xOfMultiple(k));
        } while (signature == null);
        return signature;
    }

    /** The signatures over messages, in order: sooner for {@link #PORTION} at once than one by one. */
    public List<String> signAll(List<byte[]> messages) {
        List<String> signatures = new ArrayList<>(messages.size());
        for (int start = 0; start < messages.size(); start += PORTION) {
            signPortion(messages.subList(start, Math.min(start + PORTION, messages.size())), signatures);
        }
        return signatures;
    }

    private void signPortion(List<byte[]> messages, List<String> signatures) {
        List<byte[]> digests = Sm3.digestAll(Collections.nCopies(messages.size(), identity), messages);
        Sm2Sums sums = new Sm2Sums(messages.size(), OfGenerator.MULTIPLES.windows());
        long[][] numbers = new long[messages.size()][];
        for (int sum = 0; sum < numbers.length; sum++) {
            numbers[sum] = random();
        }
        sums.put(OfGenerator.MULTIPLES, numbers);
        sums.addUp(1);
        for (int sum = 0; sum < numbers.length; sum++) {
            long[] number = Sm2Domain.number(digests.get(sum));
            String signature = sums.isBroken(sum) ? null : signature(number, numbers[sum], sums.x(sum));
            signatures.add(signature == null ? sign(number) : signature);
        }
    }

    /**
     * The signature by a secret number k and the x of k*G; null when another number must be taken.
     *
     * @param number that is signed for the message
     */
    private String signature(long[] number, long[] k, long[] x) {
        long[] r = Sm2Number.sum(number, Sm2Number.reduced(x));
        long[] both = Sm2Number.sum(r, k);
        long[] s = Sm2Number.difference(Sm2Number.montgomeryProduct(both, inverse), r);
        return Sm2Number.isZero(r) || Sm2Number.isZero(both) || Sm2Number.isZero(s)
                ? null
                : Sm2Signature.encode(Sm2Number.toBigInteger(r), Sm2Number.toBigInteger(s));
    }

    /** A number in [1, n-1], each as likely as another. */
    private static long[] random() {
        byte[] octets = new byte[8 * Sm2Number.WORDS];
        long[] number;
        do {
            RANDOM.nextBytes(octets);
            number = Sm2Number.of(octets, 0);
        } while (!Sm2Number.isInRange(number));
        return number;
    }

    private static long[] xOfMultiple(long[] number) {
        Sm2Sum sum = new Sm2Sum();
        sum.add(OfGenerator.MULTIPLES, number);
        return sum.isBroken()
                ? Sm2Number.of(multiple(Sm2Number.toBigInteger(number))
                        .getAffineXCoord()
                        .toBigInteger())
                : sum.x();
    }

    private static ECPoint multiple(BigInteger number) {
        return new FixedPointCombMultiplier().multiply(Sm2Domain.G, number).normalize();
    }

    private static final class OfGenerator {
        /** With digits of 7 bits, 37 entries are added and 2,368 read; smaller or larger ones take longer. */
        private static final Sm2SecretMultiples MULTIPLES = Sm2SecretMultiples.of(Sm2Domain.G, 7);
    }
}
