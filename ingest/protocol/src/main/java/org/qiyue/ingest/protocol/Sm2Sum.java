package org.qiyue.ingest.protocol;

import java.math.BigInteger;
import java.util.Arrays;
import org.bouncycastle.math.ec.custom.gm.SM2P256V1Field;
import org.bouncycastle.math.raw.Nat256;

/**
 * A sum of points of the SM2 curve in Jacobian coordinates, to which points in affine coordinates are added (8M + 3S each;
 * Cohen, Miyaji, Ono, 1998). The addition has no answer where both points have the same x; then the sum is
 * {@linkplain #isBroken broken} and whoever asked takes the complete formulas of the library.
 */
final class Sm2Sum {
    /** Words of a coordinate and of a point (x, then y), least significant first. */
    static final int WORDS = 8;

    static final int POINT = 2 * WORDS;

    private final int[] x = new int[WORDS];
    private final int[] y = new int[WORDS];
    private final int[] z = new int[WORDS];
    private final int[] otherX = new int[WORDS];
    private final int[] otherY = new int[WORDS];
    private final int[] u = new int[WORDS];
    private final int[] v = new int[WORDS];
    private final int[] w = new int[WORDS];
    private final int[] product = new int[2 * WORDS];
    private boolean started;
    private boolean broken;

    /** Adds the point that stands in an array from a place on. */
    void add(int[] points, int at) {
        System.arraycopy(points, at, otherX, 0, WORDS);
        System.arraycopy(points, at + WORDS, otherY, 0, WORDS);
        if (!started) {
            System.arraycopy(otherX, 0, x, 0, WORDS);
            System.arraycopy(otherY, 0, y, 0, WORDS);
            z[0] = 1;
            started = true;
            return;
        }
        square(z, u);
        multiply(otherX, u, otherX);
        multiply(u, z, u);
        multiply(otherY, u, otherY);
        int[] h = otherX;
        int[] r = otherY;
        SM2P256V1Field.subtract(otherX, x, h);
        SM2P256V1Field.subtract(otherY, y, r);
        broken |= Nat256.isZero(h);
        multiply(z, h, z);
        square(h, u);
        multiply(x, u, v);
        multiply(u, h, u);
        square(r, x);
        SM2P256V1Field.subtract(x, u, x);
        SM2P256V1Field.twice(v, w);
        SM2P256V1Field.subtract(x, w, x);
        SM2P256V1Field.subtract(v, x, v);
        multiply(v, r, v);
        multiply(y, u, y);
        SM2P256V1Field.subtract(v, y, y);
    }

    /** Whether two points of the same x met, so that this is not their sum. */
    boolean isBroken() {
        return broken;
    }

    /** Whether the sum's x is this number, below 2^256; without the inversion that working it out would take. */
    boolean hasX(BigInteger number) {
        int[] candidate = Nat256.fromBigInteger(number);
        square(z, u);
        multiply(candidate, u, candidate);
        return Arrays.equals(candidate, x);
    }

    /** The x of the sum. */
    BigInteger x() {
        SM2P256V1Field.inv(z, u);
        square(u, u);
        multiply(x, u, u);
        return Nat256.toBigInteger(u);
    }

    /** As the library's own, which makes a new array for each product: seven hundred of them a signature. */
    private void multiply(int[] a, int[] b, int[] result) {
        Nat256.mul(a, b, product);
        SM2P256V1Field.reduce(product, result);
    }

    private void square(int[] a, int[] result) {
        Nat256.square(a, product);
        SM2P256V1Field.reduce(product, result);
    }
}
