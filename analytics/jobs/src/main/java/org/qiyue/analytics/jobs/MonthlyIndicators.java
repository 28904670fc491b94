package org.qiyue.analytics.jobs;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.qiyue.analytics.indicators.Cell;
import org.qiyue.analytics.indicators.Indicator;
import org.qiyue.analytics.indicators.IndicatorCatalogue;
import org.qiyue.analytics.indicators.MonthSeries;
import org.qiyue.analytics.indicators.Observation;
import org.qiyue.analytics.indicators.StockSeries;

/** Contracts and events to the observations of a release. */
final class MonthlyIndicators {

    private MonthlyIndicators() {}

    /**
     * All observations of the series, in their natural order.
     *
     * <p>Every cell that holds anything has a value for every month, zero included; so have the totals of the city and
     * of each area, whatever they hold. A median exists only where there is a wage.
     */
    static List<Observation> of(Dataset<Row> contracts, Dataset<Row> events, MonthSeries series) {
        Map<Cell, StockSeries> stocks = ContractStocks.of(contracts, series);
        Map<Cell, Map<Indicator, int[]>> flows = EventFlows.of(events, series);
        List<Observation> observations = new ArrayList<>();
        for (Cell cell : cells(stocks.keySet(), flows.keySet())) {
            addStocks(observations, cell, stocks.get(cell), series);
            addFlows(observations, cell, flows.getOrDefault(cell, Map.of()), series);
        }
        Collections.sort(observations);
        return observations;
    }

    private static Set<Cell> cells(Set<Cell> withStocks, Set<Cell> withFlows) {
        Set<Cell> cells = new TreeSet<>(withStocks);
        cells.addAll(withFlows);
        cells.add(Cell.WHOLE_CITY);
        StandardCells.areas().forEach(area -> cells.add(new Cell(area, Cell.ALL_SECTIONS)));
        return cells;
    }

    private static void addStocks(List<Observation> to, Cell cell, StockSeries stocks, MonthSeries series) {
        for (int month = 0; month < series.length(); month++) {
            YearMonth period = series.month(month);
            int contracts = stocks == null ? 0 : stocks.contracts()[month];
            int workers = stocks == null ? 0 : stocks.workers()[month];
            to.add(Observation.ofCount(IndicatorCatalogue.ACTIVE_CONTRACTS, period, cell, contracts));
            to.add(Observation.ofCount(IndicatorCatalogue.ACTIVE_WORKERS, period, cell, workers));
            if (stocks != null && stocks.wages()[month] > 0) {
                Indicator median = IndicatorCatalogue.WAGE_MEDIAN;
                to.add(new Observation(
                        median.code(), period, cell, median.rounded(stocks.medianWage(month)), stocks.wages()[month]));
            }
        }
    }

    private static void addFlows(List<Observation> to, Cell cell, Map<Indicator, int[]> counts, MonthSeries series) {
        for (Indicator indicator : IndicatorCatalogue.eventCounts().values()) {
            int[] byMonth = counts.get(indicator);
            for (int month = 0; month < series.length(); month++) {
                to.add(Observation.ofCount(indicator, series.month(month), cell, byMonth == null ? 0 : byMonth[month]));
            }
        }
    }
}
