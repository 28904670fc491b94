package org.qiyue.analytics.indicators.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WageDistributionTest {

    @Test
    void quantilesOfFewWages() {
        WageDistribution of = WageDistribution.of(new long[] {40, 10, 30, 20});

        assertThat(of.quantile(50).rounded(1)).isEqualByComparingTo("25");
        assertThat(of.quantile(25).rounded(1)).isEqualByComparingTo("15");
        assertThat(of.quantile(26).rounded(1)).isEqualByComparingTo("20");
        assertThat(of.quantile(90).rounded(1)).isEqualByComparingTo("40");
        assertThat(of.quantile(1).rounded(1)).isEqualByComparingTo("10");
        assertThat(of.count()).isEqualTo(4);
    }

    /** By the definition: the smallest value with at least p of all at or below it, the mean with the next if exactly p. */
    @Test
    void quantilesAreThoseOfTheDefinition() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            long[] wages = random.longs(1 + random.nextInt(120), 0, 30).toArray();
            long[] sorted = wages.clone();
            Arrays.sort(sorted);
            WageDistribution of = WageDistribution.of(wages);
            for (int percent = 1; percent < 100; percent++) {
                int rank = 1;
                while (rank * 100 < percent * sorted.length) {
                    rank++;
                }
                double expected = rank * 100 == percent * sorted.length
                        ? (sorted[rank - 1] + sorted[rank]) / 2.0
                        : sorted[rank - 1];
                assertThat(of.quantile(percent).rounded(1).doubleValue()).isEqualTo(expected);
            }
        }
    }

    @Test
    void theGiniCoefficientIsTheMeanDifferenceOverTwiceTheMean() {
        for (int seed = 0; seed < 200; seed++) {
            long[] wages = new Random(seed).longs(1 + seed % 60, 0, 1_000).toArray();
            double differences = 0;
            for (long one : wages) {
                for (long other : wages) {
                    differences += Math.abs(one - other);
                }
            }
            double sum = LongStream.of(wages).sum();
            if (sum > 0) {
                assertThat(WageDistribution.of(wages).gini().rounded(12).doubleValue())
                        .isCloseTo(differences / (2.0 * wages.length * sum), within(1e-11));
            }
        }
    }

    /** Of 1, 2, ..., n it is (n - 1) / 3n: one third in the limit, as for a uniform distribution. */
    @Test
    void theGiniCoefficientOfEvenlySpreadWages() {
        WageDistribution of =
                WageDistribution.of(LongStream.rangeClosed(1, 1_000).toArray());

        assertThat(of.gini().rounded(6)).isEqualByComparingTo("0.333000");
    }

    /** Of a Pareto distribution with shape 3 it is 1 / (2 x 3 - 1). */
    @Test
    void theGiniCoefficientOfParetoWages() {
        int n = 200_000;
        long[] wages = LongStream.rangeClosed(1, n)
                .map(i -> Math.round(1e9 * Math.pow(1 - (i - 0.5) / n, -1 / 3.0)))
                .toArray();

        assertThat(WageDistribution.of(wages).gini().rounded(4)).isEqualByComparingTo("0.2");
    }

    @Test
    void largeCitiesDoNotOverflow() {
        long[] wages = new long[1_000_000];
        Arrays.fill(wages, 0, 500_000, 9_000_000_000L);

        assertThat(WageDistribution.of(wages).gini().rounded(6)).isEqualByComparingTo("0.5");
    }

    @Test
    void nothingHasNoQuantileAndNoInequality() {
        assertThat(WageDistribution.of(new long[0]).quantile(50)).isNull();
        assertThat(WageDistribution.of(new long[0]).gini()).isNull();
        assertThat(WageDistribution.of(new long[] {0, 0}).gini()).isNull();
        assertThat(WageDistribution.of(new long[] {7, 7}).gini().rounded(3)).isEqualByComparingTo("0");
        assertThatThrownBy(() -> WageDistribution.of(new long[] {-1})).hasMessageContaining("-1");
        assertThatThrownBy(() -> WageDistribution.of(new long[] {1}).quantile(100))
                .hasMessageContaining("100");
    }
}
