package org.qiyue.ingest.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The editions of the book, oldest first; table {@code editions.csv}, kept by hand. */
final class Editions {

    private static final List<Edition> ALL = read();

    /**
     * One edition, or the same one from the day on which its parameters became others.
     *
     * @param name its name
     * @param validFrom the first day of filing that it judges so
     * @param digest SM3 over the book on that day, 64 hex digits
     */
    record Edition(String name, LocalDate validFrom, String digest) {

        static Edition of(String line) {
            String[] fields = line.split(",");
            return new Edition(fields[0], LocalDate.parse(fields[1]), fields[2]);
        }

        @Override
        public String toString() {
            return name + "," + validFrom + "," + digest;
        }
    }

    private Editions() {}

    static List<Edition> all() {
        return ALL;
    }

    /** The name of the edition of this release: the last. */
    static String current() {
        return ALL.get(ALL.size() - 1).name();
    }

    private static List<Edition> read() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Editions.class.getResourceAsStream("editions.csv"), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(Edition::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
