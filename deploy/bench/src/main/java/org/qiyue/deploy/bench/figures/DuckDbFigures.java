package org.qiyue.deploy.bench.figures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The monthly figures and the flows of jobs of a release in SQL on DuckDB, in a process of its own: as fast as its SQL could be made, where the second
 * implementation in the tests of the statistics job is as plain as could be.
 *
 * <p>Its clock begins when an empty database is open, so that neither Java nor the unpacking of its library is counted, and
 * ends when all figures stand in a table. It says of each time what the job says when it rehearses.
 */
final class DuckDbFigures {

    private static final List<String> STEPS =
            List.of("1-places", "2-contracts", "3-jobs", "4-flows", "5-stocks", "6-medians", "7-figures");

    private DuckDbFigures() {}

    /**
     * Computes and exits.
     *
     * @param arguments what the job is asked to rehearse: folder of the extracts, first month, as-of day, which figures, of which
     *     it knows one choice, how often, the file for the lines of the figures; then the gigabytes that DuckDB may take and
     *     the folder for what does not fit
     */
    public static void main(String[] arguments) throws Exception {
        Path extracts = Path.of(arguments[0]);
        int times = Integer.parseInt(arguments[4]);
        Path file = Path.of(arguments[5]);
        for (int time = 0; time < times; time++) {
            try (DuckDb duckDb = DuckDb.open(Integer.parseInt(arguments[6]), Path.of(arguments[7]))) {
                // Nobody asks for the rows of a table in the order in which they came.
                duckDb.execute("SET preserve_insertion_order = false");
                long from = System.nanoTime();
                compute(duckDb, extracts, arguments[1], arguments[2]);
                double seconds = (System.nanoTime() - from) / 1e9;
                duckDb.run("lines", Map.of("file", file));
                System.out.println(String.format(
                        Locale.ROOT,
                        "computed in %.3f s: %d observations, digest %s",
                        seconds,
                        duckDb.number("SELECT count(*) FROM figure"),
                        digest(file)));
            }
        }
        // Whoever asked looks at the memory first.
        System.in.read();
    }

    private static void compute(DuckDb duckDb, Path extracts, String firstMonth, String asOf)
            throws SQLException, IOException {
        duckDb.set("first_month", "DATE '" + firstMonth + "-01'").set("as_of", "DATE '" + asOf + "'");
        for (String step : STEPS) {
            long from = System.nanoTime();
            duckDb.run(step, Map.of("extracts", extracts));
            System.err.printf(Locale.ROOT, "%s %.3f s%n", step, (System.nanoTime() - from) / 1e9);
        }
    }

    private static String digest(Path file) throws IOException {
        try (InputStream lines = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] portion = new byte[1 << 16];
            for (int read = lines.read(portion); read >= 0; read = lines.read(portion)) {
                digest.update(portion, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
