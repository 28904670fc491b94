package org.qiyue.analytics.jobs;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_date;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import org.qiyue.analytics.indicators.Cell;
import org.qiyue.analytics.indicators.flow.CellFlows;
import org.qiyue.analytics.indicators.flow.JobSweep;
import org.qiyue.analytics.indicators.flow.Periods;
import org.qiyue.analytics.indicators.flow.Variant;
import scala.Tuple2;

/**
 * Contracts to the flows of jobs in every cell, by both definitions.
 *
 * <p>Contracts are shuffled once, as narrow rows, by employer and area, and come ordered by worker and day: the sweep holds
 * the contracts of one worker at a time and a few arrays for each cell, whatever the size of an employer. Only cells are
 * put together after that.
 */
final class JobFlows {

    private static final Variant[] VARIANTS = Variant.values();
    private static final int BRIDGE_DAYS = 0;

    private JobFlows() {}

    /**
     * The flows of all cells that hold a contract, and of the totals above them.
     *
     * @param contracts columns {@code area}, {@code section}, {@code employer} (text), {@code worker} (long), {@code
     *     start_date}, {@code end_date}, {@code ended_on} (dates, the latter two may be null), {@code agreed_wage_fen} (long;
     *     null where no wage is agreed), {@code filing_no} (long; no two contracts have the same); void contracts are not
     *     among them
     */
    static Map<Variant, Map<Cell, CellFlows>> of(Dataset<Row> contracts, Periods periods) {
        Dataset<Row> ordered = narrowRows(contracts)
                .repartition(col("employer"), col("area"))
                .sortWithinPartitions("employer", "area", "worker", "first_day", "filing_no");
        List<Tuple2<Integer, CellFlows>> cells = SparkRows.of(ordered)
                .toJavaRDD()
                .mapPartitionsToPair(rows -> sweep(rows, periods))
                .reduceByKey(JobFlows::sum)
                .collect();
        return withTotals(cells, periods);
    }

    /** One row for each contract that has a day: what the sweep asks for, and the order of contracts. */
    private static Dataset<Row> narrowRows(Dataset<Row> contracts) {
        return contracts
                .select(
                        col("employer"),
                        col("area"),
                        col("worker"),
                        CellNumbers.number().as("cell"),
                        unix_date(col("start_date")).as("first_day"),
                        coalesce(unix_date(least(col("end_date"), col("ended_on"))), lit(Periods.FOREVER))
                                .as("last_day"),
                        coalesce(col("agreed_wage_fen"), lit(0L)).as("wage_fen"),
                        col("filing_no"))
                .where(col("first_day").leq(col("last_day")));
    }

    /** The flows of the partition's employers by key, see {@link #key}. */
    private static Iterator<Tuple2<Integer, CellFlows>> sweep(Iterator<InternalRow> rows, Periods periods) {
        JobSweep[] sweeps = new JobSweep[VARIANTS.length];
        for (Variant variant : VARIANTS) {
            sweeps[variant.ordinal()] = new JobSweep(periods, variant, BRIDGE_DAYS, CellNumbers.count(), 0);
        }
        long establishment = 0;
        UTF8String employer = null;
        UTF8String area = null;
        while (rows.hasNext()) {
            InternalRow row = rows.next();
            if (!row.getUTF8String(0).equals(employer) || !row.getUTF8String(1).equals(area)) {
                employer = row.getUTF8String(0).copy();
                area = row.getUTF8String(1).copy();
                establishment++;
            }
            for (JobSweep sweep : sweeps) {
                sweep.add(
                        establishment, row.getLong(2), row.getInt(3), 0, row.getInt(4), row.getInt(5), row.getLong(6));
            }
        }
        return finished(sweeps);
    }

    private static Iterator<Tuple2<Integer, CellFlows>> finished(JobSweep[] sweeps) {
        List<Tuple2<Integer, CellFlows>> cells = new ArrayList<>();
        for (Variant variant : VARIANTS) {
            CellFlows[] swept = sweeps[variant.ordinal()].finish();
            for (int number = 0; number < swept.length; number++) {
                if (swept[number] != null) {
                    cells.add(new Tuple2<>(key(variant, number), swept[number]));
                }
            }
        }
        return cells.iterator();
    }

    /** Cell and variant in one number: it goes to the same partition from every machine, as an enumeration would not. */
    private static int key(Variant variant, int number) {
        return number * VARIANTS.length + variant.ordinal();
    }

    private static CellFlows sum(CellFlows one, CellFlows other) {
        one.add(other);
        return one;
    }

    private static Map<Variant, Map<Cell, CellFlows>> withTotals(
            List<Tuple2<Integer, CellFlows>> cells, Periods periods) {
        Map<Variant, Map<Cell, CellFlows>> totals = new EnumMap<>(Variant.class);
        for (Variant variant : VARIANTS) {
            totals.put(variant, new TreeMap<>());
        }
        for (Tuple2<Integer, CellFlows> each : cells) {
            Map<Cell, CellFlows> ofVariant = totals.get(VARIANTS[each._1() % VARIANTS.length]);
            for (Cell cell : CellNumbers.countedIn(each._1() / VARIANTS.length)) {
                ofVariant.computeIfAbsent(cell, any -> new CellFlows(periods)).add(each._2());
            }
        }
        return totals;
    }
}
