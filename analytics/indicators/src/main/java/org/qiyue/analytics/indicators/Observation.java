package org.qiyue.analytics.indicators;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;

/**
 * One published number.
 *
 * @param indicator code of the indicator
 * @param period the month
 * @param cell area and industry section
 * @param value the value, rounded to the indicator's decimals
 * @param count how many contracts, persons or events stand behind the value; disclosure control needs it
 */
public record Observation(String indicator, YearMonth period, Cell cell, BigDecimal value, long count)
        implements Comparable<Observation> {

    private static final Comparator<Observation> ORDER = Comparator.comparing(Observation::indicator)
            .thenComparing(Observation::cell)
            .thenComparing(Observation::period);

    public Observation {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(value, "value");
        if (count < 0) {
            throw new IllegalArgumentException("count must not be negative: " + count);
        }
    }

    /** A count is its own value. */
    public static Observation ofCount(Indicator indicator, YearMonth period, Cell cell, long count) {
        return new Observation(indicator.code(), period, cell, indicator.rounded(BigDecimal.valueOf(count)), count);
    }

    /** Orders by indicator, area, section, month: the order in which a release is digested and stored. */
    @Override
    public int compareTo(Observation other) {
        return ORDER.compare(this, other);
    }
}
