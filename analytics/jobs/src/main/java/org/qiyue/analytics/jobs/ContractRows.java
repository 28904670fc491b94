package org.qiyue.analytics.jobs;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_date;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.qiyue.analytics.indicators.flow.Periods;

/** Contracts as narrow rows, one for each that has a day: what sweeps of jobs ask for, and the order of contracts. */
final class ContractRows {

    // Places of the columns employer, area, worker, cell, first_day, last_day and wage_fen; filing_no is the last.
    static final int EMPLOYER = 0;
    static final int AREA = 1;
    static final int WORKER = 2;
    static final int CELL = 3;
    static final int FIRST_DAY = 4;
    static final int LAST_DAY = 5;
    static final int WAGE_FEN = 6;

    private ContractRows() {}

    /**
     * Those rows: cells are numbers of {@link CellNumbers}, days are counted from 1970-01-01.
     *
     * @param contracts columns {@code area}, {@code section}, {@code employer} (text), {@code worker} (long), {@code
     *     start_date}, {@code end_date}, {@code ended_on} (dates, the latter two may be null), {@code agreed_wage_fen} (long;
     *     null where no wage is agreed), {@code filing_no} (long; no two contracts have the same); void contracts are not
     *     among them
     * @param noWage what stands for the wage where none is agreed
     */
    static Dataset<Row> of(Dataset<Row> contracts, long noWage) {
        return contracts
                .select(
                        col("employer"),
                        col("area"),
                        col("worker"),
                        CellNumbers.number().as("cell"),
                        unix_date(col("start_date")).as("first_day"),
                        coalesce(unix_date(least(col("end_date"), col("ended_on"))), lit(Periods.FOREVER))
                                .as("last_day"),
                        coalesce(col("agreed_wage_fen"), lit(noWage)).as("wage_fen"),
                        col("filing_no"))
                .where(col("first_day").leq(col("last_day")));
    }
}
