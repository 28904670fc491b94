package org.qiyue.analytics.jobs;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Opens the Spark session: quiet, without web pages, and in a local run on the loopback interface only. */
final class SparkSessions {

    private SparkSessions() {}

    /**
     * A session on that master; one given by spark-submit goes before.
     *
     * @param folder where shuffles and spills are written
     */
    static SparkSession open(String master, Path folder) {
        String chosen = System.getProperty("spark.master", master);
        SparkSession.Builder builder = SparkSession.builder()
                .appName("qiyue-statistics")
                .master(chosen)
                .config("spark.ui.enabled", "false")
                .config("spark.ui.showConsoleProgress", "false")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.catalogImplementation", "in-memory")
                .config(
                        "spark.sql.warehouse.dir",
                        folder.resolve("warehouse").toUri().toString())
                .config("spark.local.dir", folder.toString());
        if (chosen.startsWith("local")) {
            // The planner's adaptive steps cost a small job more than they save, and two cores need few partitions.
            builder.config("spark.driver.host", "127.0.0.1")
                    .config("spark.driver.bindAddress", "127.0.0.1")
                    .config("spark.sql.adaptive.enabled", "false")
                    .config("spark.sql.shuffle.partitions", "4");
        }
        return builder.getOrCreate();
    }
}
