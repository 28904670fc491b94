package org.qiyue.ingest.protocol;

/**
 * A sum of points of the SM2 curve in Jacobian coordinates, to which points in affine coordinates are added (8M + 3S each;
 * Cohen, Miyaji, Ono, 1998). The addition has no answer where both points have the same x; then the sum is
 * {@linkplain #isBroken broken} and whoever asked takes the complete formulas of the library.
 */
final class Sm2Sum {
    private static final int X = 0;
    private static final int Y = Sm2Field.WORDS;
    private static final int Z = 2 * Sm2Field.WORDS;
    /** The point to be added. */
    private static final int OTHER_X = 3 * Sm2Field.WORDS;

    private static final int OTHER_Y = 4 * Sm2Field.WORDS;
    private static final int U = 5 * Sm2Field.WORDS;
    private static final int V = 6 * Sm2Field.WORDS;

    private final long[] f = new long[7 * Sm2Field.WORDS];
    private boolean started;

    /** Adds this many times the point of a table; the number, 0 to n - 1, must be public. */
    void add(Sm2Multiples multiples, long[] number) {
        long[] rest = multiples.rest(number);
        for (int window = 0; window < multiples.windows(); window++) {
            multiples.entry(rest, window, f, OTHER_X);
            add();
        }
    }

    /** Adds this many times the point of a table, or the negative of it, in the same steps whatever the number, 1 to n - 1, is. */
    void add(Sm2SecretMultiples multiples, long[] number) {
        long[] half = Sm2SecretMultiples.half(number);
        for (int window = 0; window < multiples.windows(); window++) {
            multiples.entry(half, window, f, OTHER_X);
            add();
        }
    }

    /** Adds the point that stands in an array from a place on, x before y. */
    void add(long[] points, int at) {
        System.arraycopy(points, at, f, OTHER_X, 2 * Sm2Field.WORDS);
        add();
    }

    private void add() {
        if (!started) {
            System.arraycopy(f, OTHER_X, f, X, 2 * Sm2Field.WORDS);
            Sm2Field.one(f, Z);
            started = true;
            return;
        }
        Sm2Field.square(f, Z, f, U);
        Sm2Field.multiply(f, OTHER_X, f, U, f, OTHER_X);
        Sm2Field.multiply(f, U, f, Z, f, U);
        Sm2Field.multiply(f, OTHER_Y, f, U, f, OTHER_Y);
        int h = OTHER_X;
        int r = OTHER_Y;
        Sm2Field.subtract(f, OTHER_X, f, X, f, h);
        Sm2Field.subtract(f, OTHER_Y, f, Y, f, r);
        Sm2Field.multiply(f, Z, f, h, f, Z);
        Sm2Field.square(f, h, f, U);
        Sm2Field.multiply(f, X, f, U, f, V);
        Sm2Field.multiply(f, U, f, h, f, U);
        Sm2Field.square(f, r, f, X);
        Sm2Field.subtract(f, X, f, U, f, X);
        Sm2Field.subtract(f, X, f, V, f, X);
        Sm2Field.subtract(f, X, f, V, f, X);
        Sm2Field.carry(f, X);
        Sm2Field.subtract(f, V, f, X, f, V);
        Sm2Field.multiply(f, V, f, r, f, V);
        Sm2Field.multiply(f, Y, f, U, f, Y);
        Sm2Field.subtract(f, V, f, Y, f, Y);
    }

    /** Whether two points of the same x met, so that this is not their sum; z, of which their difference is a factor, tells. */
    boolean isBroken() {
        return Sm2Field.isZero(f, Z);
    }

    /** Whether the sum's x is this number, below 2^256; without the inversion that working it out would take. */
    boolean hasX(long[] number) {
        Sm2Field.enter(number, f, V);
        Sm2Field.square(f, Z, f, U);
        Sm2Field.multiply(f, V, f, U, f, V);
        Sm2Field.subtract(f, V, f, X, f, V);
        return Sm2Field.isZero(f, V);
    }

    /** The x of the sum. */
    long[] x() {
        Sm2Field.invert(f, Z, f, U);
        Sm2Field.square(f, U, f, U);
        Sm2Field.multiply(f, X, f, U, f, U);
        return Sm2Field.leave(f, U);
    }
}
