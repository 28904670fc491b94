package org.qiyue.analytics.jobs;

import static org.apache.spark.sql.functions.col;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.qiyue.analytics.indicators.Cell;
import org.qiyue.analytics.indicators.Indicator;
import org.qiyue.analytics.indicators.IndicatorCatalogue;
import org.qiyue.analytics.indicators.MonthSeries;
import org.qiyue.registry.model.FilingKind;

/** Filed events to counts by cell, indicator and month. */
final class EventFlows {

    private EventFlows() {}

    /**
     * Counts the events of the series by their legal date; kinds that no indicator counts are passed over.
     *
     * @param events columns {@code area}, {@code section}, {@code kind} (text, the name of a {@link FilingKind}) and
     *     {@code occurred_on} (date)
     * @return for each cell with an event, for each indicator with one, a count for each month
     */
    static Map<Cell, Map<Indicator, int[]>> of(Dataset<Row> events, MonthSeries series) {
        Dataset<Row> counts = events.where(col("occurred_on").leq(MonthColumns.day(series.asOf())))
                .where(col("kind").isInCollection(countedKinds()))
                .select(
                        CellColumns.everyCell().as("cell"),
                        col("kind"),
                        MonthColumns.indexOf(col("occurred_on"), series).as("month"))
                .where(col("cell").isNotNull().and(col("month").geq(0)))
                .groupBy("cell", "kind", "month")
                .count();
        Map<Cell, Map<Indicator, int[]>> flows = new TreeMap<>();
        for (Row row : counts.collectAsList()) {
            Indicator indicator = IndicatorCatalogue.eventCounts().get(FilingKind.valueOf(row.getString(1)));
            flows.computeIfAbsent(CellColumns.unpacked(row.getInt(0)), cell -> new HashMap<>())
                            .computeIfAbsent(indicator, any -> new int[series.length()])[row.getInt(2)] =
                    Math.toIntExact(row.getLong(3));
        }
        return flows;
    }

    /** Names of the counted kinds, in a fixed order. */
    static List<String> countedKinds() {
        return IndicatorCatalogue.eventCounts().keySet().stream()
                .map(Enum::name)
                .sorted()
                .toList();
    }
}
