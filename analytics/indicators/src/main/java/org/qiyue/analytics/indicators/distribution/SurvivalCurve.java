package org.qiyue.analytics.indicators.distribution;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * How long contracts last: the product-limit estimate of Kaplan and Meier (1958) with the variance of Greenwood (1926).
 *
 * <p>A contract that still runs is censored at the length it has reached. Of ends and censorings at one length the ends come first.
 */
public final class SurvivalCurve {

    /** The quantile of the normal distribution for 95 %. */
    private static final double Z = 1.959963984540054;

    private final double[] survival;
    private final double[] error;

    private SurvivalCurve(double[] survival, double[] error) {
        this.survival = survival;
        this.error = error;
    }

    /**
     * The estimate from counts by length.
     *
     * @param ended how many contracts ended at each length, the index being the length in whatever unit
     * @param running how many were still running when they had reached it; as long as the other
     * @throws IllegalArgumentException when a count is negative or the two differ in length
     */
    public static SurvivalCurve of(long[] ended, long[] running) {
        if (ended.length != running.length) {
            throw new IllegalArgumentException("there are " + ended.length + " and " + running.length + " lengths");
        }
        if (Arrays.stream(ended).anyMatch(count -> count < 0)
                || Arrays.stream(running).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a count must not be negative");
        }
        long atRisk = Arrays.stream(ended).sum() + Arrays.stream(running).sum();
        double[] survival = new double[ended.length];
        double[] error = new double[ended.length];
        double level = 1;
        double greenwood = 0;
        for (int length = 0; length < ended.length; length++) {
            if (ended[length] > 0) {
                level *= (double) (atRisk - ended[length]) / atRisk;
                greenwood += (double) ended[length] / ((double) atRisk * (atRisk - ended[length]));
            }
            survival[length] = level;
            error[length] = level == 0 ? 0 : level * Math.sqrt(greenwood);
            atRisk -= ended[length] + running[length];
        }
        return new SurvivalCurve(survival, error);
    }

    /** The part that lasts longer than that. */
    public double at(int length) {
        return survival[length];
    }

    /** Its standard error. */
    public double standardError(int length) {
        return error[length];
    }

    /** The lower bound of its 95 % interval on the logarithmic scale, as R's {@code survfit} gives it. */
    public double lower(int length) {
        return bound(length, -Z);
    }

    /** The upper bound, at most 1. */
    public double upper(int length) {
        return Math.min(1, bound(length, Z));
    }

    private double bound(int length, double z) {
        return survival[length] == 0 ? 0 : survival[length] * Math.exp(z * error[length] / survival[length]);
    }

    /** The smallest length that no more than half of the contracts outlast; empty when more than half outlast all. */
    public OptionalInt median() {
        for (int length = 0; length < survival.length; length++) {
            if (survival[length] <= 0.5) {
                return OptionalInt.of(length);
            }
        }
        return OptionalInt.empty();
    }
}
