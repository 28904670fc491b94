package org.qiyue.analytics.jobs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.qiyue.analytics.indicators.MonthSeries;
import org.qiyue.analytics.indicators.Observation;

/**
 * Everything a release holds, from the extracts of one state: monthly figures of contracts, quarterly flows of jobs and moves
 * between them.
 */
final class ReleaseFigures {

    private ReleaseFigures() {}

    /** All observations in their natural order; the same for the same extracts and series, whenever and wherever. */
    static List<Observation> of(Extracts extracts, MonthSeries series) {
        Dataset<Row> contracts = extracts.contracts();
        List<Observation> observations = new ArrayList<>(MonthlyIndicators.of(contracts, extracts.events(), series));
        observations.addAll(QuarterlyIndicators.of(contracts, series));
        observations.addAll(MoveIndicators.of(contracts, series));
        Collections.sort(observations);
        return observations;
    }
}
