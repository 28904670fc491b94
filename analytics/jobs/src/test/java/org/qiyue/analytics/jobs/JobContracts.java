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

    /** The example of METHODOLOGY.md: its employers are in two areas and two industries. */
    static JobContracts example() {
        return new JobContracts()
                .with("110105", "I", "A", 1, "2024-01-01", "2026-12-31")
                .with("110105", "I", "A", 2, "2025-02-10", "2025-12-31")
                .with("110105", "I", "A", 3, "2024-03-01", "2025-03-31")
                .with("110105", "I", "A", 4, "2025-01-01", "2025-03-31")
                .with("110105", "I", "A", 4, "2025-04-01", "2025-09-30")
                .with("110105", "I", "A", 5, "2025-01-15", "2025-03-20")
                .with("110108", "C", "B", 2, "2025-06-01", "2026-05-31")
                .with("110108", "C", "B", 3, "2025-04-01", "2027-03-31")
                .with("110108", "C", "B", 6, "2024-07-01", "2025-05-15")
                .with("110108", "C", "B", 7, "2024-01-01", "2024-09-30")
                .with("110108", "C", "B", 7, "2025-04-01", "2025-12-31")
                .with("110108", "C", "B", 8, "2025-05-01", "2025-06-30")
                .with("110108", "C", "B", 9, "2023-06-01", "2025-06-30");
    }

    /** The same contracts, none of which states a wage. */
    JobContracts withoutWages() {
        return withWages(new Long[rows.size()]);
    }

    /** The same contracts with these wages in fen, null for none. */
    JobContracts withWages(Long... wages) {
        JobContracts changed = new JobContracts();
        for (int i = 0; i < rows.size(); i++) {
            Object[] values = new Object[COLUMNS.size()];
            for (int column = 0; column < values.length; column++) {
                values[column] = column == COLUMNS.fieldIndex("agreed_wage_fen")
                        ? wages[i]
                        : rows.get(i).get(column);
            }
            changed.rows.add(RowFactory.create(values));
        }
        return changed;
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
