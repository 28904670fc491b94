package org.qiyue.registry.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The changeable tables and the code lists as they judge filings of each day: a change counts for those received from its
 * first day of filing on, so that a filing is judged the same whenever that is done.
 */
public final class AmendedTables {

    private static final AmendedTables STANDARD = new AmendedTables(List.of(), List.of());

    private final List<DatedChange> changes;
    private final List<CodeChange> codes;
    private final NavigableMap<LocalDate, DatedTables> byDay = new TreeMap<>();

    private AmendedTables(List<DatedChange> changes, List<CodeChange> codes) {
        this.changes = changes;
        this.codes = codes;
        byDay.put(LocalDate.MIN, DatedTables.standard());
        Stream.concat(
                        changes.stream().map(DatedChange::filingsFrom),
                        codes.stream().map(CodeChange::filingsFrom))
                .distinct()
                .forEach(day -> byDay.put(
                        day,
                        new DatedTables(
                                changes.stream()
                                        .filter(change -> !change.filingsFrom().isAfter(day))
                                        .toList(),
                                codes.stream()
                                        .filter(change -> !change.filingsFrom().isAfter(day))
                                        .toList())));
    }

    /** The tables as shipped, whatever the day. */
    public static AmendedTables standard() {
        return STANDARD;
    }

    /**
     * The tables as shipped with what was approved of them since, and the code lists as shipped.
     *
     * @throws IllegalStateException when two changes have one number
     */
    public static AmendedTables with(List<DatedChange> changes) {
        return with(changes, List.of());
    }

    /**
     * The tables and code lists as shipped with what was approved since.
     *
     * @throws IllegalStateException when two changes have one number
     */
    public static AmendedTables with(List<DatedChange> changes, List<CodeChange> codes) {
        long numbers = LongStream.concat(
                        changes.stream().mapToLong(DatedChange::number),
                        codes.stream().mapToLong(CodeChange::number))
                .distinct()
                .count();
        if (numbers < changes.size() + codes.size()) {
            throw new IllegalStateException("two changes have one number");
        }
        if (numbers == 0) {
            return STANDARD;
        }
        return new AmendedTables(
                changes.stream()
                        .sorted(Comparator.comparingLong(DatedChange::number))
                        .toList(),
                codes.stream()
                        .sorted(Comparator.comparingLong(CodeChange::number))
                        .toList());
    }

    /** What they say to filings received on a day. */
    public DatedTables on(LocalDate filingDay) {
        return byDay.floorEntry(filingDay).getValue();
    }

    /** All changes of tables, also those to come, in the order of their numbers. */
    public List<DatedChange> changes() {
        return changes;
    }

    /** All changes of code lists, also those to come, in the order of their numbers. */
    public List<CodeChange> codeChanges() {
        return codes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AmendedTables tables && changes.equals(tables.changes) && codes.equals(tables.codes);
    }

    @Override
    public int hashCode() {
        return 31 * changes.hashCode() + codes.hashCode();
    }
}
