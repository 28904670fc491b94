package org.qiyue.registry.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The changeable tables as they judge filings of each day: a change counts for those received from its
 * {@link DatedChange#filingsFrom} on, so that a filing is judged the same whenever that is done.
 */
public final class AmendedTables {

    private static final AmendedTables STANDARD = new AmendedTables(List.of());

    private final List<DatedChange> changes;
    private final NavigableMap<LocalDate, DatedTables> byDay = new TreeMap<>();

    private AmendedTables(List<DatedChange> changes) {
        this.changes = changes;
        byDay.put(LocalDate.MIN, DatedTables.standard());
        changes.stream()
                .map(DatedChange::filingsFrom)
                .distinct()
                .forEach(day -> byDay.put(
                        day,
                        new DatedTables(changes.stream()
                                .filter(change -> !change.filingsFrom().isAfter(day))
                                .toList())));
    }

    /** The tables as shipped, whatever the day. */
    public static AmendedTables standard() {
        return STANDARD;
    }

    /**
     * The tables as shipped with what was approved since.
     *
     * @throws IllegalStateException when two changes have one number
     */
    public static AmendedTables with(List<DatedChange> changes) {
        List<DatedChange> ordered = changes.stream()
                .sorted(Comparator.comparingLong(DatedChange::number))
                .toList();
        if (ordered.stream().map(DatedChange::number).distinct().count() < ordered.size()) {
            throw new IllegalStateException("two changes have one number");
        }
        return ordered.isEmpty() ? STANDARD : new AmendedTables(ordered);
    }

    /** What they say to filings received on a day. */
    public DatedTables on(LocalDate filingDay) {
        return byDay.floorEntry(filingDay).getValue();
    }

    /** All changes, also those to come, in the order of their numbers. */
    public List<DatedChange> changes() {
        return changes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AmendedTables tables && changes.equals(tables.changes);
    }

    @Override
    public int hashCode() {
        return changes.hashCode();
    }
}
