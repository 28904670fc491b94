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

    /** Pairs that take a step together before they take the next: their steps do not wait for each other. */
    private static final int BLOCK = 16;

    private static final int INVERSES = 0;
    private static final int H = 2 * Sm2Field.WORDS;
    private static final int R = 3 * Sm2Field.WORDS;
    private static final int U = 4 * Sm2Field.WORDS;

    private final int sums;
    private final int room;
    private int terms;
    /** Where each term of a sum stands among the {@link #room} points there are for it. */
    private final int[] places;

    private final long[] points;
    /** Where the two points of each pair stand. */
    private final int[] first;

    private final int[] second;
    /** Of each pair the product of its difference and every other one's after it: two rows that do not wait for each other. */
    private final long[] products;

    private final boolean[] broken;
    private final long[] f = new long[5 * Sm2Field.WORDS];
    private final long[] slopes = new long[BLOCK * Sm2Field.WORDS];
    private final long[] squares = new long[BLOCK * Sm2Field.WORDS];

    /**
     * @param sums how many sums, at least one
     * @param terms how many points each is the sum of, at most 64
     */
    Sm2Sums(int sums, int terms) {
        this.sums = sums;
        this.room = terms;
        this.terms = terms;
        this.places = new int[terms];
        for (int term = 0; term < terms; term++) {
            places[term] = term * POINT;
        }
        this.points = new long[sums * terms * POINT];
        this.first = new int[sums * (terms / 2)];
        this.second = new int[first.length];
        this.products = new long[(first.length + 2) * Sm2Field.WORDS];
        this.broken = new boolean[sums];
    }

    /** Puts this many times the point of a table among the terms of a sum; the number, 0 to n - 1, must be public. */
    void put(int sum, int term, Sm2Multiples multiples, long[] number) {
        long[] rest = multiples.rest(number);
        for (int window = 0; window < multiples.windows(); window++) {
            multiples.entry(rest, window, points, (sum * room + term + window) * POINT);
        }
    }

    /**
     * Makes each sum that many times the point of a table, or the negative of it, which has the same x, in the same steps
     * whatever the numbers, 1 to n - 1, are.
     */
    void put(Sm2SecretMultiples multiples, long[][] numbers) {
        long[][] halves = new long[sums][];
        for (int sum = 0; sum < sums; sum++) {
            halves[sum] = Sm2SecretMultiples.half(numbers[sum]);
        }
        for (int window = 0; window < multiples.windows(); window++) {
            multiples.entries(halves, window, points, window * POINT, room * POINT);
        }
    }

    /** Adds until each sum has only so many terms left: 1 to ask for its x, 2 to compare it. */
    void addUp(int left) {
        while (terms > left) {
            halve();
        }
    }

    private void halve() {
        int pairs = pair();
        multiplyDifferences(pairs);
        if (Sm2Field.isZero(f, U)) {
            setBrokenApart(pairs);
            multiplyDifferences(pairs);
        }
        Sm2Field.invert(f, U, f, R);
        Sm2Field.multiply(f, R, products, Sm2Field.WORDS, f, INVERSES);
        Sm2Field.multiply(f, R, products, 0, f, INVERSES + Sm2Field.WORDS);
        for (int pair = 0; pair < pairs; pair += BLOCK) {
            add(pair, Math.min(pair + BLOCK, pairs));
        }
        for (int term = 0; 2 * term < terms; term++) {
            places[term] = places[2 * term];
        }
        terms -= terms / 2;
    }

    private int pair() {
        int pairs = 0;
        for (int sum = 0; sum < sums; sum++) {
            for (int term = 0; term + 1 < terms; term += 2) {
                first[pairs] = at(sum, term);
                second[pairs] = at(sum, term + 1);
                pairs++;
            }
        }
        return pairs;
    }

    private int at(int sum, int term) {
        return sum * room * POINT + places[term];
    }

    /** Leaves the product of all differences at {@link #U}. */
    private void multiplyDifferences(int pairs) {
        int at = pairs * Sm2Field.WORDS;
        Sm2Field.one(products, at);
        Sm2Field.one(products, at + Sm2Field.WORDS);
        for (int pair = pairs - 1; pair >= 0; pair--) {
            at -= Sm2Field.WORDS;
            multiplyDifference(pair, products, at + 2 * Sm2Field.WORDS, at);
        }
        Sm2Field.multiply(products, 0, products, Sm2Field.WORDS, f, U);
    }

    private void multiplyDifference(int pair, long[] factor, int from, int to) {
        Sm2Field.multiplyDifference(points, second[pair] + X, points, first[pair] + X, factor, from, factor, to);
    }

    /** Notes the sums in which two points of the same x meet, and lets these have another, so that the rest can go on. */
    private void setBrokenApart(int pairs) {
        Sm2Field.one(f, U);
        for (int pair = 0; pair < pairs; pair++) {
            Sm2Field.subtract(points, second[pair] + X, points, first[pair] + X, f, H);
            if (Sm2Field.isZero(f, H)) {
                broken[first[pair] / (room * POINT)] = true;
                Sm2Field.add(points, first[pair] + X, f, U, points, second[pair] + X);
                Sm2Field.carry(points, second[pair] + X);
            }
        }
    }

    /** Puts the sums of pairs in the place of their first points. */
    private void add(int start, int end) {
        for (int pair = start; pair < end; pair++) {
            int at = (pair - start) * Sm2Field.WORDS;
            int inverse = INVERSES + (pair & 1) * Sm2Field.WORDS;
            Sm2Field.multiply(f, inverse, products, (pair + 2) * Sm2Field.WORDS, slopes, at);
            multiplyDifference(pair, f, inverse, inverse);
        }
        for (int pair = start; pair < end; pair++) {
            int at = (pair - start) * Sm2Field.WORDS;
            Sm2Field.multiplyDifference(points, second[pair] + Y, points, first[pair] + Y, slopes, at, slopes, at);
        }
        for (int pair = start; pair < end; pair++) {
            int at = (pair - start) * Sm2Field.WORDS;
            Sm2Field.square(slopes, at, squares, at);
            Sm2Field.subtract(squares, at, points, second[pair] + X, squares, at);
            Sm2Field.subtract(squares, at, points, first[pair] + X, squares, at);
            Sm2Field.carry(squares, at);
        }
        for (int pair = start; pair < end; pair++) {
            int at = (pair - start) * Sm2Field.WORDS;
            Sm2Field.multiplyDifference(points, first[pair] + X, squares, at, slopes, at, slopes, at);
            Sm2Field.subtract(slopes, at, points, first[pair] + Y, points, first[pair] + Y);
            System.arraycopy(squares, at, points, first[pair] + X, Sm2Field.WORDS);
        }
    }

    /** Whether two points of the same x met, or are the two terms left, so that no answer is to be had. */
    boolean isBroken(int sum) {
        if (terms == 2) {
            Sm2Field.subtract(points, at(sum, 1) + X, points, at(sum, 0) + X, f, H);
            return broken[sum] || Sm2Field.isZero(f, H);
        }
        return broken[sum];
    }

    /** Whether the x of a sum of two terms is this number, below 2^256: without the division that working it out takes. */
    boolean hasX(int sum, long[] number) {
        int one = at(sum, 0);
        int other = at(sum, 1);
        Sm2Field.subtract(points, other + X, points, one + X, f, H);
        Sm2Field.subtract(points, other + Y, points, one + Y, f, R);
        Sm2Field.carry(f, R);
        Sm2Field.square(f, H, f, H);
        Sm2Field.square(f, R, f, R);
        Sm2Field.enter(number, f, U);
        Sm2Field.add(f, U, points, one + X, f, U);
        Sm2Field.add(f, U, points, other + X, f, U);
        Sm2Field.multiply(f, U, f, H, f, U);
        Sm2Field.subtract(f, U, f, R, f, U);
        return Sm2Field.isZero(f, U);
    }

    /** The x of a sum of one term. */
    long[] x(int sum) {
        return Sm2Field.leave(points, at(sum, 0) + X);
    }
}
