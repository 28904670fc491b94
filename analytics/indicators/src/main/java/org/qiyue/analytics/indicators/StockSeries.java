package org.qiyue.analytics.indicators;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The stocks of one cell, one value for each month.
 *
 * <p>The arrays are not copied: whoever makes a series hands it over, whoever receives it only reads.
 *
 * @param contracts contracts in force on the reference day
 * @param workers distinct workers among them
 * @param wages full-time contracts with an agreed wage among them
 * @param doubledMedians twice the median monthly wage of those, in fen, so that it is exact; 0 where there are none
 */
public record StockSeries(int[] contracts, int[] workers, int[] wages, long[] doubledMedians) implements Serializable {

    public StockSeries {
        if (workers.length != contracts.length
                || wages.length != contracts.length
                || doubledMedians.length != contracts.length) {
            throw new IllegalArgumentException("the four series must have one value for each month");
        }
    }

    /** The exact median monthly wage in yuan; only meaningful where {@code wages[month]} is positive. */
    public BigDecimal medianWage(int month) {
        return BigDecimal.valueOf(doubledMedians[month]).divide(BigDecimal.valueOf(200));
    }
}
