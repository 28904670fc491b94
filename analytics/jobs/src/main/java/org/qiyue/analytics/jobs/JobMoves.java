package org.qiyue.analytics.jobs;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import org.qiyue.analytics.indicators.Cell;
import org.qiyue.analytics.indicators.flow.Periods;
import org.qiyue.analytics.indicators.move.CellMoves;
import org.qiyue.analytics.indicators.move.MoveSweep;
import scala.Tuple2;

/**
 * Contracts to the moves between main jobs in every cell.
 *
 * <p>Contracts are shuffled once, as narrow rows, by worker, and come ordered by worker, employer, area and day: the sweep
 * holds the contracts of one worker at a time and a few arrays for each cell. An employer's size does not matter to it, and
 * nobody has so many jobs that a worker's would.
 */
final class JobMoves {

    private static final int BRIDGE_DAYS = 0;
    /** A wage may be agreed as 0, which is more than none. */
    private static final long NO_WAGE = -1;

    private JobMoves() {}

    /**
     * The moves of all cells that hold a contract, and of the totals of the city and of each area.
     *
     * @param contracts as {@link ContractRows} wants them
     */
    static Map<Cell, CellMoves> of(Dataset<Row> contracts, Periods periods) {
        // Of jobs alike the main one is that of the lower code of employer, then of area, listed areas first.
        Dataset<Row> ordered = ContractRows.of(contracts, NO_WAGE)
                .repartition(col("worker"))
                .sortWithinPartitions(
                        col("worker"),
                        col("employer"),
                        CellNumbers.isElsewhere(col("cell")),
                        col("area").asc_nulls_last(),
                        col("first_day"),
                        col("filing_no"));
        Map<Integer, CellMoves> cells = SparkRows.of(ordered)
                .toJavaRDD()
                .mapPartitionsToPair(rows -> sweep(rows, periods))
                .reduceByKey(JobMoves::sum)
                .collectAsMap();
        return CellTotals.of(cells, () -> new CellMoves(periods), CellMoves::add);
    }

    private static Iterator<Tuple2<Integer, CellMoves>> sweep(Iterator<InternalRow> rows, Periods periods) {
        MoveSweep sweep = new MoveSweep(periods, BRIDGE_DAYS, CellNumbers.count());
        long establishment = 0;
        UTF8String employer = null;
        UTF8String area = null;
        while (rows.hasNext()) {
            InternalRow row = rows.next();
            UTF8String nextArea = row.getUTF8String(ContractRows.AREA);
            if (!row.getUTF8String(ContractRows.EMPLOYER).equals(employer) || !Objects.equals(nextArea, area)) {
                employer = row.getUTF8String(ContractRows.EMPLOYER).copy();
                area = nextArea == null ? null : nextArea.copy();
                establishment++;
            }
            sweep.add(
                    row.getLong(ContractRows.WORKER),
                    establishment,
                    row.getInt(ContractRows.CELL),
                    row.getInt(ContractRows.FIRST_DAY),
                    row.getInt(ContractRows.LAST_DAY),
                    row.getLong(ContractRows.WAGE_FEN));
        }
        return finished(sweep.finish());
    }

    private static Iterator<Tuple2<Integer, CellMoves>> finished(CellMoves[] swept) {
        List<Tuple2<Integer, CellMoves>> cells = new ArrayList<>();
        for (int number = 0; number < swept.length; number++) {
            if (swept[number] != null) {
                cells.add(new Tuple2<>(number, swept[number]));
            }
        }
        return cells.iterator();
    }

    private static CellMoves sum(CellMoves one, CellMoves other) {
        one.add(other);
        return one;
    }
}
