package org.qiyue.ingest.rules;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Prints the catalogue of a day of filing as JSON or as a page, or what changes from one catalogue to another. */
public final class RuleCatalogueMain {

    private static final String PAGE = "page";
    private static final int USAGE = 2;

    private RuleCatalogueMain() {}

    /**
     * Arguments: a catalogue, or two; {@code page} and a catalogue. A catalogue is a day as {@code yyyy-MM-dd}, or a file
     * that this program printed, of whatever release. Exit code 2 when they are not.
     */
    public static void main(String[] catalogues) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            out.println(print(catalogues));
        } catch (IllegalArgumentException | DateTimeException | IOException wrong) {
            System.err.println(
                    "usage: RuleCatalogueMain [page] CATALOGUE [CATALOGUE], each a day as yyyy-MM-dd or a printed file");
            System.exit(USAGE);
        }
    }

    static String print(String... catalogues) throws IOException {
        boolean page = catalogues.length > 0 && catalogues[0].equals(PAGE);
        return switch (catalogues.length) {
            case 1 -> of(catalogues[0]).json();
            case 2 ->
                page
                        ? of(catalogues[1]).page()
                        : RuleCatalogue.json(of(catalogues[0]).changesTo(of(catalogues[1])));
            default -> throw new IllegalArgumentException("one catalogue or two");
        };
    }

    private static RuleCatalogue of(String catalogue) throws IOException {
        Path file = Path.of(catalogue);
        return Files.isRegularFile(file)
                ? RuleCatalogue.read(Files.readString(file))
                : RuleCatalogue.on(LocalDate.parse(catalogue));
    }
}
