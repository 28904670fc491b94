package org.qiyue.analytics.jobs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.qiyue.analytics.indicators.Cell;
import org.qiyue.analytics.indicators.MonthSeries;
import org.qiyue.analytics.indicators.Observation;
import org.qiyue.analytics.indicators.flow.Periods;
import org.qiyue.analytics.indicators.flow.Variant;
import org.qiyue.analytics.indicators.move.CellMoves;
import org.qiyue.analytics.indicators.move.MoveCatalogue;
import org.qiyue.analytics.indicators.move.MoveIndicator;

/** Contracts to the observations of moves between jobs (职业转换指标). */
final class MoveIndicators {

    private MoveIndicators() {}

    /**
     * All observations of the quarters that are over, in their natural order; cells and quarters are those of {@link
     * QuarterlyIndicators}.
     *
     * @param contracts as {@link ContractRows} wants them
     */
    static List<Observation> of(Dataset<Row> contracts, MonthSeries series) {
        List<Observation> observations = new ArrayList<>();
        QuarterlyIndicators.quarters(series)
                .ifPresent(quarters -> JobMoves.of(contracts, quarters)
                        .forEach((cell, moves) -> add(observations, cell, moves, quarters)));
        Collections.sort(observations);
        return observations;
    }

    private static void add(List<Observation> to, Cell cell, CellMoves moves, Periods quarters) {
        for (MoveIndicator figure : MoveCatalogue.all()) {
            QuarterlyIndicators.addKnown(
                    to,
                    figure.indicator(),
                    Variant.D,
                    cell,
                    figure.formula().apply(moves),
                    moves.counts(figure.workers()),
                    quarters,
                    figure.lag());
        }
    }
}
