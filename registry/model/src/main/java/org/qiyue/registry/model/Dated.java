package org.qiyue.registry.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What every dated table of statutory figures has in common: from when to when a row holds, and whence it comes. */
record Dated(CsvTable.Row row, LocalDate validFrom, LocalDate validTo) {

    /** The rows of a table with columns {@code valid_from}, {@code valid_to}, {@code from_memory}, {@code source}. */
    static Stream<Dated> rows(String resource) {
        return CsvTable.resource(resource).stream().map(Dated::of);
    }

    static Dated of(CsvTable.Row row) {
        return new Dated(row, day(row.text("valid_from")), day(row.text("valid_to")));
    }

    static Dated of(DatedTable.Row row) {
        return new Dated(
                new CsvTable.Row(
                        List.copyOf(row.values().keySet()),
                        List.copyOf(row.values().values())),
                row.validFrom(),
                row.validTo());
    }

    boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    static <T> Optional<T> on(Stream<T> rows, Predicate<T> valid) {
        return rows.filter(valid).reduce((one, other) -> {
            throw new IllegalStateException("two rows hold on one day: " + one + ", " + other);
        });
    }

    String text(String column) {
        return row.text(column);
    }

    int number(String column) {
        return Integer.parseInt(text(column));
    }

    /** The columns that were noted from memory and want a check against the document before they are shown to users. */
    Set<String> fromMemory() {
        return text("from_memory").isEmpty()
                ? Set.of()
                : Set.of(text("from_memory").split(" "));
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
