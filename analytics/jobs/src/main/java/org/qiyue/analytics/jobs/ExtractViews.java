package org.qiyue.analytics.jobs;

import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads the extract views into Spark, in parallel ranges of filing numbers, all within one snapshot. */
final class ExtractViews implements Extracts {

    /** Fewer rows than this are read by one connection: a second would cost more than it brings. */
    private static final long ROWS_OF_A_RANGE = 50_000;

    private static final int MOST_RANGES = 4;

    private final SparkSession spark;
    private final StatisticsConfig config;
    private final SourceSnapshot snapshot;
    private final SourceSummary summary;

    ExtractViews(SparkSession spark, StatisticsConfig config, SourceSnapshot snapshot, SourceSummary summary) {
        this.spark = spark;
        this.config = config;
        this.snapshot = snapshot;
        this.summary = summary;
    }

    /**
     * The contracts that are not void.
     *
     * <p>The view shows a contract in its present term. A renewed one was in force before that term began: it begins
     * with the first day of the earliest of its terms that stand. The end of a task is an estimate and ends nothing.
     */
    @Override
    public Dataset<Row> contracts() {
        String query = """
                select area, industry_section as section, employer_key as employer, worker_key as worker,
                       first_start as start_date,
                       case when term_type = '1' then end_date end as end_date,
                       ended_on,
                       case when employment_form = '01' then round(wage_monthly * 100)::bigint end as wage_fen,
                       round(wage_monthly * 100)::bigint as agreed_wage_fen,
                       first_filing_no as filing_no
                  from extract.contract_spell
                 where not voided
                """;
        return ranges(query, summary.contracts(), summary.firstKey(), summary.lastKey());
    }

    /** The events of the counted kinds up to the as-of day. */
    @Override
    public Dataset<Row> events() {
        String query = """
                select area, industry_section as section, kind, occurred_on, filing_no
                  from extract.contract_event
                 where kind in ('%s') and occurred_on <= date '%s'
                """;
        return ranges(
                query.formatted(String.join("', '", EventFlows.countedKinds()), config.asOf()),
                summary.events(),
                summary.firstKey(),
                summary.position());
    }

    private Dataset<Row> ranges(String query, long rows, long first, long last) {
        DataFrameReader reader = spark.read()
                .format("jdbc")
                .option("url", config.databaseUrl())
                .option("user", config.databaseUser())
                .option("password", config.databasePassword())
                .option("driver", "org.postgresql.Driver")
                .option("sessionInitStatement", snapshot.importStatement())
                .option("fetchsize", "10000")
                .option("dbtable", "(" + query + ") as extracted");
        long ranges = Math.min(MOST_RANGES, rows / ROWS_OF_A_RANGE);
        if (ranges > 1 && last - first >= ranges) {
            reader.option("partitionColumn", "filing_no")
                    .option("lowerBound", first)
                    .option("upperBound", last + 1)
                    .option("numPartitions", ranges);
        }
        return reader.load();
    }
}
