package org.qiyue.analytics.jobs;

import org.apache.spark.sql.SparkSession;

/** The one session all unit tests share; it ends with the process. */
final class LocalSpark {

    static final SparkSession SESSION = SparkSessions.open(
            "local[2]", WorkFolder.under(java.nio.file.Path.of("target")).path());

    private LocalSpark() {}
}
