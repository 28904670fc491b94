package org.qiyue.deploy.bench.figures;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Extracts of a city that is not there, with the columns that the statistics job keeps of a release, one file a table.
 *
 * @param folder the folder of one state: contracts and events
 * @param contracts how many contracts there are
 */
record ExtractFiles(Path folder, int contracts) {

    /** The first month of the series: that of the first day on which a contract begins. */
    static final YearMonth FIRST_MONTH = YearMonth.of(2018, 1);

    /** With {@link #FIRST_MONTH}, 97 months. */
    static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

    private static final List<String> TABLES = List.of("contracts", "events");

    /** Spark's mark that all files of a table are there. */
    private static final String WHOLE = "_SUCCESS";

    /**
     * Those of so many contracts, made if they are not there; the same seed gives the same rows.
     *
     * @param under where extracts lie
     * @param gigabytes what making them may take of the memory
     */
    static ExtractFiles make(Path under, int contracts, long seed, int gigabytes) throws IOException, SQLException {
        Path folder = under.resolve("extracts-%d-%d".formatted(contracts, seed));
        if (!Files.exists(folder)) {
            Path draft = under.resolve(folder.getFileName() + ".draft");
            remove(draft);
            for (String table : TABLES) {
                Files.createDirectories(draft.resolve(table));
            }
            try (DuckDb duckDb = DuckDb.open(gigabytes, under)) {
                duckDb.set("contracts", Integer.toString(contracts))
                        .set("seed", Long.toString(seed))
                        .set("first_day", "DATE '" + FIRST_MONTH.atDay(1) + "'")
                        .set("as_of", "DATE '" + AS_OF + "'")
                        .run("extracts", Map.of("folder", draft));
                long made = duckDb.number("SELECT count(*) FROM filed");
                if (made != contracts) {
                    throw new IllegalStateException("Only %,d contracts were made, not %,d".formatted(made, contracts));
                }
            }
            for (String table : TABLES) {
                Files.createFile(draft.resolve(table).resolve(WHOLE));
            }
            Files.move(draft, folder);
        }
        return new ExtractFiles(folder, contracts);
    }

    /** Reads them once, so that whoever comes first does not wait for the disk. */
    void read() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, OutputStream.nullOutputStream());
            }
        }
    }

    /** How much of the disk they take. */
    long bytes() throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
