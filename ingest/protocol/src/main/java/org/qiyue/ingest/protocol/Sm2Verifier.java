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
    private static final int PORTION = 64;

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
        Sm2Claim claim = claim(message, signature);
        return claim != null && claim.holds();
    }

    /**
     * The answers of {@link #verify}, in order, for signatures of any keys: for many at once
     * in three quarters of the time or less.
     */
    public static boolean[] verifyAll(List<SignedMessage> messages) {
        boolean[] valid = new boolean[messages.size()];
        List<Sm2Claim> claims = new ArrayList<>();
        int[] places = new int[PORTION];
        for (int place = 0; place < valid.length; place++) {
            SignedMessage one = messages.get(place);
            Sm2Claim claim = one.verifier().claim(one.message(), one.signature());
            if (claim != null && claim.ofKey() == null) {
                valid[place] = claim.holds();
            } else if (claim != null) {
                places[claims.size()] = place;
                claims.add(claim);
            }
            if (claims.size() == PORTION) {
                settle(claims, places, valid);
                claims.clear();
            }
        }
        settle(claims, places, valid);
        return valid;
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

    /** What a signature claims, null when it is none. */
    private Sm2Claim claim(byte[] message, String signature) {
        BigInteger[] rs = Sm2Signature.decode(signature);
        if (rs == null || isOutOfRange(rs[0]) || isOutOfRange(rs[1])) {
            return null;
        }
        long[] r = Sm2Number.of(rs[0]);
        long[] s = Sm2Number.of(rs[1]);
        long[] t = Sm2Number.sum(r, s);
        long[] x = Sm2Number.difference(r, Sm2Domain.digest(identity, message));
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
