package org.qiyue.analytics.indicators.flow;

import java.util.Objects;
import java.util.function.Function;
import org.qiyue.analytics.indicators.Fraction;
import org.qiyue.analytics.indicators.Indicator;

/**
 * A figure of the flows: what it is called, and how it is computed from a cell.
 *
 * @param indicator its definition as readers see it
 * @param formula the exact value of each period; null where a cell has none, for example a mean of nothing
 * @param jobs the jobs that stand behind the value: disclosure control asks how many they are
 * @param ofEmployers whether it speaks of employers, so that cells of workers have none
 * @param lagQ how many further periods must be over before variant Q knows it
 * @param lagD likewise for variant D
 */
public record FlowIndicator(
        Indicator indicator,
        Function<CellFlows, Fraction[]> formula,
        FlowCount jobs,
        boolean ofEmployers,
        int lagQ,
        int lagD) {

    public FlowIndicator {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(jobs, "jobs");
    }

    /** How many periods must be over beyond that of the figure; days that contracts state for the future do not count. */
    public int lag(Variant variant) {
        return variant == Variant.Q ? lagQ : lagD;
    }
}
