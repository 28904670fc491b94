package org.qiyue.analytics.jobs;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.qiyue.analytics.indicators.Cell;
import org.qiyue.analytics.indicators.Fraction;
import org.qiyue.analytics.indicators.Indicator;
import org.qiyue.analytics.indicators.MonthSeries;
import org.qiyue.analytics.indicators.Observation;
import org.qiyue.analytics.indicators.flow.CellFlows;
import org.qiyue.analytics.indicators.flow.FlowCatalogue;
import org.qiyue.analytics.indicators.flow.FlowIndicator;
import org.qiyue.analytics.indicators.flow.Periods;
import org.qiyue.analytics.indicators.flow.Variant;

/** Contracts to the observations of the Quarterly Workforce Indicators (季度劳动力流动指标). */
final class QuarterlyIndicators {

    private static final int MONTHS = 3;

    private QuarterlyIndicators() {}

    /**
     * All observations of the quarters that are over, in their natural order.
     *
     * <p>A figure has no value for the last quarters as long as those have not passed that it must look at. Every cell that
     * holds a contract has a value for every other quarter, zero included; so have the totals of the city and of each area,
     * whatever they hold. A rate or a mean exists only where there is something to divide by.
     *
     * @param contracts as {@link ContractRows} wants them
     */
    static List<Observation> of(Dataset<Row> contracts, MonthSeries series) {
        List<Observation> observations = new ArrayList<>();
        quarters(series)
                .ifPresent(quarters -> JobFlows.of(contracts, quarters)
                        .forEach((variant, cells) ->
                                cells.forEach((cell, flows) -> add(observations, variant, cell, flows, quarters))));
        Collections.sort(observations);
        return observations;
    }

    /** From the quarter of the first month to the last that is over on the as-of day; none when no quarter is over. */
    static Optional<Periods> quarters(MonthSeries series) {
        YearMonth first = series.first().minusMonths((series.first().getMonthValue() - 1) % MONTHS);
        YearMonth notOver =
                series.lastIsPartial() ? series.last() : series.last().plusMonths(1);
        int quarters = (int) ChronoUnit.MONTHS.between(first, notOver) / MONTHS;
        return quarters == 0 ? Optional.empty() : Optional.of(new Periods(first, MONTHS, quarters));
    }

    private static void add(List<Observation> to, Variant variant, Cell cell, CellFlows flows, Periods quarters) {
        for (FlowIndicator figure : FlowCatalogue.all()) {
            Fraction[] values = figure.formula().apply(flows);
            long[] jobs = flows.counts(figure.jobs());
            addKnown(to, figure.indicator(), variant, cell, values, jobs, quarters, figure.lag(variant));
        }
    }

    /**
     * Adds the values of a figure in the quarters in which it is known and has one.
     *
     * @param lag for how many of the last quarters it is not known yet
     */
    static void addKnown(
            List<Observation> to,
            Indicator indicator,
            Variant variant,
            Cell cell,
            Fraction[] values,
            long[] counts,
            Periods quarters,
            int lag) {
        for (int quarter = 0; quarter < quarters.count() - lag; quarter++) {
            if (values[quarter] != null) {
                to.add(new Observation(
                        indicator.code(),
                        variant.name(),
                        quarters.name(quarter),
                        cell,
                        values[quarter].rounded(indicator.decimals()),
                        counts[quarter]));
            }
        }
    }
}
