package org.qiyue.analytics.indicators.move;

import java.util.Objects;
import java.util.function.Function;
import org.qiyue.analytics.indicators.Fraction;
import org.qiyue.analytics.indicators.Indicator;

/**
 * A figure of the moves: what it is called, and how it is computed from a cell.
 *
 * @param indicator its definition as readers see it
 * @param formula the exact value of each period; null where a cell has none, a rate over nobody
 * @param workers those who stand behind the value: disclosure control asks how many they are
 * @param lag how many periods must be over beyond that of the figure; days that contracts state for the future do not count
 */
public record MoveIndicator(Indicator indicator, Function<CellMoves, Fraction[]> formula, MoveCount workers, int lag) {

    public MoveIndicator {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(workers, "workers");
    }
}
