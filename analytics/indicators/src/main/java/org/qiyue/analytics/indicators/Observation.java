package org.qiyue.analytics.indicators;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;

/**
 * One published number.
 *
 * @param indicator code of the indicator
 * @param variant by which definition, for figures that have several ({@code D} or {@code Q}, see METHODOLOGY.md); {@link
 *     #ONE_DEFINITION} for all others
 * @param period the month, quarter or year, as {@link Frequency} writes it
 * @param cell area and industry section
 * @param value the value, rounded to the indicator's decimals
 * @param count how many contracts, persons or events stand behind the value; disclosure control needs it
 */
public record Observation(String indicator, String variant, String period, Cell cell, BigDecimal value, long count)
        implements Comparable<Observation> {

    /** The variant of a figure that has but one definition: not applicable, as SDMX writes it. */
    public static final String ONE_DEFINITION = "_Z";

    private static final Comparator<Observation> ORDER = Comparator.comparing(Observation::indicator)
            .thenComparing(Observation::variant)
            .thenComparing(Observation::cell)
            .thenComparing(Observation::period);

    public Observation {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(variant, "variant");
        Frequency.of(period);
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(value, "value");
        if (count < 0) {
            throw new IllegalArgumentException("count must not be negative: " + count);
        }
    }

    /** A figure of a month that has one definition. */
    public Observation(String indicator, YearMonth month, Cell cell, BigDecimal value, long count) {
        this(indicator, ONE_DEFINITION, month.toString(), cell, value, count);
    }

    /** A count is its own value. */
    public static Observation ofCount(Indicator indicator, YearMonth period, Cell cell, long count) {
        return new Observation(indicator.code(), period, cell, indicator.rounded(BigDecimal.valueOf(count)), count);
    }

    /** Orders by indicator, variant, area, section, period: the order in which a release is digested and stored. */
    @Override
    public int compareTo(Observation other) {
        return ORDER.compare(this, other);
    }
}
