package org.qiyue.ingest.rules;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Prints the catalogue of a day of filing as JSON, or what changes from one day to another. */
public final class RuleCatalogueMain {

    private static final int USAGE = 2;

    private RuleCatalogueMain() {}

    /** Arguments: one day, or two, as {@code yyyy-MM-dd}. Exit code 2 when they are not. */
    public static void main(String[] days) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            out.println(print(days));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            System.err.println("usage: RuleCatalogueMain DAY [DAY], days as yyyy-MM-dd");
            System.exit(USAGE);
        }
    }

    static String print(String... days) {
        return switch (days.length) {
            case 1 -> on(days[0]).json();
            case 2 -> RuleCatalogue.json(on(days[0]).changesTo(on(days[1])));
            default -> throw new IllegalArgumentException("one day or two");
        };
    }

    private static RuleCatalogue on(String day) {
        return RuleCatalogue.on(LocalDate.parse(day));
    }
}
