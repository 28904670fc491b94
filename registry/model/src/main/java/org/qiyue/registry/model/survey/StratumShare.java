package org.qiyue.registry.model.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * What a sample takes of a stratum.
 *
 * @param stratum which
 * @param units how many employers it has, N_h
 * @param sampled how many of them are drawn, n_h
 */
public record StratumShare(Stratum stratum, int units, int sampled) {

    private static final int PLACES = 6;

    public StratumShare {
        Objects.requireNonNull(stratum, "stratum");
        if (sampled < 1 || units < sampled) {
            throw new IllegalArgumentException("of " + units + " units " + sampled + " cannot be drawn");
        }
    }

    /** The design weight N_h / n_h of each unit that is drawn, to six places. */
    public BigDecimal weight() {
        return BigDecimal.valueOf(units).divide(BigDecimal.valueOf(sampled), PLACES, RoundingMode.HALF_UP);
    }
}
