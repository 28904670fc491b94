package org.qiyue.analytics.indicators;

import java.util.Arrays;

/** Figures of consecutive periods out of whole numbers, one of each for every period; exact until output. */
public final class Quotients {

    private Quotients() {}

    /** The numbers as they are. */
    public static Fraction[] whole(long[] numbers) {
        return Arrays.stream(numbers).mapToObj(number -> Fraction.of(number, 1)).toArray(Fraction[]::new);
    }

    /** Each of one with that of the other. */
    public static long[] sums(long[] one, long[] other) {
        long[] sums = one.clone();
        for (int t = 0; t < sums.length; t++) {
            sums[t] += other[t];
        }
        return sums;
    }

    /** Each numerator, times a factor, over its denominator; null where that is 0. */
    public static Fraction[] of(long[] numerators, long[] denominators, int factor) {
        Fraction[] quotients = new Fraction[numerators.length];
        for (int t = 0; t < quotients.length; t++) {
            quotients[t] = denominators[t] == 0 ? null : Fraction.of(factor * numerators[t], denominators[t]);
        }
        return quotients;
    }
}
