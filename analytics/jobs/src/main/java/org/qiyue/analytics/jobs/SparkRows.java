package org.qiyue.analytics.jobs;

import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;

/** Spark's own rows, which cost no object for each value. */
final class SparkRows {

    private SparkRows() {}

    /** The rows as they lie in memory: each must be read before the next is asked for, and nothing of it kept. */
    static RDD<InternalRow> of(Dataset<Row> rows) {
        return ((org.apache.spark.sql.classic.Dataset<Row>) rows)
                .queryExecution()
                .toRdd();
    }
}
