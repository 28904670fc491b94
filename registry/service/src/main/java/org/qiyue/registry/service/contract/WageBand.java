package org.qiyue.registry.service.contract;

import java.math.BigDecimal;
import java.util.List;

/** Monthly wages in yuan as bands: outside a case nobody is shown the figure itself. */
final class WageBand {
    private static final List<Integer> BOUNDS = List.of(3000, 5000, 8000, 12000, 20000, 30000, 50000);

    private WageBand() {}

    /** The band of a monthly wage, for example {@code 8000-12000} (lower bound in, upper bound out); null for none. */
    static String of(BigDecimal monthly) {
        if (monthly == null) {
            return null;
        }
        Integer lower = null;
        for (Integer bound : BOUNDS) {
            if (monthly.compareTo(BigDecimal.valueOf(bound)) < 0) {
                return lower == null ? "<" + bound : lower + "-" + bound;
            }
            lower = bound;
        }
        return ">=" + lower;
    }
}
