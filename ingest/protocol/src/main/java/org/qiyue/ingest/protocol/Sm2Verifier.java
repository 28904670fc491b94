package org.qiyue.ingest.protocol;

import java.math.BigInteger;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.math.ec.ECPoint;

/**
 * Verifies SM2 signatures with one public key. The key is decoded once, and from the {@value #USES_WORTH_A_TABLE}th
 * signature on its multiples are kept (half a MiB), so keep the verifier as long as the key. Safe for use by many threads.
 */
public final class Sm2Verifier {
    /** Making the multiples of a key takes about as long as verifying a few hundred signatures without them. */
    static final int USES_WORTH_A_TABLE = 256;

    /** So many signatures at a time that what is worked on stays in the second cache: 5 KiB each. */
    public static final int PORTION = 64;

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
        return ofPoint(Sm2Domain.point(key));
    }

    /** One for a point of the curve. */
    static Sm2Verifier ofPoint(ECPoint point) {
        return new Sm2Verifier(point.normalize());
    }

    /**
     * Whether the signature is this key's over exactly these bytes.
     *
     * @param signature Base64 of the DER form; false when it is anything else, and when r or s is not in
     *     [1, n-1]
     */
    public boolean verify(byte[] message, String signature) {
        Sm2Claim claim = claim(Sm2Domain.digest(identity, message), signature);
        return claim != null && claim.holds();
    }

    /**
     * The answers of {@link #verify}, in order, for signatures of any keys: for {@link #PORTION} at once
     * in half of the time or less.
     */
    public static boolean[] verifyAll(List<SignedMessage> messages) {
        boolean[] valid = new boolean[messages.size()];
        for (int start = 0; start < valid.length; start += PORTION) {
            verify(messages.subList(start, Math.min(start + PORTION, valid.length)), start, valid);
        }
        return valid;
    }

    private static void verify(List<SignedMessage> messages, int start, boolean[] valid) {
        List<byte[]> digests = Sm3.digestAll(
                messages.stream().map(one -> one.verifier().identity).toList(),
                messages.stream().map(SignedMessage::message).toList());
        List<Sm2Claim> claims = new ArrayList<>(messages.size());
        int[] places = new int[messages.size()];
        for (int i = 0; i < places.length; i++) {
            SignedMessage one = messages.get(i);
            Sm2Claim claim = one.verifier().claim(Sm2Domain.number(digests.get(i)), one.signature());
            if (claim != null && claim.ofKey() == null) {
                valid[start + i] = claim.holds();
            } else if (claim != null) {
                places[claims.size()] = start + i;
                claims.add(claim);
            }
        }
        settle(claims, places, valid);
    }

    private static void settle(List<Sm2Claim> claims, int[] places, boolean[] valid) {
        if (claims.size() == 1) {
            valid[places[0]] = claims.get(0).holds();
        } else if (!claims.isEmpty()) {
            boolean[] holds = Sm2Claim.hold(claims);
            for (int i = 0; i < holds.length; i++) {
                valid[places[i]] = holds[i];
            }
        }
    }

    /** What a signature claims of the number that is said to be signed, null when it is none. */
    private Sm2Claim claim(long[] signed, String signature) {
        BigInteger[] rs = Sm2Signature.decode(signature);
        if (rs == null || isOutOfRange(rs[0]) || isOutOfRange(rs[1])) {
            return null;
        }
        long[] r = Sm2Number.of(rs[0]);
        long[] s = Sm2Number.of(rs[1]);
        long[] t = Sm2Number.sum(r, s);
        long[] x = Sm2Number.difference(r, signed);
        return Sm2Number.isZero(t) ? null : new Sm2Claim(point, multiples(), s, t, x);
    }

    private Sm2Multiples multiples() {
        if (multiples == null && uses.incrementAndGet() == USES_WORTH_A_TABLE) {
            multiples = Sm2Multiples.of(point, Sm2Claim.DIGIT);
        }
        return multiples;
    }

    private static boolean isOutOfRange(BigInteger number) {
        return number.signum() <= 0 || number.compareTo(Sm2Domain.N) >= 0;
    }
}
