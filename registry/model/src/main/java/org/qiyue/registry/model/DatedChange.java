package org.qiyue.registry.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A change of a dated table that was approved while the product ran. It is never taken back: a later one follows it.
 *
 * @param number rises with every approval; of two changes for one day the later counts
 * @param table which table
 * @param key which row: the name of a figure, a place, a year of {@code work-days}
 * @param values what the row says from that day on, by column
 * @param validFrom first day for whose facts it holds; of {@code parameters} the same as the next
 * @param filingsFrom first day of filing that is judged by it
 * @param basis article or document
 */
public record DatedChange(
        long number,
        ChangeableTable table,
        String key,
        SortedMap<String, String> values,
        LocalDate validFrom,
        LocalDate filingsFrom,
        String basis) {

    /**
     * @throws IllegalArgumentException when the table cannot be so changed; the message names what is wrong
     */
    public DatedChange {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(filingsFrom, "filingsFrom");
        Objects.requireNonNull(basis, "basis");
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        ChangeCheck.flaws(table, key, values, validFrom, filingsFrom).stream()
                .findFirst()
                .ifPresent(flaw -> {
                    throw new IllegalArgumentException(table.tableName() + " " + flaw.field() + ": " + flaw.en());
                });
    }
}
