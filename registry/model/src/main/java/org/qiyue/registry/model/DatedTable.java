package org.qiyue.registry.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A dated table as it stands in its file, for whoever publishes it or compares it with another; to look a figure up there
 * are {@link MinimumWage}, {@link LegalFigures} and the others.
 *
 * @param name its name, for example {@code minimum-wage}
 * @param rows its rows, in the order of the file
 */
public record DatedTable(String name, List<Row> rows) {

    private static final String PARAMETERS = "parameters";

    private static final Map<String, List<String>> KEYS = keys();

    /**
     * A row.
     *
     * @param key what it is about; on one day a table has one row of a key
     * @param validFrom first day for whose facts it holds; null = from the beginning
     * @param validTo last day; null = still
     * @param values all columns by name, as the file has them
     */
    public record Row(String key, LocalDate validFrom, LocalDate validTo, Map<String, String> values) {

        public Row {
            Objects.requireNonNull(key, "key");
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** Whether it holds for a fact of that day. */
        public boolean isValidOn(LocalDate day) {
            return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
        }
    }

    public DatedTable {
        Objects.requireNonNull(name, "name");
        rows = List.copyOf(rows);
    }

    /** All statutory tables, as shipped. */
    public static List<DatedTable> statutory() {
        return KEYS.keySet().stream().map(DatedTable::shipped).toList();
    }

    /** The bureau's parameters, as shipped. */
    public static DatedTable parameters() {
        return shipped(PARAMETERS);
    }

    /** A table as it stands in its file. */
    static DatedTable shipped(String name) {
        return Shipped.TABLES.get(name);
    }

    /** Each file is read once. */
    private static final class Shipped {
        static final Map<String, DatedTable> TABLES = read();

        private static Map<String, DatedTable> read() {
            Map<String, DatedTable> tables = new LinkedHashMap<>();
            KEYS.forEach((name, key) -> tables.put(name, table(name, key)));
            tables.put(PARAMETERS, table(PARAMETERS, List.of("name")));
            return tables;
        }

        private static DatedTable table(String name, List<String> key) {
            return new DatedTable(
                    name,
                    CsvTable.resource(name + ".csv").stream()
                            .map(line -> row(line, key))
                            .toList());
        }
    }

    private static Map<String, List<String>> keys() {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        keys.put("minimum-wage", List.of("place"));
        keys.put("legal-figures", List.of("name"));
        keys.put("retirement", List.of("track"));
        keys.put("probation-limits", List.of("term", "at_least_months"));
        keys.put("wage-conversion", List.of());
        keys.put("ending-reasons", List.of("code"));
        keys.put("work-days", List.of("day"));
        return keys;
    }

    private static Row row(CsvTable.Row row, List<String> key) {
        Map<String, String> values = new LinkedHashMap<>();
        row.header().forEach(column -> values.put(column, row.text(column)));
        return new Row(
                key.stream().map(row::text).collect(Collectors.joining(" ")),
                day(values.get("valid_from")),
                day(values.get("valid_to")),
                values);
    }

    private static LocalDate day(String text) {
        return text == null || text.isEmpty() ? null : LocalDate.parse(text);
    }
}
