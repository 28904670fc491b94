package org.qiyue.analytics.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.last_day;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.qiyue.analytics.indicators.Cell;
import org.qiyue.analytics.indicators.CellSweep;
import org.qiyue.analytics.indicators.MonthSeries;
import org.qiyue.analytics.indicators.StockSeries;

/**
 * Contracts to the stocks of every cell.
 *
 * <p>Spark derives the months in which a contract is in force and shuffles narrow rows once, by cell; each cell is then
 * swept in primitive arrays. No contract is repeated for each of its months.
 */
final class ContractStocks {

    private ContractStocks() {}

    /**
     * The stocks of all cells that hold a contract in force on some reference day.
     *
     * @param contracts columns {@code area}, {@code section} (text), {@code worker} (long), {@code start_date},
     *     {@code end_date}, {@code ended_on} (dates, the latter two may be null), {@code wage_fen} (long; null unless
     *     the contract is full-time with an agreed wage); void contracts are not among them
     */
    static Map<Cell, StockSeries> of(Dataset<Row> contracts, MonthSeries series) {
        Dataset<Row> ordered = narrowRows(contracts, series)
                .repartition(col("cell"))
                .sortWithinPartitions("cell", "worker", "first_month");
        int months = series.length();
        Map<Cell, StockSeries> stocks = new TreeMap<>();
        SparkRows.of(ordered)
                .toJavaRDD()
                .mapPartitions(rows -> sweep(rows, months))
                .collect()
                .forEach(each -> stocks.put(CellColumns.unpacked(each.cell()), each.stocks()));
        return stocks;
    }

    /** One row for each contract and cell: cell, worker, first and last month in force, wage. */
    private static Dataset<Row> narrowRows(Dataset<Row> contracts, MonthSeries series) {
        Column asOf = MonthColumns.day(series.asOf());
        Column end = least(col("end_date"), col("ended_on"), asOf);
        Column firstMonth = greatest(MonthColumns.indexOf(col("start_date"), series), lit(0));
        // In the month of its end a contract is in force on the reference day only when that is the very day it ends.
        Column lastMonth = MonthColumns.indexOf(end, series)
                .minus(when(end.equalTo(last_day(end)).or(end.equalTo(asOf)), 0).otherwise(1));
        return contracts
                .where(col("start_date").leq(asOf))
                .select(
                        col("area"),
                        col("section"),
                        col("worker"),
                        firstMonth.as("first_month"),
                        lastMonth.as("last_month"),
                        col("wage_fen"))
                .where(col("first_month").leq(col("last_month")))
                .select(
                        CellColumns.everyCell().as("cell"),
                        col("worker"),
                        col("first_month"),
                        col("last_month"),
                        col("wage_fen"))
                .where(col("cell").isNotNull());
    }

    private static Iterator<CellStocks> sweep(Iterator<InternalRow> rows, int months) {
        List<CellStocks> swept = new ArrayList<>();
        CellSweep sweep = null;
        int current = 0;
        while (rows.hasNext()) {
            InternalRow row = rows.next();
            int cell = row.getInt(0);
            if (sweep == null || cell != current) {
                if (sweep != null) {
                    swept.add(new CellStocks(current, sweep.finish()));
                }
                sweep = new CellSweep(months);
                current = cell;
            }
            if (row.isNullAt(4)) {
                sweep.add(row.getLong(1), row.getInt(2), row.getInt(3));
            } else {
                sweep.add(row.getLong(1), row.getInt(2), row.getInt(3), row.getLong(4));
            }
        }
        if (sweep != null) {
            swept.add(new CellStocks(current, sweep.finish()));
        }
        return swept.iterator();
    }

    private record CellStocks(int cell, StockSeries stocks) implements Serializable {}
}
