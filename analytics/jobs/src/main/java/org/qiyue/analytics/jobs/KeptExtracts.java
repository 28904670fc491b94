package org.qiyue.analytics.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * The extracts of one state of the register as Parquet files, by which its figures can be computed again when the register
 * has long moved on.
 */
final class KeptExtracts implements Extracts {

    /** Spark's mark that all files of a table are there. */
    private static final String WHOLE = "_SUCCESS";

    private final SparkSession spark;
    private final Path folder;

    private KeptExtracts(SparkSession spark, Path folder) {
        this.spark = spark;
        this.folder = folder;
    }

    /**
     * The place of those of a state.
     *
     * @param under where all extracts are kept
     * @param asOf the day up to which there are events
     * @param position snapshot position
     * @param state fingerprint of the state, see {@link SourceSummary#state}
     */
    static KeptExtracts of(SparkSession spark, Path under, LocalDate asOf, long position, long state) {
        // Another version of the program may extract otherwise.
        String version = CodeVersion.current().replaceAll("[^0-9A-Za-z.]", "_");
        String name = asOf + "-p" + position + "-" + Long.toHexString(state) + "-" + version;
        return new KeptExtracts(spark, under.toAbsolutePath().resolve(name));
    }

    /** Those that lie in a folder, of whatever state they are. */
    static KeptExtracts in(SparkSession spark, Path folder) {
        return new KeptExtracts(spark, folder.toAbsolutePath());
    }

    /** Whether they are there, whole. */
    boolean present() {
        return Files.exists(table("contracts").resolve(WHOLE))
                && Files.exists(table("events").resolve(WHOLE));
    }

    /** Keeps them; what a run that was stopped left behind is written anew. */
    void keep(Extracts extracts) {
        write(extracts.contracts(), "contracts");
        write(extracts.events(), "events");
    }

    @Override
    public Dataset<Row> contracts() {
        return spark.read().parquet(table("contracts").toUri().toString());
    }

    @Override
    public Dataset<Row> events() {
        return spark.read().parquet(table("events").toUri().toString());
    }

    private void write(Dataset<Row> rows, String name) {
        rows.write().mode(SaveMode.Overwrite).parquet(table(name).toUri().toString());
    }

    private Path table(String name) {
        return folder.resolve(name);
    }
}
