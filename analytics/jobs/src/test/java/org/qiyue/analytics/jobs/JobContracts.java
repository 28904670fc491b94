package org.qiyue.analytics.jobs;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Contracts as the flows of jobs want them, a few by hand or many at random. */
final class JobContracts {

    static final StructType COLUMNS = new StructType()
            .add("area", DataTypes.StringType)
            .add("section", DataTypes.StringType)
            .add("employer", DataTypes.StringType)
            .add("worker", DataTypes.LongType)
            .add("start_date", DataTypes.DateType)
            .add("end_date", DataTypes.DateType)
            .add("ended_on", DataTypes.DateType)
            .add("agreed_wage_fen", DataTypes.LongType)
            .add("filing_no", DataTypes.LongType);

    private final List<Row> rows = new ArrayList<>();

    JobContracts with(String area, String section, String employer, long worker, String start, String end) {
        return with(area, section, employer, worker, LocalDate.parse(start), end == null ? null : LocalDate.parse(end));
    }

    private JobContracts with(
            String area, String section, String employer, long worker, LocalDate start, LocalDate end) {
        rows.add(RowFactory.create(
                area,
                section,
                employer,
                worker,
                Date.valueOf(start),
                end == null ? null : Date.valueOf(end),
                null,
                500_000L + rows.size(),
                (long) rows.size()));
        return this;
    }

    /** Around 2024, among few workers and employers, so that they meet again. */
    static JobContracts random(Random random, int contracts) {
        JobContracts drawn = new JobContracts();
        List<String> areas = List.of("110101", "110105", "310000");
        for (int i = 0; i < contracts; i++) {
            LocalDate start = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(800));
            drawn.with(
                    areas.get(random.nextInt(3)),
                    random.nextInt(9) == 0 ? null : List.of("A", "C").get(random.nextInt(2)),
                    "E" + random.nextInt(4),
                    random.nextInt(20),
                    start,
                    random.nextInt(5) == 0 ? null : start.plusDays(random.nextInt(300) - 3));
        }
        return drawn;
    }

    Dataset<Row> in(SparkSession spark) {
        return spark.createDataFrame(rows, COLUMNS);
    }

    /** In another order and cut into so many partitions. */
    Dataset<Row> shuffledIn(SparkSession spark, Random random, int partitions) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return spark.createDataFrame(shuffled, COLUMNS).repartition(partitions);
    }
}
