package org.qiyue.analytics.indicators.distribution;

import java.math.BigInteger;
import java.util.Arrays;
import org.qiyue.analytics.indicators.Fraction;

/** The wages of one cell, counted by value; quantiles and the Gini coefficient are exact. */
public final class WageDistribution {

    private final long[] values;
    /** How many wages are no greater than the value of that place. */
    private final long[] upTo;

    private WageDistribution(long[] values, long[] upTo) {
        this.values = values;
        this.upTo = upTo;
    }

    /**
     * The distribution of these wages.
     *
     * @param wagesFen monthly wages in fen, in any order, none of them negative; not changed
     * @throws IllegalArgumentException when one is negative
     */
    public static WageDistribution of(long[] wagesFen) {
        long[] sorted = wagesFen.clone();
        Arrays.sort(sorted);
        if (sorted.length > 0 && sorted[0] < 0) {
            throw new IllegalArgumentException("a wage must not be negative: " + sorted[0]);
        }
        long[] values = new long[sorted.length];
        long[] upTo = new long[sorted.length];
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                values[distinct++] = sorted[i];
            }
            upTo[distinct - 1] = i + 1L;
        }
        return new WageDistribution(Arrays.copyOf(values, distinct), Arrays.copyOf(upTo, distinct));
    }

    /** How many wages there are. */
    public long count() {
        return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
    }

    /**
     * The smallest wage that is no less than that part of them, or the mean of it and the next where the part ends
     * between two (definition 2 of Hyndman and Fan 1996; for one half the usual median).
     *
     * @param percent 1 to 99
     * @return fen, or null when there is no wage
     */
    public Fraction quantile(int percent) {
        if (percent < 1 || percent > 99) {
            throw new IllegalArgumentException("a percentile is 1 to 99, not " + percent);
        }
        if (count() == 0) {
            return null;
        }
        long hundredfold = Math.multiplyExact(count(), (long) percent);
        long rank = (hundredfold + 99) / 100;
        return hundredfold % 100 == 0
                ? Fraction.of(Math.addExact(at(rank), at(rank + 1)), 2)
                : Fraction.of(at(rank), 1);
    }

    /** The wage of that rank, the smallest being 1. */
    private long at(long rank) {
        int place = Arrays.binarySearch(upTo, rank);
        return values[place >= 0 ? place : -place - 1];
    }

    /**
     * The Gini coefficient: the mean difference of any two wages over twice their mean, 0 when all are equal.
     *
     * @return from 0 to 1, or null when there is no wage or all are 0
     */
    public Fraction gini() {
        BigInteger sum = BigInteger.ZERO;
        BigInteger weighted = BigInteger.ZERO;
        long before = 0;
        for (int i = 0; i < values.length; i++) {
            long count = upTo[i] - before;
            BigInteger all = BigInteger.valueOf(values[i]).multiply(BigInteger.valueOf(count));
            sum = sum.add(all);
            // The sum of 2 rank - n - 1 over the ranks of this value.
            weighted = weighted.add(all.multiply(BigInteger.valueOf(before + upTo[i] - count())));
            before = upTo[i];
        }
        return sum.signum() == 0 ? null : new Fraction(weighted, sum.multiply(BigInteger.valueOf(count())));
    }
}
