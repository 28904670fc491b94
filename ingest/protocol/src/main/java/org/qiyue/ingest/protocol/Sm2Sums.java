package org.qiyue.ingest.protocol;

/**
 * Sums of points of the SM2 curve, many of them worked out at a time, in affine coordinates: the points of each sum are added
 * in pairs, then the sums of the pairs, and all divisions of such a round are made with one inversion (Montgomery,
 * Speeding the Pollard and elliptic curve methods of factorization, 1987, 10.3.1), which leaves 5M + 1S for an addition.
 * The addition has no answer where both points have the same x; then that one sum is {@linkplain #isBroken broken} and
 * whoever asked takes the complete formulas of the library.
 */
final class Sm2Sums {
    private static final int X = 0;
    private static final int Y = Sm2Field.WORDS;
    private static final int POINT = 2 * Sm2Field.WORDS;

    private static final int INVERSE = 0;
    private static final int H = Sm2Field.WORDS;
    private static final int R = 2 * Sm2Field.WORDS;
    private static final int U = 3 * Sm2Field.WORDS;
    private static final int V = 4 * Sm2Field.WORDS;
    private static final int W = 5 * Sm2Field.WORDS;

    private final int sums;
    private int terms;
    private final long[] points;
    /** Of each pair the product of its difference and those after it. */
    private final long[] products;

    private final boolean[] broken;
    private final long[] f = new long[6 * Sm2Field.WORDS];

    /**
     * @param sums how many sums
     * @param terms how many points each is the sum of, at most 64
     */
    Sm2Sums(int sums, int terms) {
        this.sums = sums;
        this.terms = terms;
        this.points = new long[sums * terms * POINT];
        this.products = new long[(sums * (terms / 2) + 1) * Sm2Field.WORDS];
        this.broken = new boolean[sums];
    }

    /** Puts this many times the point of a table among the terms of a sum; the number, 0 to n - 1, must be public. */
    void put(int sum, int term, Sm2Multiples multiples, long[] number) {
        long[] rest = multiples.rest(number);
        for (int window = 0; window < multiples.windows(); window++) {
            multiples.entry(rest, window, points, (sum * terms + term + window) * POINT);
        }
    }

    /** Puts them there in the same steps whatever the number, 0 to n - 1, is. */
    void putSecretly(int sum, int term, Sm2Multiples multiples, long[] number) {
        long[] rest = multiples.rest(number);
        for (int window = 0; window < multiples.windows(); window++) {
            multiples.entrySecretly(rest, window, points, (sum * terms + term + window) * POINT);
        }
    }

    /** Adds until each sum has only so many terms left: 1 to ask for its x, 2 to compare it. */
    void addUp(int left) {
        while (terms > left) {
            halve();
        }
    }

    private void halve() {
        multiplyDifferences();
        if (Sm2Field.isZero(products, 0)) {
            setBrokenApart();
            multiplyDifferences();
        }
        Sm2Field.invert(products, 0, f, INVERSE);
        int pairs = terms / 2;
        int left = terms - pairs;
        int pair = 0;
        for (int sum = 0; sum < sums; sum++) {
            int from = sum * terms * POINT;
            int to = sum * left * POINT;
            for (int i = 0; i < pairs; i++) {
                pair++;
                add(from, from + POINT, pair * Sm2Field.WORDS, to);
                from += 2 * POINT;
                to += POINT;
            }
            if (left > pairs) {
                System.arraycopy(points, from, points, to, POINT);
            }
        }
        terms = left;
    }

    private void multiplyDifferences() {
        int pairs = terms / 2;
        int at = sums * pairs * Sm2Field.WORDS;
        Sm2Field.one(products, at);
        for (int sum = sums - 1; sum >= 0; sum--) {
            for (int i = pairs - 1; i >= 0; i--) {
                int first = (sum * terms + 2 * i) * POINT;
                Sm2Field.subtract(points, first + POINT + X, points, first + X, f, H);
                Sm2Field.multiply(f, H, products, at, products, at - Sm2Field.WORDS);
                at -= Sm2Field.WORDS;
            }
        }
    }

    /** Notes the sums in which two points of the same x meet, and lets these have another, so that the rest can go on. */
    private void setBrokenApart() {
        for (int sum = 0; sum < sums; sum++) {
            for (int i = 0; i < terms / 2; i++) {
                int first = (sum * terms + 2 * i) * POINT;
                int second = first + POINT;
                Sm2Field.subtract(points, second + X, points, first + X, f, H);
                if (Sm2Field.isZero(f, H)) {
                    broken[sum] = true;
                    Sm2Field.one(f, U);
                    Sm2Field.add(points, first + X, f, U, points, second + X);
                    Sm2Field.carry(points, second + X);
                }
            }
        }
    }

    /** Puts the sum of two points where it may overwrite the first; {@link #INVERSE} goes on to the next pair. */
    private void add(int first, int second, int productAfter, int sum) {
        Sm2Field.subtract(points, second + X, points, first + X, f, H);
        Sm2Field.subtract(points, second + Y, points, first + Y, f, R);
        Sm2Field.multiply(f, INVERSE, products, productAfter, f, U);
        Sm2Field.multiply(f, INVERSE, f, H, f, INVERSE);
        Sm2Field.multiply(f, R, f, U, f, U);
        Sm2Field.square(f, U, f, V);
        Sm2Field.subtract(f, V, points, first + X, f, V);
        Sm2Field.subtract(f, V, points, second + X, f, V);
        Sm2Field.carry(f, V);
        Sm2Field.subtract(points, first + X, f, V, f, W);
        Sm2Field.multiply(f, W, f, U, f, W);
        Sm2Field.subtract(f, W, points, first + Y, points, sum + Y);
        System.arraycopy(f, V, points, sum + X, Sm2Field.WORDS);
    }

    /** Whether two points of the same x met, or are the two terms left, so that no answer is to be had. */
    boolean isBroken(int sum) {
        if (terms == 2) {
            int first = sum * terms * POINT;
            Sm2Field.subtract(points, first + POINT + X, points, first + X, f, H);
            return broken[sum] || Sm2Field.isZero(f, H);
        }
        return broken[sum];
    }

    /** Whether the x of a sum of two terms is this number, below 2^256: without the division that working it out takes. */
    boolean hasX(int sum, long[] number) {
        int first = sum * terms * POINT;
        int second = first + POINT;
        Sm2Field.subtract(points, second + X, points, first + X, f, H);
        Sm2Field.subtract(points, second + Y, points, first + Y, f, R);
        Sm2Field.carry(f, R);
        Sm2Field.square(f, H, f, H);
        Sm2Field.square(f, R, f, R);
        Sm2Field.enter(number, f, U);
        Sm2Field.add(f, U, points, first + X, f, U);
        Sm2Field.add(f, U, points, second + X, f, U);
        Sm2Field.multiply(f, U, f, H, f, U);
        Sm2Field.subtract(f, U, f, R, f, U);
        return Sm2Field.isZero(f, U);
    }

    /** The x of a sum of one term. */
    long[] x(int sum) {
        return Sm2Field.leave(points, sum * terms * POINT + X);
    }
}
