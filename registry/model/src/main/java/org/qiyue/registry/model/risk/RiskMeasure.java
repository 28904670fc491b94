package org.qiyue.registry.model.risk;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What was measured of an employer for one part of the score.
 *
 * @param value share, ratio or count, as the part is measured; not negative
 * @param evidence how many facts stand behind it
 */
public record RiskMeasure(BigDecimal value, int evidence) {

    public RiskMeasure {
        Objects.requireNonNull(value, "value");
        if (value.signum() < 0 || evidence < 0) {
            throw new IllegalArgumentException("a negative measure");
        }
    }
}
