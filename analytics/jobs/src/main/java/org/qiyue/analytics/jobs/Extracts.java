package org.qiyue.analytics.jobs;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What the figures are computed from: the contracts and events of one state of the register. */
interface Extracts {

    /** The contracts as {@link ContractStocks} and {@link ContractRows} want them. */
    Dataset<Row> contracts();

    /** The events as {@link EventFlows} wants them. */
    Dataset<Row> events();
}
