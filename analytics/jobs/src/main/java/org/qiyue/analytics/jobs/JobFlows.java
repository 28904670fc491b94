package org.qiyue.analytics.jobs;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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
    private static final long NO_WAGE = 0;

    private JobFlows() {}

    /**
     * The flows of all cells that hold a contract, and of the totals of the city and of each area.
     *
     * @param contracts as {@link ContractRows} wants them
     */
    static Map<Variant, Map<Cell, CellFlows>> of(Dataset<Row> contracts, Periods periods) {
        Dataset<Row> ordered = ContractRows.of(contracts, NO_WAGE)
                .repartition(col("employer"), col("area"))
                .sortWithinPartitions("employer", "area", "worker", "first_day", "filing_no");
        Map<Integer, CellFlows> cells = SparkRows.of(ordered)
                .toJavaRDD()
                .mapPartitionsToPair(rows -> sweep(rows, periods))
                .reduceByKey(JobFlows::sum)
                .collectAsMap();
        return withTotals(cells, periods);
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
            if (!row.getUTF8String(ContractRows.EMPLOYER).equals(employer)
                    || !row.getUTF8String(ContractRows.AREA).equals(area)) {
                employer = row.getUTF8String(ContractRows.EMPLOYER).copy();
                area = row.getUTF8String(ContractRows.AREA).copy();
                establishment++;
            }
            for (JobSweep sweep : sweeps) {
                sweep.add(
                        establishment,
                        row.getLong(ContractRows.WORKER),
                        row.getInt(ContractRows.CELL),
                        0,
                        row.getInt(ContractRows.FIRST_DAY),
                        row.getInt(ContractRows.LAST_DAY),
                        row.getLong(ContractRows.WAGE_FEN));
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

    private static Map<Variant, Map<Cell, CellFlows>> withTotals(Map<Integer, CellFlows> cells, Periods periods) {
        Map<Variant, Map<Cell, CellFlows>> totals = new EnumMap<>(Variant.class);
        for (Variant variant : VARIANTS) {
            Map<Integer, CellFlows> ofVariant = new HashMap<>();
            cells.forEach((key, flows) -> {
                if (key % VARIANTS.length == variant.ordinal()) {
                    ofVariant.put(key / VARIANTS.length, flows);
                }
            });
            totals.put(variant, CellTotals.of(ofVariant, () -> new CellFlows(periods), CellFlows::add));
        }
        return totals;
    }
}
