package org.qiyue.analytics.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class ExtractViewsIT {

    @Test
    void everyConnectionSeesTheStateTheRunBeganWithAndTheRangesHoldEachRowOnce() throws Exception {
        try (RegistryDatabase database = RegistryDatabase.start().migrated().seeded(300);
                WorkFolder folder = WorkFolder.under(Path.of("target"));
                SparkSession spark = SparkSessions.open("local[2]", folder.path())) {
            StatisticsConfig config = database.config("2024-06-17");
            try (SourceSnapshot snapshot = SourceSnapshot.open(config)) {
                SourceSummary found = snapshot.summary(config.asOf());
                database.execute("delete from registry.contract where first_filing_no > 100;"
                        + " delete from registry.contract_version where filing_no > 100");

                ExtractViews views = new ExtractViews(spark, config, snapshot, claiming(found, 1_000_000));

                assertThat(views.contracts().rdd().getNumPartitions()).isEqualTo(4);
                assertThat(views.contracts().count()).isEqualTo(found.contracts());
                assertThat(views.events().count()).isEqualTo(found.events());
            }
            try (SourceSnapshot later = SourceSnapshot.open(config)) {
                assertThat(later.summary(config.asOf()).contracts()).isLessThan(101);
            }
        }
    }

    @Test
    void aDatabaseWithoutTheSchemaIsSaidInOneLine() throws IOException, SQLException {
        try (RegistryDatabase database = RegistryDatabase.start()) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int exit = StatisticsMain.run(
                    Map.of("QIYUE_DB_URL", database.url(), "QIYUE_DB_USER", "postgres"),
                    Clock.systemUTC(),
                    new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8));

            assertThat(exit).isEqualTo(4);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("迁移").hasLineCount(1);
        }
    }

    /** The same snapshot, said to be large enough to be read in ranges. */
    private static SourceSummary claiming(SourceSummary found, long rows) {
        return new SourceSummary(
                found.position(),
                found.state(),
                rows,
                rows,
                found.earliest(),
                found.areaUnknown(),
                found.sectionUnknown(),
                found.firstKey(),
                found.lastKey());
    }
}
